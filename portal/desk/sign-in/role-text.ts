import type { Role } from '@shared/model/user.ts';
import type { TFunction } from 'i18next';

/** A role in words, with the name of the clinic where there is one. */
export function roleText(t: TFunction, role: Role, clinic?: string | undefined): string {
  if (role !== 'clinic') return t(`sign-in:role.${role}`);
  return clinic === undefined ? t('sign-in:role.clinicAny') : t('sign-in:role.clinic', { clinic });
}
