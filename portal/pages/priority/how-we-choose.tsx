import type { PageContext } from '../page.ts';

const steps = ['read', 'compare', 'level', 'change'] as const;

/** How it is decided who goes first, in four steps. */
export function HowWeChoose({ context: { t } }: { context: PageContext }) {
  return (
    <section class="flow">
      <h2>{t('guidance:priority.how')}</h2>
      <ol class="key steps">
        {steps.map((step, at) => (
          <li key={step}>
            <span class="key-level" aria-hidden="true">
              {at + 1}
            </span>
            <p>{t(`guidance:priority.steps.${step}`)}</p>
          </li>
        ))}
      </ol>
      <p class="prose">{t('guidance:priority.fair')}</p>
    </section>
  );
}
