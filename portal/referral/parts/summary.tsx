import { useReferral } from '../context.ts';
import { type StepId, sectionOf, sections } from '../steps.ts';
import { type SummaryRow, summaryRows } from '../summary.ts';

/** Questions and answers, part by part, each with a way to change it. */
export function Summary() {
  const { model, props, t, formats } = useReferral();
  const rows = summaryRows({
    answers: model.answers.value,
    setting: model.setting,
    language: props.language,
    t,
    formats,
  });
  return (
    <div class="summary">
      {sections.map((section) => {
        const own = rows.filter(({ step }) => sectionOf(step, model.setting).section === section);
        if (own.length === 0) return null;
        return (
          <section key={section}>
            <h2>{t(`section.${section}`)}</h2>
            <dl>
              {own.map((row) => (
                <Row key={row.field} row={row} />
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function Row({ row: { step, label, value } }: { row: SummaryRow }) {
  const { t } = useReferral();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{value === '' ? t('check.nothing') : value}</bdi>
      </dd>
      <dd class="no-print">
        <Change step={step} what={label} />
      </dd>
    </div>
  );
}

function Change({ step, what }: { step: StepId; what: string }) {
  const { model, t } = useReferral();
  if (model.sending.isUnderWay.value) return null;
  return (
    <a
      class="ds-link"
      href={`#${step}`}
      aria-label={t('check.changeWhat', { what })}
      onClick={(event) => {
        event.preventDefault();
        model.change(step);
      }}
    >
      {t('check.change')}
    </a>
  );
}
