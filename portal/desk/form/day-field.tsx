import { describedBy, Guidance, LabelText, type Question } from '../../look/frame.tsx';

export type DayFieldProps = Question & { name?: string | undefined; value: string; max?: string };

/** A day near today, picked from the device's own calendar; typed where there is none. */
export function DayField(props: DayFieldProps) {
  const { id, error, name, value, max } = props;
  return (
    <div class="field" data-invalid={error === undefined ? undefined : ''}>
      <label class="ds-label" for={id}>
        <LabelText {...props} />
      </label>
      <Guidance {...props} />
      <input
        class="ds-input"
        type="date"
        id={id}
        name={name ?? id}
        value={value}
        max={max}
        data-width="medium"
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props)}
      />
    </div>
  );
}
