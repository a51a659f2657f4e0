import { SpokenLanguageSchema } from '@shared/model/competence.ts';
import { FunctionalLevelSchema, GroupOfferSchema } from '@shared/model/offer.ts';
import { textIn } from '@shared/model/text.ts';
import { formats, Select } from '../../look/index.ts';
import { spokenLanguageName } from '../../pages/spoken-language-name.ts';
import {
  DayBox,
  type FormView,
  Pick,
  TextBox,
  TextInLanguages,
  YesNoUnknown,
} from '../form/form-view.tsx';
import { typedText } from '../form/typed.ts';
import type { GroupAbout } from './group-form.tsx';

type Props = { form: FormView; about: GroupAbout };

export function GroupBody(props: Props) {
  return (
    <>
      <What {...props} />
      <Whom {...props} />
      <When {...props} />
      <Where {...props} />
      <Price {...props} />
    </>
  );
}

function What({ form, about }: Props) {
  const { t } = form;
  return (
    <fieldset class="ds-fieldset desk-part">
      <legend class="legend">
        <h2>{t('desk:group.part.what')}</h2>
      </legend>
      <TextInLanguages form={form} name="name" label={t('desk:group.field.name')} />
      <Pick
        form={form}
        name="kind"
        label={t('desk:group.field.kind')}
        options={GroupOfferSchema.entries.kind.options.map((kind) => ({
          value: kind,
          label: t(`portal:groups.kind.${kind}`),
          hint: t(`desk:group.kindHint.${kind}`),
        }))}
      />
      {about.clinics.length === 1 && !about.mayBeWithoutClinic ? (
        <input type="hidden" name="clinic" value={about.clinics[0]?.id} />
      ) : (
        <OneOf
          form={form}
          name="clinic"
          label={t('desk:group.field.clinic')}
          none={t('desk:group.noClinic')}
          options={about.clinics.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextInLanguages form={form} name="about" label={t('desk:group.field.about')} lines={4} />
    </fieldset>
  );
}

function Whom({ form, about }: Props) {
  const { t } = form;
  return (
    <fieldset class="ds-fieldset desk-part">
      <legend class="legend">
        <h2>{t('desk:group.part.whom')}</h2>
      </legend>
      <TextInLanguages
        form={form}
        name="forYouIf"
        label={t('desk:group.field.forYouIf')}
        hint={t('desk:group.forYouIfHint')}
        lines={4}
        optional
      />
      <TextInLanguages
        form={form}
        name="notForYouIf"
        label={t('desk:group.field.notForYouIf')}
        hint={t('desk:group.notForYouIfHint')}
        lines={3}
        optional
      />
      <Pick
        form={form}
        type="checkbox"
        name="situations"
        label={t('desk:group.field.situations')}
        hint={t('desk:group.situationsHint')}
        options={about.situations.map(({ id, name }) => ({
          value: id,
          label: textIn(name, about.language).text,
        }))}
        optional
      />
      <OneOf
        form={form}
        name="programme"
        label={t('desk:group.field.programme')}
        none={t('desk:group.noProgramme')}
        options={about.programmes.map(({ id, name }) => ({
          value: id,
          label: textIn(name, about.language).text,
        }))}
      />
      <OneOf
        form={form}
        name="functionalLevel"
        label={t('desk:group.field.functionalLevel')}
        none={t('desk:answer.unknown')}
        options={FunctionalLevelSchema.options.map((level) => ({
          value: level,
          label: t(`desk:functionalLevel.${level}`),
        }))}
      />
      <div class="desk-pair">
        <TextBox
          form={form}
          name="minimumAge"
          label={t('desk:group.field.minimumAge')}
          width="short"
          number
          optional
        />
        <TextBox
          form={form}
          name="maximumAge"
          label={t('desk:group.field.maximumAge')}
          width="short"
          number
          optional
        />
      </div>
      <TextInLanguages
        form={form}
        name="howToJoin"
        label={t('desk:group.field.howToJoin')}
        hint={t('desk:group.howToJoinHint')}
        lines={3}
      />
    </fieldset>
  );
}

function When({ form, about }: Props) {
  const { t } = form;
  const { weekday } = formats(about.language);
  return (
    <fieldset class="ds-fieldset desk-part">
      <legend class="legend">
        <h2>{t('desk:group.part.when')}</h2>
      </legend>
      <OneOf
        form={form}
        name="weekday"
        label={t('desk:group.field.weekday')}
        none={t('desk:answer.unknown')}
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekday(day) }))}
      />
      <div class="desk-pair">
        <TextBox
          form={form}
          name="start"
          label={t('desk:group.field.start')}
          hint={t('desk:group.startHint')}
          width="short"
          number
        />
        <TextBox
          form={form}
          name="minutes"
          label={t('desk:group.field.minutes')}
          hint={t('desk:group.minutesHint')}
          width="short"
          number
        />
      </div>
      <OneOf
        form={form}
        name="everyWeeks"
        label={t('desk:group.field.everyWeeks')}
        options={[1, 2, 3, 4, 5, 6, 7, 8].map((weeks) => ({
          value: String(weeks),
          label: t('portal:groups.everyWeeks', { count: weeks }),
        }))}
      />
      <div class="desk-pair">
        <DayBox form={form} name="seasonFrom" label={t('desk:group.field.seasonFrom')} optional />
        <DayBox form={form} name="seasonTo" label={t('desk:group.field.seasonTo')} optional />
      </div>
      <TextBox
        form={form}
        name="cancelled"
        label={t('desk:group.field.cancelled')}
        hint={t('desk:group.cancelledHint')}
        lines={3}
        optional
      />
      <TextBox
        form={form}
        name="extra"
        label={t('desk:group.field.extra')}
        hint={t('desk:group.extraHint')}
        lines={2}
        optional
      />
      <Pick
        form={form}
        type="checkbox"
        name="onHolidays"
        label={t('desk:group.holidays')}
        options={[{ value: 'yes', label: t('desk:group.field.onHolidays') }]}
      />
    </fieldset>
  );
}

function Where({ form, about }: Props) {
  const { t } = form;
  return (
    <fieldset class="ds-fieldset desk-part">
      <legend class="legend">
        <h2>{t('desk:group.part.where')}</h2>
      </legend>
      <TextBox form={form} name="place" label={t('desk:group.field.place')} />
      <TextInLanguages
        form={form}
        name="directions"
        label={t('desk:group.field.directions')}
        hint={t('desk:group.directionsHint')}
        lines={2}
        optional
      />
      <YesNoUnknown form={form} name="stepFree" label={t('desk:group.field.stepFree')} />
      <YesNoUnknown form={form} name="wheelchair" label={t('desk:group.field.wheelchair')} />
      <div class="desk-pair">
        <TextBox
          form={form}
          name="places"
          label={t('desk:group.field.places')}
          width="short"
          number
          optional
        />
        <TextBox
          form={form}
          name="freePlaces"
          label={t('desk:group.field.freePlaces')}
          width="short"
          number
          optional
        />
      </div>
      <TextBox
        form={form}
        name="leader"
        label={t('desk:group.field.leader')}
        hint={t('desk:group.leaderHint')}
        optional
      />
      <Pick
        form={form}
        type="checkbox"
        name="languages"
        columns="close"
        label={t('desk:group.field.languages')}
        options={SpokenLanguageSchema.options.map((code) => ({
          value: code,
          label: spokenLanguageName(code, about.language, t),
        }))}
        optional
      />
    </fieldset>
  );
}

function Price({ form, about }: Props) {
  const { t, typed } = form;
  const minutes = Number(typedText(typed, 'minutes'));
  const amount = minutes > 0 ? about.treatmentPrice(minutes) : null;
  return (
    <fieldset class="ds-fieldset desk-part">
      <legend class="legend">
        <h2>{t('desk:group.part.price')}</h2>
      </legend>
      <p>
        {amount === null
          ? t('desk:group.price')
          : t('desk:group.priceNow', {
              amount: formats(about.language).kroner(amount),
              minutes: formats(about.language).minutes(minutes),
            })}
      </p>
      <TextBox
        form={form}
        name="chargeNok"
        label={t('desk:group.field.chargeNok')}
        hint={t('desk:group.chargeHint')}
        width="short"
        number
        optional
      />
    </fieldset>
  );
}

type OneOfProps = {
  form: FormView;
  name: string;
  label: string;
  /** The choice that says nothing. */
  none?: string;
  options: readonly { value: string; label: string }[];
};

function OneOf({ form, name, label, none, options }: OneOfProps) {
  const empty = none === undefined ? [] : [{ value: '', label: none }];
  return (
    <Select
      id={name}
      label={label}
      chosen={typedText(form.typed, name)}
      error={form.errors.find(({ target }) => target === name)?.message}
      options={[...empty, ...options]}
    />
  );
}
