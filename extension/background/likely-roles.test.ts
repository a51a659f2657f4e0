import { RoleIdSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { likelyRoles } from './likely-roles.ts';

const cells = (marks: Record<string, 'responsible' | 'shared' | 'may' | 'unstated'>) => ({
  roles: Object.entries(marks).map(([id, mark]) => ({
    role: v.parse(RoleIdSchema, id),
    mark,
    basis: 'mark' as const,
  })),
  rows: [],
  sources: [],
});

describe('who is likely to be responsible', () => {
  it('is who is marked so, before those who share or may', () => {
    expect(likelyRoles(cells({ a: 'shared', b: 'responsible', c: 'may' }))).toEqual(['b']);
  });

  it('is all who share where nobody is', () => {
    expect(likelyRoles(cells({ a: 'shared', b: 'may', c: 'shared' }))).toEqual(['a', 'c']);
  });

  it('is nobody where the key only says who may, or nothing', () => {
    expect(likelyRoles(cells({ a: 'may', b: 'unstated' }))).toEqual([]);
    expect(likelyRoles(cells({}))).toEqual([]);
  });
});
