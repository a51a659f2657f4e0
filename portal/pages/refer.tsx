import { More, Notice, PhoneLink } from '../look/index.ts';
import type { ReferralProps } from '../referral/props.ts';
import { ReferralMount } from '../referral/referral-mount.tsx';
import { EmergencyNumbers, EmergencySigns } from './emergency.tsx';
import type { Page, PageContext } from './page.ts';

/** What the self-referral needs to start in the browser. */
export type ReferProps = { island: ReferralProps };

export function referPage(context: PageContext, props: ReferProps): Page {
  const { t } = context;
  return {
    title: t('portal:refer.title'),
    description: t('portal:refer.description'),
    body: <Refer context={context} {...props} />,
  };
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

function WithoutScript({ context: { t, municipality } }: InContext) {
  return (
    <Notice kind="info" title={t('portal:refer.noScriptTitle')}>
      <p>{t('portal:refer.noScript')}</p>
      <p>
        <PhoneLink number={municipality.phone} />
      </p>
      <p>
        {t('portal:refer.write')} {municipality.address}
      </p>
    </Notice>
  );
}
