import { LevelShape, OwnShape, WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';
import { levelHint, problemText } from '../../overlay/hint.ts';
import type { ListedRow } from './listed-rows.ts';
import { NoteRow } from './note-row.tsx';
import { rowName } from './row-name.ts';
import type { Noting } from './use-noting.ts';

type WorklistRowProps = {
  row: ListedRow;
  noting: Noting | null;
  show: (row: ListedRow) => void;
  say: (text: string) => void;
};

/** One row: by when, how urgent, and which one. A click frames it on the page. */
export function WorklistRow({ row, noting, show, say }: WorklistRowProps) {
  const { t, day } = useTexts();
  const { received, on, level } = row;
  return (
    <tr>
      <td class="when">
        <When row={row} />
      </td>
      <td class="level">
        {level === null ? (
          <span class="mark" aria-hidden="true">
            ?
          </span>
        ) : (
          <>
            <LevelShape level={level} />
            <span class="unseen">{t('worklist:level', { level })}</span>
          </>
        )}
      </td>
      <td class="received small">
        {received !== null && t('worklist:received', { day: day(received, on) })}
      </td>
      <th scope="row" class="which">
        <button type="button" class="whole" title={t('worklist:show')} onClick={() => show(row)}>
          <bdi>{rowName(row, t)}</bdi>
        </button>
      </th>
      <td class="do">
        <NoteRow row={row} noting={noting} say={say} />
      </td>
    </tr>
  );
}

function When({ row }: { row: ListedRow }) {
  const { t, hint: words } = useTexts();
  const { state, on, daysLeft } = row;
  switch (state.kind) {
    case 'waiting':
      return <span class="small">{t('worklist:reading')}</span>;
    case 'unread':
      return <span class="small">{problemText(state.problem, words.t)}</span>;
    case 'open':
      return (
        <>
          {state.emergency && <Emergency />}
          <span class="small">{t('worklist:open')}</span>
        </>
      );
    case 'level': {
      const { deadline, due, left, look, emergency } = levelHint(
        { ...state, daysLeft: daysLeft ?? 0 },
        on,
        words,
      );
      return (
        <>
          {emergency && <Emergency />}
          <span class={`due ${due}`}>
            {state.isSet && <OwnShape />}
            {due === 'over' && <WarningShape />}
            <strong>{deadline}</strong> · <span class="left">{left}</span>
          </span>
          {state.isSet && <span class="unseen">{t('worklist:set')}</span>}
          {look && (
            <span class="look">
              <span class="mark" aria-hidden="true">
                ?
              </span>
              <span class="unseen">{words.t('pill.look')}</span>
            </span>
          )}
        </>
      );
    }
  }
}

function Emergency() {
  const { t } = useTexts();
  return (
    <span class="possible-emergency">
      <WarningShape /> {t('worklist:mark.emergency')}
    </span>
  );
}
