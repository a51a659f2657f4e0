import type { PackId } from '@shared/model';
import { municipalPack, packIds } from '@shared/packs';
import { Field } from './field.tsx';
import { useTexts } from './texts.ts';

type PackChoiceProps = { value: PackId; choose: (pack: PackId) => void };

/** Whose rules hold. */
export function PackChoice({ value, choose }: PackChoiceProps) {
  const { t, local } = useTexts();
  return (
    <Field label={t('sites.pack')}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = packIds.find((id) => id === currentTarget.value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {packIds.map((id) => {
            const name = municipalPack(id)?.manifest.name;
            return (
              <option key={id} value={id}>
                {name === undefined ? id : local(name).text}
              </option>
            );
          })}
        </select>
      )}
    </Field>
  );
}
