import type { DeskUser } from './desk-context.ts';

export type DeskEntry = {
  name:
    | 'overview'
    | 'figures'
    | 'clinic'
    | 'clinics'
    | 'groups'
    | 'report'
    | 'feedback'
    | 'history'
    | 'people'
    | 'keys'
    | 'devices'
    | 'settings';
  /** As it stands in the address after language and municipality. */
  path: string;
};

/** Where each role goes, in the order of how often. */
export function entriesFor({ role, clinic }: DeskUser): readonly DeskEntry[] {
  const overview: DeskEntry = { name: 'overview', path: 'desk' };
  const intake: DeskEntry[] = [
    { name: 'keys', path: 'desk/keys' },
    { name: 'devices', path: 'desk/devices' },
  ];
  if (role === 'intake') return [overview, ...intake];
  if (role === 'administrator') {
    return [
      overview,
      { name: 'clinics', path: 'desk/clinics' },
      { name: 'groups', path: 'desk/groups' },
      { name: 'report', path: 'desk/report' },
      { name: 'feedback', path: 'desk/feedback' },
      { name: 'people', path: 'desk/people' },
      ...intake,
      { name: 'settings', path: 'desk/settings' },
      { name: 'history', path: 'desk/history' },
    ];
  }
  const own = `desk/clinics/${clinic}`;
  return [
    overview,
    { name: 'figures', path: `${own}/figures` },
    { name: 'clinic', path: `${own}/about` },
    { name: 'groups', path: 'desk/groups' },
    { name: 'report', path: 'desk/report' },
    { name: 'history', path: 'desk/history' },
  ];
}
