import { Card, LinkButton, Notice } from '../look/index.ts';
import { addressOf } from '../pages/page.ts';
import { ClinicCard, type ClinicLine } from './clinics-page.tsx';
import type { DeskContext } from './desk-context.ts';
import { figuresAge } from './figures/figures-age.ts';

export type OverviewProps = { context: DeskContext; clinics: readonly ClinicLine[] };

/** Where one lands: what must be done, and what stands. */
export function Overview({ context, clinics }: OverviewProps) {
  const { t, user } = context;
  const lead = {
    administrator: t('desk:overview.lead.administrator'),
    clinic: t('desk:overview.lead.clinic'),
    intake: t('desk:overview.lead.intake'),
  };
  return (
    <div class="flow">
      <h1>{t('desk:overview.hello', { name: user.name })}</h1>
      <p class="lead">{lead[user.role]}</p>
      {user.role === 'administrator' ? <ForAll context={context} clinics={clinics} /> : null}
      {user.role === 'clinic'
        ? clinics.map((line) => <ForOne key={line.clinic.id} context={context} line={line} />)
        : null}
      {user.role === 'intake' ? (
        <p>
          <LinkButton href={addressOf(context, 'desk/keys')}>
            {t('desk:navigation.keys')}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}

function ForAll({ context, clinics }: OverviewProps) {
  const { t, municipality, today } = context;
  const open = clinics.filter(({ clinic }) => clinic.endedOn === null);
  const stale = open.filter(({ figures }) => figuresAge(figures, municipality, today).isStale);
  return (
    <>
      {stale.length === 0 ? (
        <Notice kind="success" title={t('desk:overview.allFresh')} level={2} />
      ) : (
        <>
          <Notice
            kind="warning"
            title={t('desk:overview.stale', { count: stale.length })}
            level={2}
          >
            <p>{t('desk:overview.staleText', { count: municipality.staleAfterDays })}</p>
          </Notice>
          <ul class="cards wide">
            {stale.map((line) => (
              <li key={line.clinic.id}>
                <ClinicCard context={context} {...line} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul class="cards">
        <Way context={context} to="clinics" count={open.length} />
        <Way context={context} to="groups" />
        <Way context={context} to="report" />
        <Way context={context} to="settings" />
      </ul>
    </>
  );
}

type WayProps = {
  context: DeskContext;
  to: 'clinics' | 'groups' | 'report' | 'settings';
  count?: number;
};

function Way({ context, to, count }: WayProps) {
  const { t } = context;
  return (
    <li>
      <Card title={t(`desk:navigation.${to}`)} href={addressOf(context, `desk/${to}`)}>
        <p>{t(`desk:overview.way.${to}`, { count })}</p>
      </Card>
    </li>
  );
}

function ForOne({ context, line }: { context: DeskContext; line: ClinicLine }) {
  const { t, municipality, today } = context;
  const { isStale } = figuresAge(line.figures, municipality, today);
  const at = (page: string) => addressOf(context, `desk/clinics/${line.clinic.id}/${page}`);
  return (
    <>
      {isStale ? (
        <Notice kind="warning" title={t('desk:stale.title')} level={2}>
          <p>{t('desk:overview.remind')}</p>
        </Notice>
      ) : null}
      <ul class="cards">
        <li>
          <Card title={t('desk:figures.title')} icon="clock" href={at('figures')} main>
            <p>{t('desk:overview.figures')}</p>
          </Card>
        </li>
        <li>
          <Card
            title={t('desk:navigation.groups')}
            icon="group"
            href={addressOf(context, 'desk/groups')}
          >
            <p>{t('desk:clinics.groups', { count: line.groups })}</p>
          </Card>
        </li>
        <li>
          <Card title={t('desk:navigation.clinic')} icon="place" href={at('about')}>
            <p>{t('desk:overview.about')}</p>
          </Card>
        </li>
      </ul>
    </>
  );
}
