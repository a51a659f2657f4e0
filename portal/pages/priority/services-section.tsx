import { holds } from '@shared/model/holds.ts';
import type { PlanService, Services, Step } from '@shared/model/services.ts';
import { offersFor } from '@shared/rules';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { AgeForm } from './age-form.tsx';
import { Eras, hasEnded } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';
import { StepPart } from './step-part.tsx';

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
