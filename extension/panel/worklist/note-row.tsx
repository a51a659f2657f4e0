import { useState } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';
import type { Passed } from '../overdue/overdue-entry.ts';
import type { ListedRow } from './listed-rows.ts';
import { OwnReference } from './own-reference.tsx';
import { isPassed } from './passed-of.ts';
import { rowName } from './row-name.ts';
import type { Noting } from './use-noting.ts';

type NoteRowProps = { row: ListedRow; noting: Noting | null; say: (text: string) => void };

/** The way into the register for a row that is over its deadline, or that it is there. */
export function NoteRow({ row, noting, say }: NoteRowProps) {
  const { t } = useTexts();
  const [asking, ask] = useState(false);
  const [own, setOwn] = useState<Passed['reference'] | undefined>();
  if (noting === null || !isPassed(row)) return null;
  const passed = noting.passed(row, own);
  const known = passed && noting.known(passed);
  if (known) {
    return (
      <span class="small noted">
        <Icon name="check" />
        {t(known.handledOn === null ? 'worklist:noted' : 'worklist:handled')}
      </span>
    );
  }
  const note = (one: Passed | null) => {
    if (one === null) return;
    void noting.note([one]).then(() => say(t('worklist:over.done', { count: 1 })));
  };
  const name = rowName(row, t);
  if (asking) {
    return (
      <OwnReference
        name={name}
        cancel={() => ask(false)}
        save={(text) => {
          const reference = { of: 'own', text } as const;
          setOwn(reference);
          ask(false);
          note(noting.passed(row, reference));
        }}
      />
    );
  }
  return (
    <button
      type="button"
      class="plain"
      aria-label={t('worklist:noteLabel', { row: name })}
      onClick={() => (passed === null ? ask(true) : note(passed))}
    >
      {t('worklist:note')}
    </button>
  );
}
