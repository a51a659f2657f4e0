import type { ClinicId, OpenClinic } from '@shared/model';
import { Field } from '../../look/field.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type OwnClinicProps = {
  clinics: readonly OpenClinic[];
  chosen: ClinicId | null;
  choose: (clinic: ClinicId | null) => void;
};

/** Where one works: then the answer is about that place first. */
export function OwnClinic({ clinics, chosen, choose }: OwnClinicProps) {
  const words = useDecisionWords();
  return (
    <Field label={words('capacity.own')}>
      {(control) => (
        <select
          {...control}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) =>
            choose(clinics.find(({ id }) => id === value)?.id ?? null)
          }
        >
          <option value="">{words('capacity.ownNone')}</option>
          {clinics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
