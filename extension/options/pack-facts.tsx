import { type Instant, milliseconds, type PackBundle, toDay } from '@shared/model';
import { Temporal } from 'temporal-polyfill';
import { useTexts } from '../look/texts.ts';
import type { KeptPack } from '../packs/kept-pack.ts';
import { useFingerprint } from '../packs/use-fingerprint.ts';
import { versionWords } from '../packs/version-words.ts';
import { useOptionsTexts } from './options-texts.ts';

type PackFactsProps = {
  kept: KeptPack;
  bundle: PackBundle | undefined;
  /** The national rules from there, where it is these that hold. */
  national: PackBundle | null;
};

/** Where rules are from, their version and date, and who has signed them. */
export function PackFacts({ kept, bundle, national }: PackFactsProps) {
  const t = useOptionsTexts();
  const moment = useMoment();
  const fingerprint = useFingerprint(kept.key);
  return (
    <dl class="facts">
      <dt>{t('options:packs.from')}</dt>
      <dd>
        <bdi dir="ltr">{kept.portal}</bdi>
      </dd>
      {bundle && (
        <>
          <dt>{t('options:packs.version')}</dt>
          <dd>
            <code dir="ltr" title={bundle.version}>
              {versionWords(bundle.version)}
            </code>
          </dd>
          <dt>{t('options:packs.published')}</dt>
          <dd>{moment(bundle.published)}</dd>
        </>
      )}
      {national && (
        <>
          <dt>{t('options:packs.national')}</dt>
          <dd>
            {t('options:packs.nationalGiven', {
              version: versionWords(national.version),
              at: moment(national.published),
            })}
          </dd>
        </>
      )}
      {kept.fetched !== null && (
        <>
          <dt>{t('options:packs.fetched')}</dt>
          <dd>{moment(kept.fetched)}</dd>
        </>
      )}
      <dt>{t('options:packs.signed')}</dt>
      <dd>
        <code dir="ltr">{fingerprint}</code>
      </dd>
    </dl>
  );
}

/** `27. november 2026 kl. 10:15`, by the clock in Norway. */
function useMoment(): (at: Instant) => string {
  const { fullDay, time } = useTexts();
  const t = useOptionsTexts();
  return (at) => {
    const there = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Oslo');
    const day = fullDay(toDay(there.toPlainDate()));
    return t('options:packs.moment', { day, time: time(new Date(milliseconds(at))) });
  };
}
