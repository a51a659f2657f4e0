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
  const { name, text, ages, group, note } = service;
  const isOpen = age !== null && ages !== undefined && isOfAge(ages, age) === null;
  const facts = factsOf(context, service);
  return (
    <div class="card">
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
      {facts.length === 0 ? null : (
        <dl class="facts">
          {facts.map(({ icon, term, text: words }) => (
            <div key={term}>
              <dt>
                <Icon name={icon} />
                <span class="ds-sr-only">{term}</span>
              </dt>
              <dd>
                {typeof words === 'string' ? (
                  words
                ) : (
                  <InLanguage text={words} language={language} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {note === undefined ? null : (
        <p class="source-note">
          <InLanguage text={note} language={language} />
        </p>
      )}
    </div>
  );
}
