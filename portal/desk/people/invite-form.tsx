import type { ClinicId } from '@shared/model/offer.ts';
import { RoleSchema } from '@shared/model/user.ts';
import { Button, Choices, ErrorSummary, Field, Select } from '../../look/index.ts';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';

export type InviteProblem = 'nameMissing' | 'nameTooLong' | 'roleMissing' | 'clinicMissing';

/** What was typed, as it was typed. */
export type InviteTyped = { name: string; role: string; clinic: string; claim: string };

export type InviteFormProps = {
  typed: InviteTyped;
  problems: readonly InviteProblem[];
  clinics: readonly { id: ClinicId; name: string }[];
  /** The provider and the claim by which it tells who someone is, where that is in use. */
  openid?: { name: string; claim: string } | undefined;
};

type Props = InviteFormProps & { context: DeskContext };

const at: Record<InviteProblem, string> = {
  nameMissing: 'name',
  nameTooLong: 'name',
  roleMissing: 'role',
  clinicMissing: 'clinic',
};

function Problems({ context: { t }, problems }: Props) {
  const errors = problems.map((problem) => ({
    target: at[problem],
    message: t(`sign-in:people.${problem}`),
  }));
  return <ErrorSummary title={t('common:error.title')} errors={errors} />;
}

function Form({ context, typed, problems, clinics, openid }: Props) {
  const { t } = context;
  const errorAt = (id: string) => {
    const problem = problems.find((one) => at[one] === id);
    return problem === undefined ? undefined : t(`sign-in:people.${problem}`);
  };
  return (
    <form class="form" method="post" action={addressOf(context, 'desk/people/invite')}>
      <Field
        id="name"
        label={t('sign-in:people.name')}
        value={typed.name}
        error={errorAt('name')}
        width="medium"
        autocomplete="off"
      />
      <Choices
        type="radio"
        id="role"
        label={t('sign-in:people.role')}
        error={errorAt('role')}
        chosen={RoleSchema.options.filter((role) => role === typed.role)}
        options={RoleSchema.options.map((role) => ({
          value: role,
          label: t(role === 'clinic' ? 'sign-in:role.clinicAny' : `sign-in:role.${role}`),
          hint: t(`sign-in:role.${role}Hint`),
        }))}
      />
      <Select
        id="clinic"
        label={t('sign-in:people.clinic')}
        hint={t('sign-in:people.clinicHint')}
        error={errorAt('clinic')}
        chosen={typed.clinic}
        options={[
          { value: '', label: t('sign-in:people.noClinic') },
          ...clinics.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {openid === undefined ? null : (
        <Field
          id="claim"
          label={t('sign-in:people.claim', { name: openid.name })}
          hint={t('sign-in:people.claimHint', openid)}
          value={typed.claim}
          width="medium"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
        />
      )}
      <Button type="submit">{t('sign-in:people.submit')}</Button>
    </form>
  );
}

/** Inviting someone: the form, and what is wrong with it at the top of the page. */
export const InviteForm = { Problems, Form };
