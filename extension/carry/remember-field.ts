import { saveProfile } from '../background/save-profile.ts';
import type { Profile } from '../host/profile.ts';
import { addressOf } from '../picker/address.ts';
import type { Origin } from '../settings.ts';
import type { CarryField } from './carry-field.ts';
import type { ControlInfo } from './control-info.ts';
import type { FormInfo } from './messages.ts';

/**
 * Remembers which control of a page a field is written into, in the page's profile. What it was
 * before is forgotten. False where the control has no lasting mark or the profile is not the user's.
 */
export async function rememberField(
  { form, origin }: { form: FormInfo; origin: Origin },
  profiles: readonly Profile[],
  field: CarryField,
  { where }: ControlInfo,
): Promise<boolean> {
  if (where === null) return false;
  const at = form.path.indexOf('#');
  const [pathname, hash] =
    at === -1 ? [form.path, ''] : [form.path.slice(0, at), form.path.slice(at)];
  const address = addressOf({ pathname, hash });
  const id = idOf(address);
  const before = profiles.find((one) => one.id === id)?.view;
  const writes = before?.kind === 'form' ? before.writes : {};
  return saveProfile(origin, {
    inngang: 'site-profile-1',
    id,
    name: form.title || pathname,
    address,
    view: { kind: 'form', writes: { ...writes, [field]: { where } } },
    fields: {},
  });
}

function idOf({ path, hash = '' }: Profile['address']): string {
  const words = `${path}${hash}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `form-${words}`.slice(0, 60).replace(/-$/, '');
}
