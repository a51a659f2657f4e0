import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** What every question has, whatever it is answered with. Texts come ready in the user's language. */
export type Question = {
  /** Id of the control, and start of the ids of its hint and error; the error summary links to it. */
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren | undefined;
  error?: string | undefined;
  /** The word for "optional", where an answer may be left out. */
  optional?: string | undefined;
  /** The question is the page's heading ("one thing a page"). */
  heading?: boolean | undefined;
};

/** The ids that a control is described by, in the order they should be read. */
export function describedBy({ id, hint, error }: Question): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

export function LabelText({ label, optional, heading }: Question) {
  const text = (
    <>
      {label}
      {optional === undefined ? null : <span class="optional"> ({optional})</span>}
    </>
  );
  return heading === true ? <h1>{text}</h1> : text;
}

/** Hint and error of a question, in that order, before the control. */
export function Guidance({ id, hint, error }: Question) {
  return (
    <>
      {hint === undefined ? null : (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="error" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
