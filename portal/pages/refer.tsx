import { More, NorwegianName, Notice, PhoneLink } from '../look/index.ts';
import type { ReferralProps } from '../referral/props.ts';
import { ReferralMount } from '../referral/referral-mount.tsx';
import type { Way } from '../referral/way.ts';
import { EmergencyNumbers, EmergencySigns } from './emergency.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';

/** What the self-referral needs to start in the browser. */
export type ReferProps = { island: ReferralProps };

export function referPage(context: PageContext, props: ReferProps): Page {
  const { island } = props;
  return {
    ...head(island.way, context),
    body: <Refer context={context} {...props} />,
  };
}

function head(way: Way, { t, municipality }: PageContext): Pick<Page, 'title' | 'description'> {
  if (way.kind === 'group') {
    const group = way.group.name;
    return {
      title: t('group-interest:groupStart.title', { group }),
      description: t('group-interest:groupStart.lead', { municipality: municipality.name }),
    };
  }
  if (way.kind === 'professional') {
    return {
      title: t('professional:professionalStart.title'),
      description: t('professional:professionalStart.lead', { municipality: municipality.name }),
    };
  }
  return { title: t('portal:refer.title'), description: t('portal:refer.description') };
}

type InContext = { context: PageContext };

function Refer({ context, island }: ReferProps & InContext) {
  const { t } = context;
  return (
    <div class="flow">
      <Notice kind="urgent" title={t('portal:refer.urgentTitle')}>
        <p>
          <EmergencyNumbers t={t} /> {t('portal:refer.urgentText')}
        </p>
        <More summary={t('portal:emergency.signs')}>
          <EmergencySigns t={t} />
        </More>
      </Notice>
      <section class="flow" id="form" aria-label={t('portal:refer.formTitle')}>
        <noscript>
          <WithoutScript context={context} />
        </noscript>
        <ReferralMount {...island} />
      </section>
    </div>
  );
}

function WithoutScript({ context }: InContext) {
  const { t, municipality } = context;
  return (
    <Notice kind="info" title={t('portal:refer.noScriptTitle')}>
      <p>{t('portal:refer.noScript')}</p>
      <p>
        <PhoneLink number={municipality.phone} />
      </p>
      <p>
        {t('portal:refer.write')} <NorwegianName>{municipality.address}</NorwegianName>
      </p>
      <p>
        <a class="ds-link" href={addressOf(context, 'refer/form')}>
          {t('portal:refer.form')}
        </a>
      </p>
    </Notice>
  );
}
