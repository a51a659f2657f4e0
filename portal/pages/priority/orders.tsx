import type { PlanService } from '@shared/model/services.ts';
import { textIn } from '@shared/model/text.ts';
import { Icon } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { lengthText } from './length-text.ts';
import { RuleSources } from './rule-sources.tsx';

type OrdersProps = {
  context: PageContext;
  documents: Documents;
  services: readonly PlanService[];
};

/** An order without days, and a limit of a single service: what some plans have and no key. */
export function Orders({ context, documents, services }: OrdersProps) {
  const own = services.filter(({ order, limit }) => order !== undefined || limit !== undefined);
  if (own.length === 0) return null;
  return (
    <Eras context={context} rules={own}>
      {(rules) => (
        <>
          {rules.map((service) => (
            <Order key={service.id} context={context} service={service} />
          ))}
          <RuleSources context={context} documents={documents} rules={rules} />
        </>
      )}
    </Eras>
  );
}

function Order({ context, service }: { context: PageContext; service: PlanService }) {
  const { t, language } = context;
  const { name, order, limit } = service;
  return (
    <div class="flow prose">
      <h3>
        {order === undefined ? (
          <InLanguage text={name} language={language} />
        ) : (
          t('portal:priority.key.order', { service: textIn(name, language).text })
        )}
      </h3>
      {order === undefined ? null : (
        <ol class="list">
          {order.map(({ place, text }) => (
            <li key={place}>
              <InLanguage text={text} language={language} />
            </li>
          ))}
        </ol>
      )}
      {limit === undefined ? null : (
        <>
          <p class="key-limit">
            <Icon name="clock" />
            <strong>
              {t('portal:priority.key.atMost', { length: lengthText(context, limit.wait) })}
            </strong>
          </p>
          <p>
            <InLanguage text={limit.text} language={language} />{' '}
            {limit.start === null ? t('portal:priority.key.startUnknown') : null}
          </p>
        </>
      )}
    </div>
  );
}
