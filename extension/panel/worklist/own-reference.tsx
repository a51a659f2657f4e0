import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../look/field.tsx';
import { useTexts } from '../../look/texts.ts';
import { hasNationalNumber, longestReference } from '../../overlay/rows/reference.ts';

type OwnReferenceProps = { name: string; save: (text: string) => void; cancel: () => void };

/** Asks for a reference to a row that the page shows none of. */
export function OwnReference({ name, save, cancel }: OwnReferenceProps) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'empty' | 'national' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = text.trim() === '' ? 'empty' : hasNationalNumber(text) ? 'national' : null;
    setProblem(wrong);
    if (wrong === null) save(text.trim());
    else field.current?.focus();
  };
  return (
    <form class="stack tight" onSubmit={submit}>
      <Field
        label={t('worklist:own.label', { row: name })}
        hint={t('worklist:own.hint')}
        problem={problem === null ? undefined : t(`worklist:own.${problem}`)}
      >
        {(control) => (
          <input
            {...control}
            ref={field}
            type="text"
            autocomplete="off"
            maxLength={longestReference}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit">{t('worklist:own.save')}</button>
        <button type="button" class="plain" onClick={cancel}>
          {t('worklist:own.cancel')}
        </button>
      </div>
    </form>
  );
}
