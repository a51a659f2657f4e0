import type { ComponentChildren, InputEventHandler } from 'preact';
import { describedBy, Guidance, LabelText, type Question } from './frame.tsx';

export type TextAreaProps = Question & {
  name?: string | undefined;
  value?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  /** Below the box: how much room is left, say. Read out politely when it changes. */
  note?: ComponentChildren | undefined;
  onInput?: InputEventHandler<HTMLTextAreaElement> | undefined;
};

export function TextArea(props: TextAreaProps) {
  const { id, error, name, value, rows, maxLength, note } = props;
  return (
    <div class="field" data-invalid={error === undefined ? undefined : ''}>
      <label class="ds-label" for={id}>
        <LabelText {...props} />
      </label>
      <Guidance {...props} />
      <textarea
        class="ds-input"
        id={id}
        name={name ?? id}
        value={value}
        rows={rows ?? 5}
        maxLength={maxLength}
        dir="auto"
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props)}
        onInput={props.onInput}
      />
      {note === undefined ? null : (
        <p class="hint" aria-live="polite">
          {note}
        </p>
      )}
    </div>
  );
}
