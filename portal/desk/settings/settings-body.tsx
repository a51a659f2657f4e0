import { languages as allLanguages } from '@locales/languages.ts';
import { FeeServiceSchema } from '@shared/model/fee-terms.ts';
import { MunicipalitySchema } from '@shared/model/municipality.ts';
import { LanguageSchema } from '@shared/model/text.ts';
import { DayBox, type FormView, Pick, TextBox, TextInLanguages } from '../form/form-view.tsx';
import { exemptionRows, isExemptionTyped, type SettingsAbout } from './settings-form.tsx';

type Props = { form: FormView; about: SettingsAbout };

export function SettingsBody({ form }: Props) {
  const { t } = form;
  const label = (name: string) => t(`desk:settings.field.${name}`);
  const hint = (name: string) => t(`desk:settings.hint.${name}`);
  return (
    <>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:settings.part.texts')}</h2>
        </legend>
        <TextBox form={form} name="phone" label={label('phone')} kind="tel" width="medium" />
        <TextBox form={form} name="address" label={label('address')} />
        <TextInLanguages
          form={form}
          name="notice"
          label={label('notice')}
          hint={hint('notice')}
          lines={2}
          optional
        />
        <Pick
          form={form}
          type="checkbox"
          name="languages"
          label={label('languages')}
          hint={hint('languages')}
          options={LanguageSchema.options
            .filter((language) => language !== 'nb')
            .map((language) => ({
              value: language,
              label: <span lang={language}>{allLanguages[language].name}</span>,
            }))}
        />
      </fieldset>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:settings.part.limits')}</h2>
        </legend>
        <TextBox
          form={form}
          name="staleAfterDays"
          label={label('staleAfterDays')}
          hint={hint('staleAfterDays')}
          width="short"
          number
        />
        <TextBox
          form={form}
          name="endedDays"
          label={label('endedDays')}
          hint={hint('endedDays')}
          width="short"
          number
        />
        <TextBox form={form} name="longestDays" label={label('longestDays')} width="short" number />
        <Pick
          form={form}
          name="nationalNumber"
          label={label('nationalNumber')}
          columns={false}
          options={MunicipalitySchema.entries.nationalNumber.options.map((value) => ({
            value,
            label: t(`desk:settings.nationalNumber.${value}`),
          }))}
        />
      </fieldset>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:settings.part.exemptions')}</h2>
        </legend>
        <p class="hint">{t('desk:settings.exemptionsHint')}</p>
        {shownRows(form).map((row) => (
          <Exemption key={row} form={form} row={row} />
        ))}
      </fieldset>
    </>
  );
}

function Exemption({ form, row }: { form: FormView; row: number }) {
  const { t } = form;
  const at = (part: string) => `exemption.${row}.${part}`;
  const label = (part: string) => t(`desk:settings.exemptionField.${part}`);
  return (
    <fieldset class="ds-fieldset desk-level">
      <legend class="legend">{t('desk:settings.exemption', { number: row + 1 })}</legend>
      <TextBox form={form} name={at('name.nb')} label={label('name')} />
      <TextBox form={form} name={at('text.nb')} label={label('text')} lines={2} />
      <Pick
        form={form}
        type="checkbox"
        name={at('services')}
        label={label('services')}
        options={FeeServiceSchema.options.map((service) => ({
          value: service,
          label: t(`desk:settings.service.${service}`),
        }))}
      />
      <TextBox form={form} name={at('ageBelow')} label={label('ageBelow')} width="short" number />
      <div class="desk-pair">
        <DayBox form={form} name={at('from')} label={label('from')} />
        <DayBox form={form} name={at('to')} label={label('to')} optional />
      </div>
      <TextBox form={form} name={at('title')} label={label('title')} />
      <TextBox form={form} name={at('section')} label={label('section')} />
    </fieldset>
  );
}

/** Those that are in use, and one to write in. */
function shownRows({ typed }: FormView): readonly number[] {
  const used = exemptionRows.filter((row) => isExemptionTyped(typed, row));
  return exemptionRows.slice(0, (used.at(-1) ?? -1) + 2);
}
