import type { PlanService, Step } from '@shared/model/services.ts';
import { More } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { ServiceCard } from './service-card.tsx';

type StepPartProps = {
  context: PageContext;
  step: Step | null;
  hasSteps: boolean;
  services: readonly PlanService[];
  age: number | null;
};

/** One step of the pyramid, folded; open where an age was asked for. */
export function StepPart({ context, step, hasSteps, services, age }: StepPartProps) {
  const { t, language } = context;
  if (services.length === 0 && step === null) return null;
  const cards = <Cards context={context} services={services} age={age} hasSteps={hasSteps} />;
  if (!hasSteps) return cards;
  return (
    <div class="step">
      <More
        open={age !== null}
        summary={
          <>
            {step === null ? null : (
              <span class="key-level" aria-hidden="true">
                {step.step}
              </span>
            )}
            <h3>
              {step === null ? (
                t('portal:priority.services.noStep')
              ) : (
                <>
                  <span class="ds-sr-only">
                    {t('portal:priority.services.step', { step: step.step })}:{' '}
                  </span>
                  <InLanguage text={step.name} language={language} />
                </>
              )}{' '}
              ({services.length})
            </h3>
          </>
        }
      >
        {step === null ? null : (
          <p class="prose">
            <InLanguage text={step.text} language={language} />
          </p>
        )}
        {cards}
      </More>
    </div>
  );
}

type CardsProps = Pick<StepPartProps, 'context' | 'services' | 'age' | 'hasSteps'>;

function Cards({ context, services, age, hasSteps }: CardsProps) {
  if (services.length === 0) return null;
  return (
    <ul class="cards wide">
      {services.map((service) => (
        <li key={service.id}>
          <ServiceCard
            context={context}
            service={service}
            age={age}
            level={hasSteps ? 'h4' : 'h3'}
          />
        </li>
      ))}
    </ul>
  );
}
