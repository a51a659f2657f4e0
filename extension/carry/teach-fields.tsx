import { Field } from '../look/field.tsx';
import type { CarryField } from './carry-field.ts';
import { useCarryWords } from './carry-words.ts';
import type { ControlInfo } from './control-info.ts';
import type { FormInfo } from './messages.ts';

type TeachFieldsProps = {
  form: FormInfo;
  missing: readonly CarryField[];
  teach: (field: CarryField, control: ControlInfo) => void;
};

/** For what no control was found by its label: the user says which one it is, once. */
export function TeachFields({ form, missing, teach }: TeachFieldsProps) {
  const words = useCarryWords();
  const free = form.controls.filter(
    ({ field, where, state }) => field === null && where !== null && state === 'ready',
  );
  if (missing.length === 0 || free.length === 0) return null;
  return (
    <details>
      <summary>{words('teach.title', { count: missing.length })}</summary>
      <div class="stack">
        <p class="small">{words('teach.lead')}</p>
        {missing.map((field) => (
          <Field key={field} label={words(`field.${field}`)}>
            {(control) => (
              <select
                {...control}
                onChange={({ currentTarget }) => {
                  const chosen = free.find(({ handle }) => String(handle) === currentTarget.value);
                  if (chosen !== undefined) teach(field, chosen);
                }}
              >
                <option value="">{words('teach.none')}</option>
                {free.map(({ handle, label }) => (
                  <option key={handle} value={handle}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}
