import type { PageContext } from '../page.ts';

const byKey = ['read', 'compare', 'level', 'change'] as const;
const byNeed = ['read', 'compare', 'worse'] as const;

/** How it is decided who goes first, step by step; a level is given only where there is a key. */
export function HowWeChoose({ context: { t }, hasKey }: { context: PageContext; hasKey: boolean }) {
  return (
    <section class="flow">
      <h2>{t('guidance:priority.how')}</h2>
      <ol class="key steps">
        {(hasKey ? byKey : byNeed).map((step, at) => (
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
