import nb from '@locales/nb/referral.json';
import type { ReferralProps } from './props.ts';
import { ReferralIsland, referralFor } from './referral-island.tsx';
import { type ReferralTexts, translate } from './texts.ts';

const texts = import.meta.glob<ReferralTexts>('../../locales/*/referral.json', {
  eager: true,
  import: 'default',
});

/**
 * For the page on the server: the element that the self-referral takes over in the browser, with
 * its first view already in it. The page links the script of `referral/client.tsx`.
 */
export function ReferralMount(props: ReferralProps) {
  const t = translate(props.language, texts[`../../locales/${props.language}/referral.json`] ?? nb);
  return (
    <>
      <div id="referral" data-props={JSON.stringify(props)}>
        <ReferralIsland props={props} model={referralFor(props)} t={t} />
      </div>
      <p id="referral-failed" class="load-failed" role="alert" hidden>
        {t('loadFailed')}
      </p>
    </>
  );
}
