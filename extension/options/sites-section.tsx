import { useState } from 'preact/hooks';
import { useTexts } from '../look/texts.ts';
import type { Origin, Site } from '../settings.ts';
import { removeSite } from '../site-access.ts';
import { SiteForm } from './site-form.tsx';
import { SiteRow } from './site-row.tsx';

/** The journals that hints are shown on. */
export function SitesSection({ sites }: { sites: readonly Site[] }) {
  const { t } = useTexts();
  const [said, say] = useState('');
  async function remove(origin: Origin) {
    await removeSite(origin);
    say(t('sites.removed', { origin }));
  }
  return (
    <section class="stack" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('sites.title')}</h2>
      <p>{t('sites.lead')}</p>
      <SiteForm sites={sites} granted={(origin) => say(t('sites.granted', { origin }))} />
      <p role="status">{said}</p>
      {sites.length === 0 ? (
        <p class="small">{t('sites.none')}</p>
      ) : (
        <ul class="stack" aria-label={t('sites.list')}>
          {sites.map((site) => (
            <SiteRow
              key={site.origin}
              site={site}
              remove={() => void remove(site.origin)}
              say={say}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
