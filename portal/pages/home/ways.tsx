import { Card } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';

type WaysProps = { context: PageContext; groupCount: number };

/** The three ways in: ask, join, call. */
export function Ways({ context, groupCount }: WaysProps) {
  const { t, municipality } = context;
  return (
    <section class="flow" aria-label={t('portal:home.ways.title')}>
      <ul class="cards">
        <li>
          <Card
            main
            icon="pencil"
            title={t('portal:home.ways.refer')}
            href={addressOf(context, 'refer')}
          >
            <p>{t('portal:home.ways.referText')}</p>
          </Card>
        </li>
        <li>
          <Card
            icon="group"
            title={t('portal:home.ways.groups')}
            href={addressOf(context, 'groups')}
          >
            <p>{t('portal:home.ways.groupsText', { count: groupCount })}</p>
          </Card>
        </li>
        <li>
          <Card
            icon="phone"
            title={t('portal:home.ways.call')}
            href={`tel:${municipality.phone.replace(/[^+\d]/g, '')}`}
          >
            <p>{t('portal:home.ways.callText')}</p>
            <p>
              <strong class="phone" dir="ltr">
                {municipality.phone}
              </strong>
            </p>
          </Card>
        </li>
      </ul>
    </section>
  );
}
