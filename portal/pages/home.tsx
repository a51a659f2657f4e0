import { Card, formats, Icon, LinkButton, Notice } from '../look/index.ts';
import { EmergencyNumbers } from './emergency.tsx';
import { freeBelowAge } from './free-below-age.ts';
import type { KeyLevel } from './key-level.ts';
import { addressOf, type Page, type PageContext } from './page.ts';

export type HomeProps = {
  groupCount: number;
  /** The levels of the municipality's priority key; empty where it has none. */
  levels: readonly KeyLevel[];
  /** What an ordinary visit costs today, or null where no rate is known for today. */
  ordinaryVisit: { minutes: number; amountNok: number } | null;
};

export function homePage(context: PageContext, props: HomeProps): Page {
  const { t } = context;
  return {
    title: t('portal:home.pageTitle'),
    description: t('portal:home.description'),
    body: <Home context={context} {...props} />,
  };
}

type InContext = { context: PageContext };

function Home({ context, ...props }: HomeProps & InContext) {
  const { t, municipality } = context;
  return (
    <div class="flow">
      <h1>{t('portal:home.title', { municipality: municipality.name })}</h1>
      <p class="lead">{t('portal:home.lead')}</p>
      <Ways context={context} groupCount={props.groupCount} />
      <section aria-label={t('portal:emergency.title')}>
        <Notice kind="urgent" title={t('portal:emergency.title')}>
          <p>
            <EmergencyNumbers t={t} />
          </p>
        </Notice>
      </section>
      <Help context={context} />
      <ShortAnswers context={context} {...props} />
    </div>
  );
}

function Ways({ context, groupCount }: InContext & Pick<HomeProps, 'groupCount'>) {
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

const body = ['pain', 'after', 'balance', 'breath', 'children'] as const;
const daily = ['self', 'aids', 'home', 'memory', 'children'] as const;

function Help({ context: { t } }: InContext) {
  return (
    <section class="flow">
      <h2>{t('portal:home.help.title')}</h2>
      <div class="columns">
        <div class="flow">
          <h3>{t('portal:home.help.physiotherapy')}</h3>
          <ul class="signs">
            {body.map((item) => (
              <li key={item}>
                <Icon name="check" />
                {t(`portal:home.help.physiotherapyItems.${item}`)}
              </li>
            ))}
          </ul>
        </div>
        <div class="flow">
          <h3>{t('portal:home.help.occupational')}</h3>
          <ul class="signs">
            {daily.map((item) => (
              <li key={item}>
                <Icon name="check" />
                {t(`portal:home.help.occupationalItems.${item}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p class="prose">{t('portal:home.help.unsure')}</p>
    </section>
  );
}

function ShortAnswers({
  context,
  levels,
  ordinaryVisit,
}: InContext & Omit<HomeProps, 'groupCount'>) {
  const { t, language, today } = context;
  const { kroner } = formats(language);
  const age = freeBelowAge(today);
  const days = levels.flatMap((level) => (level.days === null ? [] : [level.days]));
  return (
    <section class="flow">
      <h2>{t('portal:home.short.title')}</h2>
      <div class="columns">
        <div class="flow">
          <h3>{t('portal:home.short.referral')}</h3>
          <p>{t('portal:home.short.referralText')}</p>
        </div>
        <div class="flow">
          <h3>{t('portal:home.short.cost')}</h3>
          <p>
            {t('portal:home.short.costFree')}{' '}
            {age === null ? null : `${t('portal:home.short.costChild', { age })} `}
            {ordinaryVisit === null
              ? null
              : t('portal:home.short.costAmount', {
                  minutes: ordinaryVisit.minutes,
                  amount: kroner(ordinaryVisit.amountNok),
                })}
          </p>
          <LinkButton variant="secondary" iconAfter="arrow" href={addressOf(context, 'prices')}>
            {t('portal:home.short.costLink')}
          </LinkButton>
        </div>
        <div class="flow">
          <h3>{t('portal:home.short.wait')}</h3>
          <p>
            {t('portal:home.short.waitText')}{' '}
            {days.length === 0
              ? null
              : t('portal:home.short.waitLimits', {
                  shortest: Math.min(...days),
                  longest: Math.max(...days),
                })}
          </p>
          <LinkButton
            variant="secondary"
            iconAfter="arrow"
            href={addressOf(context, 'waiting-times')}
          >
            {t('portal:home.short.waitLink')}
          </LinkButton>
        </div>
      </div>
    </section>
  );
}
