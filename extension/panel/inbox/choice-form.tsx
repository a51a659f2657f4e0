import { type ClinicId, LanguageSchema, ReferralStatusSchema } from '@shared/model';
import { useMemo, useState } from 'preact/hooks';
import { Field } from '../../look/field.tsx';
import { useTexts } from '../../look/texts.ts';
import type { Assessed } from './assessed.ts';
import { countsBy, type InboxChoice, orders, wholeInbox } from './inbox-choice.ts';
import { useInboxWords } from './inbox-words.ts';
import { languageNames } from './language-names.ts';

type ChoiceFormProps = {
  referrals: readonly Assessed[];
  clinics: ReadonlyMap<ClinicId, string>;
  choice: InboxChoice;
  choose: (choice: InboxChoice) => void;
};

/** In which order, and which of them; each choice says how many there are. */
export function ChoiceForm({ referrals, clinics, choice, choose }: ChoiceFormProps) {
  const { t, language } = useTexts();
  const words = useInboxWords();
  const spokenName = languageNames(language);
  const [statuses, wishes, spoken] = useMemo(
    () => [
      countsBy(referrals, choice, 'status'),
      countsBy(referrals, choice, 'clinic'),
      countsBy(referrals, choice, 'language'),
    ],
    [referrals, choice],
  );
  const isNarrowed = narrows(choice);
  // what narrows the list is in sight from the start, and stays there when all are chosen again
  const [isUnfolded, unfold] = useState(isNarrowed);
  const places = [
    ...[...clinics].map(([id, name]) => ({ value: id, name })),
    { value: 'none' as const, name: words('choice.noClinic') },
  ];
  return (
    <details
      class="choice"
      open={isUnfolded}
      onToggle={(event) => unfold(event.currentTarget.open)}
    >
      <summary>{words('choice.title')}</summary>
      <div class="pair">
        <Choice
          label={words('choice.order')}
          value={choice.order}
          choices={orders.map((value) => ({ value, name: words(`choice.orders.${value}`) }))}
          choose={(order) => choose({ ...choice, order: order ?? wholeInbox.order })}
        />
        <Choice
          label={words('choice.status')}
          all={words('choice.allStatuses')}
          value={choice.status}
          counts={statuses}
          choices={ReferralStatusSchema.options.map((value) => ({
            value,
            name: t(`status.${value}`),
          }))}
          choose={(status) => choose({ ...choice, status })}
        />
        <Choice
          label={words('choice.clinic')}
          all={words('choice.allClinics')}
          value={choice.clinic}
          counts={wishes}
          choices={places}
          choose={(clinic) => choose({ ...choice, clinic })}
        />
        <Choice
          label={words('choice.language')}
          all={words('choice.allLanguages')}
          value={choice.language}
          counts={spoken}
          choices={LanguageSchema.options.map((value) => ({
            value,
            name: spokenName(value),
          }))}
          choose={(chosen) => choose({ ...choice, language: chosen })}
        />
      </div>
      {isNarrowed && (
        <button
          type="button"
          class="plain"
          onClick={() => choose({ ...wholeInbox, order: choice.order })}
        >
          {words('choice.showAll')}
        </button>
      )}
    </details>
  );
}

function narrows({ status, clinic, language }: InboxChoice): boolean {
  return status !== null || clinic !== null || language !== null;
}

type ChoiceProps<Value extends string> = {
  label: string;
  /** What choosing none of them is called, where that is possible. */
  all?: string;
  value: Value | null;
  choices: readonly { value: Value; name: string }[];
  /** Choices that nothing is counted for are left out, but for the one that is chosen. */
  counts?: ReadonlyMap<Value, number>;
  choose: (value: Value | null) => void;
};

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, all, value, choices, counts, choose } = props;
  const some = choices.filter((one) => !counts || counts.has(one.value) || one.value === value);
  const take = (chosen: string) => choose(some.find((one) => one.value === chosen)?.value ?? null);
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} onChange={(event) => take(event.currentTarget.value)}>
          {all !== undefined && (
            <option value="" selected={value === null}>
              {all}
            </option>
          )}
          {some.map((one) => (
            <option key={one.value} value={one.value} selected={one.value === value}>
              {counts ? `${one.name} (${counts.get(one.value) ?? 0})` : one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
