import { holds } from '@shared/model/holds.ts';
import type { PackManifest } from '@shared/model/pack.ts';
import { Notice } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';

type PackNotesProps = { context: PageContext; manifest: PackManifest };

/** What must be known of the sources: what is outdated, what they say of themselves. */
export function PackNotes({ context, manifest }: PackNotesProps) {
  const { t, language, today } = context;
  const notes = manifest.notes.filter((note) => holds(note, today));
  if (notes.length === 0) return null;
  return (
    <Notice kind="info" title={t('portal:priority.notes')} level={2}>
      <ul class="list">
        {notes.map(({ id, text }) => (
          <li key={id}>
            <InLanguage text={text} language={language} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
