import type { DateParts } from './date-parts.ts';
import { describedBy, Guidance, LabelText, type Question } from './frame.tsx';

export type DateFieldProps = Question & {
  /** Start of the three names: `born` gives `born-day`, `born-month`, `born-year`. */
  name?: string | undefined;
  value: DateParts;
  labels: { day: string; month: string; year: string };
  /** Lets the browser fill in the user's own date of birth. */
  birthday?: boolean | undefined;
  /** The box that is wrong, where one is; else all three are marked. */
  wrong?: keyof DateParts | undefined;
  onInput?: ((part: keyof DateParts, text: string) => void) | undefined;
};

/**
 * A date that people know by heart, in three boxes: nothing to scroll through, nothing to
 * format, and the number keys on a phone. The first box carries the id.
 */
export function DateField(props: DateFieldProps) {
  const { id, error, labels, value, birthday, wrong } = props;
  const name = props.name ?? id;
  return (
    <fieldset
      class="ds-fieldset field"
      aria-describedby={describedBy(props)}
      data-invalid={error === undefined ? undefined : ''}
    >
      <legend class="legend">
        <LabelText {...props} />
      </legend>
      <Guidance {...props} />
      <div class="date-parts">
        {parts.map((part) => (
          <div key={part}>
            <label for={part === 'day' ? id : `${id}-${part}`}>{labels[part]}</label>
            <input
              class="ds-input"
              id={part === 'day' ? id : `${id}-${part}`}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              autocomplete={birthday === true ? `bday-${part}` : 'off'}
              dir="ltr"
              data-part={part}
              value={value[part]}
              aria-invalid={isWrong(part, error, wrong) ? 'true' : undefined}
              onInput={(event) => props.onInput?.(part, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const parts = ['day', 'month', 'year'] as const;

function isWrong(
  part: keyof DateParts,
  error: string | undefined,
  wrong: keyof DateParts | undefined,
): boolean {
  return error !== undefined && (wrong === undefined || wrong === part);
}
