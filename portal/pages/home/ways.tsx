import { Card, type IconName } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';

type WaysProps = { context: PageContext; groupCount: number };

type Way = { path: string; icon: IconName; title: string; text: string };

/** The ways in, in the order that most need them: find, ask, and what one may want to know first. */
export function Ways({ context, groupCount }: WaysProps) {
  const { t, municipality } = context;
  return (
    <section class="flow" aria-label={t('portal:home.ways.title')}>
      <ul class="cards">
        {waysOf(context, groupCount).map(({ path, icon, title, text }) => (
          <li key={path}>
            <Card main={path === 'find'} icon={icon} title={title} href={addressOf(context, path)}>
              <p>{text}</p>
            </Card>
          </li>
        ))}
        <li class="whole">
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

function waysOf({ t }: PageContext, groupCount: number): Way[] {
  return [
    {
      path: 'find',
      icon: 'signpost',
      title: t('guidance:home.ways.find'),
      text: t('guidance:home.ways.findText'),
    },
    {
      path: 'refer',
      icon: 'pencil',
      title: t('portal:home.ways.refer'),
      text: t('portal:home.ways.referText'),
    },
    {
      path: 'groups',
      icon: 'group',
      title: t('portal:home.ways.groups'),
      text: t('portal:home.ways.groupsText', { count: groupCount }),
    },
    {
      path: 'prices',
      icon: 'coins',
      title: t('guidance:home.ways.prices'),
      text: t('guidance:home.ways.pricesText'),
    },
    {
      path: 'waiting-times',
      icon: 'clock',
      title: t('guidance:home.ways.waits'),
      text: t('guidance:home.ways.waitsText'),
    },
    {
      path: 'status',
      icon: 'entrance',
      title: t('guidance:home.ways.status'),
      text: t('guidance:home.ways.statusText'),
    },
  ];
}
