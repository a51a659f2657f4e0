import type { DockProps } from './dock.tsx';
import type { RowRead } from './draft.ts';
import type { PickerTexts } from './texts.ts';

/** Every row that is shown, read or not and why, before anything is saved. */
export function Preview({ picker, texts }: DockProps) {
  const { t } = texts;
  const rows = picker.read.value;
  if (!picker.fields.value.has('received') || rows.length === 0) return null;
  const isDetail = picker.draft.value?.rows === null;
  const unread = rows.filter(({ reading }) => 'problem' in reading.answer).length;
  const summary = isDetail
    ? [t(unread === 0 ? 'preview.detail' : 'preview.detailUnread')]
    : [
        t('preview.rows', { count: rows.length }),
        t('preview.read', { count: rows.length - unread }),
        ...(unread === 0 ? [] : [t('preview.unread', { count: unread })]),
      ];
  return (
    <div class="preview">
      <h3>{t('preview.title')}</h3>
      <p class="sum" role="status">
        {summary.join(' · ')}
      </p>
      <ol>
        {rows.map((row, i) => (
          <Row key={`${i} ${row.reading.same.length}`} row={row} texts={texts} />
        ))}
      </ol>
    </div>
  );
}

function Row({ row: { record, reading }, texts }: { row: RowRead; texts: PickerTexts }) {
  const { answer } = reading;
  return (
    <li class={'problem' in answer ? 'unread' : 'read'}>
      <button type="button" onClick={() => record.anchor.scrollIntoView({ block: 'nearest' })}>
        <span class="mark" aria-hidden="true">
          {'problem' in answer ? '–' : '✓'}
        </span>
        <span>
          {'problem' in answer ? texts.problem(answer.problem) : factsSaid(answer.facts, texts)}
        </span>
      </button>
    </li>
  );
}

type Facts = Extract<RowRead['reading']['answer'], { facts: unknown }>['facts'];

function factsSaid(facts: Facts, { t, day }: PickerTexts): string {
  const { received, birthDate, ageYears, text, icd10, icpc2, level } = facts;
  const words = text?.split(/\s+/).length ?? 0;
  return [
    t('preview.day', { day: day(received) }),
    ...(birthDate ? [day(birthDate)] : []),
    ...(birthDate || ageYears === null ? [] : [t('preview.age', { count: ageYears })]),
    ...icd10,
    ...icpc2,
    ...(level === null ? [] : [t('levels.level', { level })]),
    words === 0 ? t('preview.noText') : t('preview.words', { count: words }),
  ].join(' · ');
}
