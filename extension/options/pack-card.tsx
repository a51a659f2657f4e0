import type { PackBundle } from '@shared/model';
import { useState } from 'preact/hooks';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../look/texts.ts';
import { presentMoment } from '../packs/clock.ts';
import { forgetPack, type PackEntry } from '../packs/pack-store.ts';
import type { FetchedPack } from '../packs/packs-in-use.ts';
import { refreshPack } from '../packs/refresh-packs.ts';
import { useOptionsTexts } from './options-texts.ts';
import { PackFacts } from './pack-facts.tsx';

type PackCardProps = {
  entry: PackEntry;
  fetched: FetchedPack | undefined;
  /** The national rules from here, where it is these that hold. */
  national: PackBundle | null;
  say: (text: string) => void;
};

/** One source of rules: what came from it and when, why nothing newer did, and the way to ask again. */
export function PackCard({ entry: { kept, isManaged }, fetched, national, say }: PackCardProps) {
  const { local } = useTexts();
  const t = useOptionsTexts();
  const [isBusy, setBusy] = useState(false);
  const name = fetched ? local(fetched.pack.manifest.name).text : kept.municipality;

  async function refresh() {
    if (isBusy) return;
    setBusy(true);
    const next = await refreshPack(kept, presentMoment());
    setBusy(false);
    if (next.trouble !== null) return say('');
    const isNew =
      next.signed?.bundle !== kept.signed?.bundle ||
      next.national?.bundle !== kept.national?.bundle;
    say(t(isNew ? 'options:packs.said.new' : 'options:packs.said.same', { name }));
  }
  async function forget() {
    await forgetPack(kept);
    say(t('options:packs.said.removed', { name }));
  }
  return (
    <li class="card stack">
      <h3>{name}</h3>
      <PackFacts kept={kept} bundle={fetched?.bundle} national={national} />
      {kept.trouble !== null && (
        <div class="stack tight" role="alert">
          <p class="problem">
            <Icon name="warning" />
            <span>{t(`options:packs.trouble.${kept.trouble.code}`)}</span>
          </p>
          {kept.trouble.detail !== undefined && (
            <p class="small" dir="ltr" lang="en">
              {kept.trouble.detail}
            </p>
          )}
          <p>{t(fetched ? 'options:packs.stays' : 'options:packs.never')}</p>
        </div>
      )}
      {kept.trouble === null && !fetched && <p>{t('options:packs.never')}</p>}
      {isManaged && <p class="small">{t('options:packs.managed')}</p>}
      <div class="row">
        <button
          type="button"
          aria-busy={isBusy}
          aria-label={t('options:packs.fetchLabel', { name })}
          onClick={() => void refresh()}
        >
          <Icon name="refresh" />
          {t('options:packs.fetch')}
        </button>
        {!isManaged && (
          <button
            type="button"
            class="danger"
            aria-label={t('options:packs.removeLabel', { name })}
            onClick={() => void forget()}
          >
            {t('options:packs.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
