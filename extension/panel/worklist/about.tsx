import { useTexts } from '../../look/texts.ts';

/** What is shown of a request here and what is not, and how long. */
export function About() {
  const { t } = useTexts();
  return (
    <details class="small">
      <summary>{t('worklist:about.title')}</summary>
      <div class="stack tight">
        <p>{t('worklist:about.shown')}</p>
        <p>{t('worklist:about.memory')}</p>
        <p>{t('worklist:about.decide')}</p>
      </div>
    </details>
  );
}
