import type { Assessment, PriorityLevel } from '@shared/model';
import { conceptNames } from '@shared/reading';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../look/field.tsx';
import { PackText } from '../../look/pack-text.tsx';
import { LevelShape } from '../../look/shape.tsx';
import { noteWarning } from '../../override/note-warning.ts';
import {
  longestNote,
  type Override,
  type OverrideReason,
  OverrideReasonSchema,
} from '../../override/override.ts';
import { useDecisionWords } from '../hint/use-decision-words.ts';
import { Choices } from './choices.tsx';
import { type Wanted, wordsOf } from './wanted.ts';

type OverrideFormProps = {
  levels: readonly PriorityLevel[];
  keyAnswer: Assessment;
  before: Override | undefined;
  name: string | null;
  keep: (wanted: Wanted) => void;
  cancel: () => void;
};

/** Another level, why, and what of it may be told to those who write the rules. */
export function OverrideForm({ levels, keyAnswer, before, name, keep, cancel }: OverrideFormProps) {
  const words = useDecisionWords();
  const [level, setLevel] = useState(before?.level ?? null);
  const [reason, setReason] = useState<OverrideReason | null>(before?.reason ?? null);
  const [note, setNote] = useState(before?.note ?? '');
  const [shared, setShared] = useState(before?.shared ?? { words: [], note: false });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const warning = noteWarning(note, name);

  function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    if (level === null || reason === null) {
      const first = level === null ? 'level' : 'reason';
      form.current?.querySelector<HTMLElement>(`input[name=${first}]`)?.focus();
      return;
    }
    keep({ level, reason, note: note.trim(), shared });
  }

  return (
    <form class="stack override" ref={form} autocomplete="off" noValidate onSubmit={submit}>
      <Choices
        legend={words('override.level')}
        name="level"
        problem={tried && level === null ? words('override.levelMissing') : undefined}
        chosen={level}
        choose={setLevel}
        options={levels.map((one) => ({
          value: one.level,
          text: (
            <>
              <LevelShape level={one.level} /> {one.level} <PackText text={one.name} />
            </>
          ),
        }))}
      />
      <Choices
        legend={words('override.why')}
        name="reason"
        problem={tried && reason === null ? words('override.whyMissing') : undefined}
        chosen={reason}
        choose={setReason}
        options={OverrideReasonSchema.options.map((value) => ({
          value,
          text: words(`override.reason.${value}`),
        }))}
      />
      <Field label={words('override.note')} hint={words('override.noteHint')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={longestNote}
            value={note}
            onInput={({ currentTarget: { value } }) => setNote(value)}
          />
        )}
      </Field>
      <p class="small warned" role="status">
        {warning && words(`override.warning.${warning}`)}
      </p>
      <details>
        <summary>{words('override.share')}</summary>
        <fieldset class="stack tight">
          <legend class="small">{words('override.shareHint')}</legend>
          {wordsOf(keyAnswer).map((one) => {
            const isTicked = shared.words.some(
              ({ concept, text }) => concept === one.concept && text === one.text,
            );
            return (
              <label key={`${one.concept} ${one.text}`} class="tick">
                <input
                  type="checkbox"
                  checked={isTicked}
                  onChange={() =>
                    setShared({
                      ...shared,
                      words: isTicked
                        ? shared.words.filter(
                            ({ concept, text }) => concept !== one.concept || text !== one.text,
                          )
                        : [...shared.words, one],
                    })
                  }
                />
                <span lang="nb" dir="ltr">
                  «{one.text}» <span class="small">{conceptNames().get(one.concept)}</span>
                </span>
              </label>
            );
          })}
          {note.trim() !== '' && (
            <label class="tick">
              <input
                type="checkbox"
                checked={shared.note}
                onChange={() => setShared({ ...shared, note: !shared.note })}
              />
              {words('override.shareNote')}
            </label>
          )}
        </fieldset>
      </details>
      <p class="small">{words('override.local')}</p>
      <div class="row">
        <button type="submit" class="primary">
          {words('override.save')}
        </button>
        <button type="button" class="plain" onClick={cancel}>
          {words('override.cancel')}
        </button>
      </div>
    </form>
  );
}
