import type { PlanService, Step } from '@shared/model/services.ts';
import { withName } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { Pyramid } from './pyramid.tsx';

type FoundHereProps = {
  context: PageContext;
  services: readonly PlanService[];
  steps: readonly Step[];
};

/** What the municipality's plan says it has for this, and where that stands in the pyramid. */
export function FoundHere({ context, services, steps }: FoundHereProps) {
  const { t, language, municipality } = context;
  if (services.length === 0) return null;
  const taken = [...new Set(services.flatMap(({ step }) => step ?? []))];
  return (
    <section class="flow">
      <h2>{withName((name) => t('find:here.title', { municipality: name }), municipality.name)}</h2>
      <div class="here">
        {steps.length === 0 || taken.length === 0 ? null : (
          <Pyramid context={context} steps={steps} marked={taken} />
        )}
        <ul class="rows prose">
          {services.map(({ id, name, text, step, howToGet }) => (
            <li key={id}>
              <strong>
                <InLanguage text={name} language={language} />
              </strong>
              {step === null ? null : <span class="tag">{t('find:here.step', { step })}</span>}
              <span>
                <InLanguage text={text} language={language} />{' '}
                {howToGet === undefined ? null : <InLanguage text={howToGet} language={language} />}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p>
        <a class="ds-link" href={`${addressOf(context, 'priority')}#services`}>
          {t('find:here.link')}
        </a>
      </p>
    </section>
  );
}
