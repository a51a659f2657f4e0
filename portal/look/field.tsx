import type { InputEventHandler, PartialInputHTMLAttributes } from 'preact';
import { describedBy, Guidance, LabelText, type Question } from './frame.tsx';

export type FieldProps = Question & {
  name?: string | undefined;
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | undefined;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined;
  autocomplete?: string | undefined;
  /** About how long the answer is. A width says what is expected. */
  width?: 'short' | 'medium' | 'full' | undefined;
  /** Codes and numbers run left to right in every language. */
  dir?: 'ltr' | 'auto' | undefined;
  spellcheck?: boolean | undefined;
  onInput?: InputEventHandler<HTMLInputElement> | undefined;
};

export function Field(props: FieldProps) {
  const { id, error, name, value, type, width, inputMode, autocomplete, dir, spellcheck } = props;
  return (
    <div class="field" data-invalid={error === undefined ? undefined : ''}>
      <label class="ds-label" for={id}>
        <LabelText {...props} />
      </label>
      <Guidance {...props} />
      <Box
        kind={type ?? 'text'}
        class="ds-input"
        id={id}
        name={name ?? id}
        value={value}
        inputMode={inputMode}
        autocomplete={autocomplete}
        dir={dir}
        spellcheck={spellcheck}
        data-width={width ?? 'full'}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props)}
        onInput={props.onInput}
      />
    </div>
  );
}

type BoxProps = Omit<PartialInputHTMLAttributes<HTMLInputElement>, 'type' | 'role'> & {
  kind: 'text' | 'email' | 'tel';
  'data-width': string;
};

/** Preact types each kind of input apart, so each is written out. */
function Box({ kind, ...rest }: BoxProps) {
  if (kind === 'email') return <input type="email" {...rest} />;
  if (kind === 'tel') return <input type="tel" {...rest} />;
  return <input type="text" {...rest} />;
}
