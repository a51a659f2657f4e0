import { useMemo } from 'preact/hooks';
import { bodyOf } from '../host/own-names.ts';
import type { DockProps } from './dock.tsx';
import { datesHere } from './other-dates.ts';
import { suggestionOf } from './picked.ts';

/** Every other date of the row or page, with what it is called there: is the right one taken? */
export function OtherDates({ picker, texts: { t } }: DockProps) {
  const draft = picker.draft.value;
  const all = useMemo(
    () => draft && datesHere(bodyOf(draft.view.document), draft.rows, picker.today),
    [draft],
  );
  const received = picker.fields.value.get('received');
  const taken = received && suggestionOf(received)?.sample;
  const others = (all ?? []).filter(({ text }) => text !== taken);
  if (others.length === 0) return null;
  return (
    <details class="dates">
      <summary>{t('dates.title')}</summary>
      <ul>
        {others.map(({ label, text, element }) => (
          <li key={`${label} ${text}`}>
            <button
              type="button"
              class="small"
              onClick={() => {
                picker.want('received');
                picker.choose(element);
              }}
            >
              <bdi>
                {label === '' ? t('dates.bare', { text }) : t('dates.use', { label, text })}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
