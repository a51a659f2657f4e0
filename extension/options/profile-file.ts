import * as v from 'valibot';
import { type Profile, ProfileSchema } from '../host/profile.ts';
import { downloadText } from '../look/download.ts';

const FileSchema = v.union([
  v.pipe(
    ProfileSchema,
    v.transform((profile): Profile[] => [profile]),
  ),
  v.pipe(v.array(ProfileSchema), v.nonEmpty(), v.maxLength(50)),
]);

export type FileAnswer =
  | { profiles: Profile[] }
  | { problem: 'notJson' | 'notProfile'; path: string };

/** The taught pages in a file, or the first place in it that does not fit. */
export function readProfileFile(text: string): FileAnswer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'notJson', path: '' };
  }
  const parsed = v.safeParse(FileSchema, json);
  if (parsed.success) return { profiles: parsed.output };
  const one = v.safeParse(Array.isArray(json) ? v.array(ProfileSchema) : ProfileSchema, json);
  const path = one.success ? null : v.getDotPath(one.issues[0]);
  return { problem: 'notProfile', path: path ?? 'inngang' };
}

/** One taught page, or several in a list, as a file that can be brought in elsewhere. */
export function profileFile(profiles: readonly Profile[]): string {
  const [first, ...others] = profiles;
  return `${JSON.stringify(others.length === 0 ? first : profiles, null, 2)}\n`;
}

/** Hands the file to the browser to keep. */
export function download(profiles: readonly Profile[], name: string): void {
  downloadText(profileFile(profiles), name, 'application/json');
}
