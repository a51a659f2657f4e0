import type { Note } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import { WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';

/** What staff must look at beside the answer. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const { hint: words } = useTexts();
  if (notes.length === 0) return null;
  return (
    <div class="part">
      <h3>{words.t('card.notes')}</h3>
      <ul>
        {notes.map(({ code, text }) => (
          <li key={text.nb} class={code}>
            {code === 'possible-emergency' && <WarningShape />}
            <PackText text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
