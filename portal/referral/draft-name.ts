import type { Way } from './way.ts';

/** Each way of asking keeps its own answers, and each group: one does not go on in another. */
export function draftName(municipality: string, way: Way): string {
  if (way.kind === 'resident') return municipality;
  return [municipality, way.kind, ...(way.kind === 'group' ? [way.group.id] : [])].join(':');
}

/** To which municipality something belongs that is kept under a name, and where one goes on with it. */
export function placeOfDraft(name: string): { municipality: string; path: string } {
  const [municipality = '', kind, group = ''] = name.split(':');
  const asked = kind === undefined ? '' : kind === 'group' ? `?group=${group}` : `?as=${kind}`;
  return { municipality, path: `${municipality}/refer${asked}` };
}
