import { holds } from '@shared/model/holds.ts';
import type { PlanService, Services, Step } from '@shared/model/services.ts';
import { offersFor } from '@shared/rules';
import { More } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { AgeForm } from './age-form.tsx';
import { Eras, hasEnded } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';
import { ServiceCard } from './service-card.tsx';

type ServicesSectionProps = {
  context: PageContext;
  documents: Documents;
  services: Services;
  /** Only what is for someone of this age; null shows all. */
  age: number | null;
};

/** What the plan says exists, step by step from the broadest. */
export function ServicesSection({ context, documents, services, age }: ServicesSectionProps) {
  const { t, today } = context;
  if (services.services.length === 0) return null;
  const anyNow = services.services.some((service) => holds(service, today));
  return (
    <section class="flow" id="services">
      <h2>{t('portal:priority.services.title')}</h2>
      <p class="prose">{t('portal:priority.services.text')}</p>
      {anyNow ? <AgeForm context={context} age={age} /> : null}
      <Eras context={context} rules={ofAge(services, age, context)}>
        {(shown) => (
          <>
            {stepsOf(services.steps, shown, context).map((step) => (
              <StepPart
                key={step?.step ?? 'none'}
                context={context}
                step={step}
                hasSteps={services.steps.length > 0}
                services={shown.filter((service) => service.step === (step?.step ?? null))}
                age={age}
              />
            ))}
            <RuleSources context={context} documents={documents} rules={shown} />
          </>
        )}
      </Eras>
    </section>
  );
}

/** All where no age is asked for; what has ended is shown whatever the age. */
function ofAge(services: Services, age: number | null, { today }: PageContext): PlanService[] {
  if (age === null) return services.services;
  const fitting = offersFor(age, services, today).map(({ service }) => service);
  return services.services.filter((own) => fitting.includes(own) || hasEnded(own, today));
}

/** The steps of the same era as the services, and last what the plan puts on none. */
function stepsOf(
  steps: readonly Step[],
  shown: readonly PlanService[],
  { today }: PageContext,
): (Step | null)[] {
  const isOver = shown.every((service) => hasEnded(service, today));
  return [...steps.filter((step) => hasEnded(step, today) === isOver), null];
}

type StepPartProps = {
  context: PageContext;
  step: Step | null;
  hasSteps: boolean;
  services: readonly PlanService[];
  age: number | null;
};

function StepPart({ context, step, hasSteps, services, age }: StepPartProps) {
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
