import type { ComponentChildren } from 'preact';
import { describedBy, Guidance, LabelText, type Question } from './frame.tsx';

export type Choice<Value extends string> = {
  value: Value;
  label: ComponentChildren;
  hint?: ComponentChildren | undefined;
};

export type ChoicesProps<Value extends string> = Question & {
  type: 'radio' | 'checkbox';
  name?: string | undefined;
  options: readonly Choice<Value>[];
  /** What is chosen: at most one where `type` is `radio`. */
  chosen: readonly Value[];
  /** Short answers side by side where there is room; many and short ones close together. */
  columns?: boolean | 'close' | undefined;
  onChange?: ((value: Value, checked: boolean) => void) | undefined;
};

/** Answers to pick from, each a target of the whole line. The first one carries the id. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { error, columns } = props;
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
      <div
        class="choices"
        data-columns={columns === 'close' ? columns : columns === true ? '' : undefined}
      >
        {props.options.map((option, index) => (
          <Option key={option.value} of={props} option={option} index={index} />
        ))}
      </div>
    </fieldset>
  );
}

type OptionProps<Value extends string> = {
  of: ChoicesProps<Value>;
  option: Choice<Value>;
  index: number;
};

function Option<Value extends string>({ of, option, index }: OptionProps<Value>) {
  const { value, label, hint } = option;
  const id = index === 0 ? of.id : `${of.id}-${value}`;
  return (
    <div class="ds-field choice" data-variant="outline">
      <input
        class="ds-input"
        type={of.type}
        id={id}
        name={of.name ?? of.id}
        value={value}
        checked={of.chosen.includes(value)}
        aria-invalid={of.error === undefined ? undefined : 'true'}
        aria-describedby={hint === undefined ? undefined : `${id}-hint-own`}
        onChange={(event) => of.onChange?.(value, event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <div class="hint" id={`${id}-hint-own`}>
          {hint}
        </div>
      )}
    </div>
  );
}
