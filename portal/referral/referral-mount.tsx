import ar from '@locales/ar/referral.json';
import en from '@locales/en/referral.json';
import nb from '@locales/nb/referral.json';
import type { Language } from '@shared/model/text.ts';
import type { ReferralProps } from './props.ts';
import { ReferralIsland, referralFor } from './referral-island.tsx';
import { type ReferralTexts, translate } from './texts.ts';

const texts: Record<Language, ReferralTexts> = { nb, en, ar };

/**
 * For the page on the server: the element that the self-referral takes over in the browser, with
 * its first view already in it. The page links the script of `referral/client.tsx`.
 */
export function ReferralMount(props: ReferralProps) {
  const t = translate(props.language, texts[props.language]);
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
