import { type ClinicId, PersonNameSchema, RoleSchema } from '@shared/model';
import * as v from 'valibot';
import type { Typed } from '../../../desk/form/typed.ts';
import type { InviteProblem, InviteTyped } from '../../../desk/people/invite-form.tsx';

type Person =
  | { name: string; role: 'administrator' | 'intake'; clinic: null }
  | { name: string; role: 'clinic'; clinic: ClinicId };

export type Invite =
  | { person: Person; claim: string }
  | { typed: InviteTyped; problems: InviteProblem[] };

const longestClaim = 200;

/** Whom the form invites, or what is wrong with it; nothing that was typed is lost. */
export function parseInvite(form: Typed, clinics: readonly ClinicId[]): Invite {
  const one = (name: string) => form.get(name)?.[0] ?? '';
  const typed = {
    name: one('name'),
    role: one('role'),
    clinic: one('clinic'),
    claim: one('claim').trim().slice(0, longestClaim),
  };
  const name = v.safeParse(PersonNameSchema, typed.name);
  const role = v.safeParse(RoleSchema, typed.role);
  const clinic = clinics.find((id) => id === typed.clinic);
  const problems: InviteProblem[] = [];
  if (!name.success) problems.push(typed.name.trim() === '' ? 'nameMissing' : 'nameTooLong');
  if (!role.success) problems.push('roleMissing');
  if (role.output === 'clinic' && clinic === undefined) problems.push('clinicMissing');
  if (!name.success || !role.success) return { typed, problems };
  if (role.output !== 'clinic') {
    const person = { name: name.output, role: role.output, clinic: null };
    return { person, claim: typed.claim };
  }
  if (clinic === undefined) return { typed, problems };
  return { person: { name: name.output, role: role.output, clinic }, claim: typed.claim };
}
