import type { PlanService } from '@shared/model/services.ts';
import { isOfAge } from '@shared/rules';
import { Icon } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { factsOf } from './service-facts.ts';

type ServiceCardProps = {
  context: PageContext;
  service: PlanService;
  age: number | null;
  /** Its place in the outline of the page. */
  level: 'h3' | 'h4';
};

/** One service: what it is, for whom, and how it runs. */
export function ServiceCard({ context, service, age, level: Heading }: ServiceCardProps) {
  const { t, language } = context;
  const { name, text, forWhom, ages, group, howToGet, note } = service;
  const isOpen = age !== null && ages !== undefined && isOfAge(ages, age) === null;
  const facts = factsOf(context, service);
  return (
    <div class="card" id={`service-${service.id}`}>
      <Heading class="card-title">
        <InLanguage text={name} language={language} />
      </Heading>
      {group === undefined && !isOpen ? null : (
        <p class="tags">
          {group === undefined ? null : <span class="tag">{t(`portal:groups.kind.${group}`)}</span>}
          {isOpen ? <span class="tag">{t('portal:priority.services.ask')}</span> : null}
        </p>
      )}
      <p>
        <InLanguage text={text} language={language} />
      </p>
      <dl class="facts">
        {forWhom === undefined ? null : (
          <div>
            <dt>
              <Icon name="person" />
              <span class="ds-sr-only">{t('portal:priority.services.for')}</span>
            </dt>
            <dd>
              <InLanguage text={forWhom} language={language} />
            </dd>
          </div>
        )}
        {facts.map(({ icon, term, text: words }) => (
          <div key={term}>
            <dt>
              <Icon name={icon} />
              <span class="ds-sr-only">{term}</span>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
        {howToGet === undefined ? null : (
          <div>
            <dt>
              <Icon name="entrance" />
              <span class="ds-sr-only">{t('portal:priority.services.how')}</span>
            </dt>
            <dd>
              <InLanguage text={howToGet} language={language} />
            </dd>
          </div>
        )}
      </dl>
      {note === undefined ? null : (
        <p class="source-note">
          <InLanguage text={note} language={language} />
        </p>
      )}
    </div>
  );
}
