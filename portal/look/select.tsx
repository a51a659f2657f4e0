import type { Language } from '@shared/model/text.ts';
import { describedBy, Guidance, LabelText, type Question } from './frame.tsx';

export type SelectProps = Question & {
  name?: string | undefined;
  /** A label in another language than the page's says in which. */
  options: readonly { value: string; label: string; language?: Language | undefined }[];
  chosen: string;
  onChange?: ((value: string) => void) | undefined;
};

/** One of several, folded away. For filters; a question of its own is better asked with `Choices`. */
export function Select(props: SelectProps) {
  const { id, name, options, chosen, error } = props;
  return (
    <div class="field" data-invalid={error === undefined ? undefined : ''}>
      <label class="ds-label" for={id}>
        <LabelText {...props} />
      </label>
      <Guidance {...props} />
      <select
        class="ds-input"
        id={id}
        name={name ?? id}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props)}
        onChange={(event) => props.onChange?.(event.currentTarget.value)}
      >
        {options.map(({ value, label, language }) => (
          <option key={value} lang={language} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
