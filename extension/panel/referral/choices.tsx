import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';

type ChoicesProps<Value> = {
  legend: string;
  name: string;
  problem: string | undefined;
  options: readonly { value: Value; text: ComponentChildren }[];
  chosen: Value | null;
  choose: (value: Value) => void;
};

/** One of a few, with what is wrong said at the group. */
export function Choices<Value extends string | number>(props: ChoicesProps<Value>) {
  const { legend, name, problem, options, chosen, choose } = props;
  const id = useId();
  return (
    <fieldset class="stack tight" aria-describedby={problem && id}>
      <legend>{legend}</legend>
      {problem && (
        <p class="problem" id={id}>
          <Icon name="error" />
          <span>{problem}</span>
        </p>
      )}
      {options.map(({ value, text }) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-invalid={problem ? 'true' : undefined}
            onChange={() => choose(value)}
          />
          <span class="row">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
