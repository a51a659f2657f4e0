import type { MunicipalityId } from '@shared/model';
import { municipalPack, packIds } from '@shared/packs';
import { useState } from 'preact/hooks';
import { useTexts } from '../look/texts.ts';
import { sameSource } from '../packs/kept-pack.ts';
import { usePackEntries, usePacks } from '../packs/use-packs.ts';
import type { Policy } from '../policy.ts';
import { useOptionsTexts } from './options-texts.ts';
import { PackCard } from './pack-card.tsx';
import { PackSourceForm } from './pack-source-form.tsx';

/** Whose rules hold, from where, and the way to fetch them from a portal. */
export function PacksSection({ policy }: { policy: Policy }) {
  const { local, list } = useTexts();
  const t = useOptionsTexts();
  const entries = usePackEntries();
  const fetched = usePacks();
  const [said, say] = useState('');
  if (entries === undefined || fetched === undefined) return null;
  const { packs, national } = fetched;
  const here = (municipality: MunicipalityId) =>
    packs.find(({ kept }) => kept.municipality === municipality);
  const builtIn = packIds
    .filter((id) => !packs.some(({ bundle }) => bundle.pack === id))
    .flatMap((id) => municipalPack(id)?.manifest.name ?? [])
    .map((name) => local(name).text)
    .concat(national === null ? t('options:packs.builtInNational') : []);
  return (
    <section class="stack" aria-labelledby="packs-title">
      <h2 id="packs-title">{t('options:packs.title')}</h2>
      <p>{t('options:packs.lead')}</p>
      {entries.length > 0 && (
        <ul class="stack" aria-label={t('options:packs.list')}>
          {entries.map((entry) => (
            <PackCard
              key={entry.kept.municipality}
              entry={entry}
              fetched={here(entry.kept.municipality)}
              national={national && sameSource(national.kept, entry.kept) ? national.bundle : null}
              say={say}
            />
          ))}
        </ul>
      )}
      {builtIn.length > 0 && (
        <p>
          {t('options:packs.builtIn', {
            names: list(builtIn),
            version: chrome.runtime.getManifest().version,
          })}
        </p>
      )}
      <p role="status">{said}</p>
      <PackSourceForm policy={policy} said={say} />
    </section>
  );
}
