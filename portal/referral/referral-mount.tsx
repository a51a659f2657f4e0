import nb from '@locales/nb/referral.json';
import { groupPart } from './group/part.ts';
import { professionalPart } from './professional/part.ts';
import type { ReferralProps } from './props.ts';
import { ReferralIsland, referralFor } from './referral-island.tsx';
import { type OwnTexts, type ReferralTexts, translate } from './texts.ts';
import type { Way } from './way.ts';
import type { WayPart } from './way-part.ts';

const texts = import.meta.glob<ReferralTexts>('../../locales/*/referral.json', {
  eager: true,
  import: 'default',
});
const ownTexts = import.meta.glob<OwnTexts>('../../locales/*/{professional,group-interest}.json', {
  eager: true,
  import: 'default',
});

/** What each way of asking has of its own, and in which file its texts stand. */
const parts: Record<Way['kind'], { part: WayPart; file: string } | null> = {
  resident: null,
  professional: { part: professionalPart, file: 'professional' },
  group: { part: groupPart, file: 'group-interest' },
};

/**
 * For the page on the server: the element that the self-referral takes over in the browser, with
 * its first view already in it. The page links the script of `referral/client.tsx`.
 */
export function ReferralMount(props: ReferralProps) {
  const folder = `../../locales/${props.language}`;
  const own = parts[props.way.kind];
  const t = translate(
    props.language,
    texts[`${folder}/referral.json`] ?? nb,
    own === null ? undefined : ownTexts[`${folder}/${own.file}.json`],
  );
  return (
    <>
      <div id="referral" data-props={JSON.stringify(props)}>
        <ReferralIsland props={props} model={referralFor(props)} part={own?.part ?? null} t={t} />
      </div>
      <p id="referral-failed" class="load-failed" role="alert" hidden>
        {t('loadFailed')}
      </p>
    </>
  );
}
