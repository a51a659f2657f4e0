import { RoleIdSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { OriginSchema } from '../../origin.ts';
import { responsible } from './responsible.ts';

const role = (id: string) => v.parse(RoleIdSchema, id);
const here = v.parse(OriginSchema, 'https://journal.example.no');

describe('who is responsible', () => {
  it('is the one that the key points at, and nobody where it points at several or none', () => {
    expect(responsible([role('contract')], here, { who: {} })).toBe('contract');
    expect(responsible([role('contract'), role('employed')], here, { who: {} })).toBeNull();
    expect(responsible([], here, { who: {} })).toBeNull();
  });

  it('is whoever is named for the journal, whatever the key says', () => {
    const who = { [here]: role('contract') };
    expect(responsible([role('employed')], here, { who })).toBe('contract');
    const other = v.parse(OriginSchema, 'https://other.example.no');
    expect(responsible([role('employed')], other, { who })).toBe('employed');
  });
});
