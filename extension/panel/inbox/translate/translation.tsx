import type { MachineWords } from '@shared/exchange';
import type { SelfReferral } from '@shared/model';
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../look/texts.ts';
import { useInboxWords } from '../inbox-words.ts';
import { languageNames } from '../language-names.ts';
import { type CanTranslate, canTranslate, translateHere } from './browser-translator.ts';

type TranslationProps = {
  content: SelfReferral;
  machine: MachineWords | undefined;
  translated: (machine: MachineWords) => void;
};

/**
 * Own words beside what this machine makes of them, where the browser offers that; nothing where
 * it does not.
 */
export function Translation({ content, machine, translated }: TranslationProps) {
  const words = useInboxWords();
  const { language: own } = useTexts();
  const { language, problem, important } = content;
  const [can, setCan] = useState<CanTranslate>('no');
  const [said, say] = useState<'working' | 'failed' | number | null>(null);
  useEffect(() => void canTranslate(language).then(setCan), [language]);
  if (can === 'no') return null;

  async function translate() {
    say('working');
    try {
      const [text = '', wish = ''] = await translateHere(
        [problem.text, important],
        language,
        (part) => say(part < 1 ? Math.round(part * 100) : 'working'),
      );
      translated({ text, important: wish });
      say(null);
    } catch {
      say('failed');
    }
  }
  const pairs = [
    { told: problem.text, made: machine?.text },
    { told: important, made: machine?.important },
  ].filter(({ told }) => told !== '');
  return (
    <section class="stack" aria-labelledby="own-words">
      <h2 id="own-words">{words('translate.title', { language: languageNames(own)(language) })}</h2>
      {pairs.map(({ told, made }) => (
        <div key={told} class="card stack tight">
          <p lang={language} dir="auto" class="told">
            {told}
          </p>
          {made !== undefined && (
            <>
              <p class="small caution">{words('translate.mark')}</p>
              <p lang="no" dir="ltr" class="told">
                {made}
              </p>
            </>
          )}
        </div>
      ))}
      {machine === undefined && (
        <>
          <p class="small">{words(`translate.${can}`)}</p>
          <div>
            <button type="button" onClick={() => void translate()}>
              {words('translate.action')}
            </button>
          </div>
        </>
      )}
      <p class="small" role="status">
        {typeof said === 'number'
          ? words('translate.fetching', { part: said })
          : said && words(`translate.said.${said}`)}
      </p>
    </section>
  );
}
