import type { Clinic } from '@shared/model/offer.ts';
import { Button, Card, formats, Icon, LinkButton } from '../look/index.ts';
import { addressOf } from '../pages/page.ts';
import type { DeskContext } from './desk-context.ts';
import type { Figures } from './figures/figures.ts';
import { figuresAge } from './figures/figures-age.ts';

export type ClinicLine = { clinic: Clinic; figures: Figures; groups: number };

/** Every clinic of the municipality, those that must be reminded first. */
export function Clinics({ context, clinics }: { context: DeskContext; clinics: ClinicLine[] }) {
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('desk:clinics.title')}</h1>
      <p class="lead">{t('desk:clinics.lead')}</p>
      <p class="actions">
        <LinkButton href={addressOf(context, 'desk/clinics/new')}>
          {t('desk:clinics.add')}
        </LinkButton>
        <LinkButton variant="secondary" href={addressOf(context, 'desk/people')}>
          {t('desk:clinics.invite')}
        </LinkButton>
      </p>
      <ul class="cards wide">
        {clinics.map((line) => (
          <li key={line.clinic.id}>
            <ClinicCard context={context} {...line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ClinicCard({
  context,
  clinic,
  figures,
  groups,
}: ClinicLine & { context: DeskContext }) {
  const { t, municipality, today, language } = context;
  const age = figuresAge(figures, municipality, today);
  const isClosed = clinic.endedOn !== null;
  const at = (page: string) => addressOf(context, `desk/clinics/${clinic.id}/${page}`);
  return (
    <Card level={2} title={clinic.name} id={clinic.id}>
      <p class="tags">
        <span class="tag">{t(`portal:waiting.kind.${clinic.kind}`)}</span>
        {isClosed ? <span class="tag">{t('desk:clinics.closed')}</span> : null}
      </p>
      {isClosed ? null : (
        <p class="comparison" data-over={age.isStale ? '' : undefined}>
          <Icon name={age.isStale ? 'warning' : 'check'} />
          <span>
            {age.oldest === null
              ? t('desk:stale.never')
              : t(age.isStale ? 'desk:clinics.stale' : 'desk:clinics.fresh', {
                  date: formats(language).day(age.oldest),
                })}
          </span>
        </p>
      )}
      <p>{t('desk:clinics.groups', { count: groups })}</p>
      {isClosed ? null : (
        <p class="actions">
          <LinkButton variant="secondary" href={at('figures')}>
            {t('desk:navigation.figures')}
          </LinkButton>
          <LinkButton variant="quiet" href={at('about')}>
            {t('desk:navigation.clinic')}
          </LinkButton>
        </p>
      )}
      {context.user.role === 'administrator' ? (
        <form method="post" action={at('close')}>
          <input type="hidden" name="to" value={isClosed ? 'open' : 'closed'} />
          <Button type="submit" variant="quiet">
            {t(isClosed ? 'desk:clinics.reopen' : 'desk:clinics.close')}
            <span class="ds-sr-only">: {clinic.name}</span>
          </Button>
        </form>
      ) : null}
    </Card>
  );
}
