import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FieldName } from '../host/field.ts';
import { OtherDates } from './dates-list.tsx';
import { FieldItem } from './field-item.tsx';
import type { Picker } from './picker.ts';
import { Preview } from './preview.tsx';
import type { PickerTexts } from './texts.ts';

export type DockProps = { picker: Picker; texts: PickerTexts; leave: () => void };

/** The picker's own corner of the window: what to point at, what was found, how it reads. */
export function Dock(props: DockProps) {
  const { picker, texts, leave } = props;
  const { t } = texts;
  const atStart = useSignal(false);
  const dock = useRef<HTMLElement>(null);
  useEffect(() => {
    // a field of the page that someone is writing in keeps its focus
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) dock.current?.focus();
  }, []);
  return (
    <section
      ref={dock}
      class={`dock${atStart.value ? ' start' : ''}`}
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      onMouseDown={keepFocus}
    >
      <header>
        <h2 id="title">{t('title')}</h2>
        <button
          type="button"
          class="icon"
          aria-label={t('side')}
          title={t('side')}
          onClick={() => {
            atStart.value = !atStart.value;
          }}
        >
          <span aria-hidden="true">⇄</span>
        </button>
        <button
          type="button"
          class="icon"
          aria-label={t('close')}
          title={t('close')}
          onClick={leave}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {picker.step.value === 'row' && <AskRow {...props} />}
      {picker.step.value === 'fields' && <Fields {...props} />}
      {picker.step.value === 'saved' && (
        <div class="saved" role="status">
          <h3>{t('saved.title')}</h3>
          <p>{t('saved.text')}</p>
          <button type="button" class="primary" onClick={leave}>
            {t('saved.close')}
          </button>
        </div>
      )}
    </section>
  );
}

function AskRow({ picker, texts: { t } }: DockProps) {
  const count = picker.like.value?.all.length ?? 0;
  return (
    <div class="part">
      <Ask picker={picker} text={t('ask.row')} />
      <p class="small">{t('ask.rowHint')}</p>
      <p class="small" aria-live="polite">
        {count > 0 && t('ask.like', { count })}
      </p>
      <Trouble picker={picker} t={t} />
      <div class="buttons">
        {count > 0 && (
          <button type="button" onClick={() => picker.choose(null)}>
            {t('ask.take')}
          </button>
        )}
        <button type="button" onClick={picker.chooseWhole}>
          {t('ask.whole')}
        </button>
      </div>
    </div>
  );
}

const main: readonly FieldName[] = ['received', 'text', 'birthDate', 'age', 'name', 'source'];
const more: readonly FieldName[] = [
  'diagnosis',
  'icd10',
  'icpc2',
  'discharged',
  'level',
  'recordId',
  'patientId',
  'nationalNumber',
];

function Fields(props: DockProps) {
  const { picker, texts } = props;
  const { t, field: named } = texts;
  const wanted = picker.wanted.value;
  const fields = picker.fields.value;
  const item = (field: FieldName) => <FieldItem key={field} field={field} {...props} />;
  const verdict = picker.verdict.value;
  return (
    <>
      <div class="part ask">
        <Ask
          picker={picker}
          text={wanted === null ? t('ask.done') : t('ask.field', { field: named(wanted) })}
        />
        <Trouble picker={picker} t={t} />
        {wanted !== null && (
          <div class="buttons">
            {picker.hovered.value !== null && (
              <button type="button" onClick={() => picker.choose(null)}>
                {t('ask.take')}
              </button>
            )}
            <button type="button" onClick={picker.skip}>
              {t('ask.skip')}
            </button>
          </div>
        )}
      </div>
      <div class="scroll">
        <h3>{t('fields.title')}</h3>
        <ul class="fields">
          {main.map(item)}
          {more.filter((field) => fields.has(field)).map(item)}
        </ul>
        <details>
          <summary>{t('fields.more')}</summary>
          <ul class="fields">{more.filter((field) => !fields.has(field)).map(item)}</ul>
        </details>
        <OtherDates {...props} />
        <Preview {...props} />
      </div>
      <footer>
        {verdict.can === 'not' && <p class="small">{t(`why.${verdict.why}`)}</p>}
        {verdict.can === 'confirm' && (
          <label class="check">
            <input
              type="checkbox"
              checked={picker.confirmed.value}
              onChange={({ currentTarget }) => {
                picker.confirmed.value = currentTarget.checked;
              }}
            />
            {t('confirm', { count: verdict.unread })}
          </label>
        )}
        <div class="buttons">
          <button
            type="button"
            class="primary"
            aria-disabled={
              verdict.can === 'not' || (verdict.can === 'confirm' && !picker.confirmed.value)
            }
            onClick={() => {
              if (verdict.can === 'save' || picker.confirmed.value) void picker.store();
            }}
          >
            {t('save')}
          </button>
          <button type="button" onClick={picker.startOver}>
            {t('startOver')}
          </button>
        </div>
      </footer>
    </>
  );
}

/** What to do now, said aloud as it changes. */
function Ask({ text }: { picker: Picker; text: string }) {
  return (
    <p class="now" role="status">
      {text}
    </p>
  );
}

function Trouble({ picker, t }: { picker: Picker; t: PickerTexts['t'] }) {
  const trouble = picker.trouble.value;
  return (
    <p class="trouble" role="alert">
      {trouble !== null && t(`trouble.${trouble}`)}
    </p>
  );
}

/** A click on us takes no focus from the page but where it must: to choose or to write. */
function keepFocus(event: MouseEvent) {
  const [target] = event.composedPath();
  const takes = target instanceof Element && target.closest('select, input, label, summary');
  if (!takes) event.preventDefault();
}
