import type { PackId } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { usePackChoices } from '../packs/use-pack-choices.ts';
import { Field } from './field.tsx';
import { useTexts } from './texts.ts';

type PackChoiceProps = { value: PackId; choose: (pack: PackId) => void };

/** Whose rules hold. */
export function PackChoice({ value, choose }: PackChoiceProps) {
  const { t, local } = useTexts();
  const choices = usePackChoices();
  // what was chosen before stays, so that nothing is shown as chosen that is not
  const all = choices.includes(value) ? choices : [value, ...choices];
  return (
    <Field label={t('sites.pack')}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = all.find((id) => id === currentTarget.value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {all.map((id) => {
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
