import { describe, expect, it } from 'vitest';
import { catalogueOf, municipalPack, nationalPack, packIds } from '../index.ts';
import { textsIn } from '../translate-texts.ts';
import { translateForStaff } from './for-staff.ts';

describe.each(['nn', 'se'] as const)('for staff who read %s', (language) => {
  it('all that the packs say is translated', () => {
    translateForStaff(language);
    for (const id of [...packIds, nationalPack.manifest.id]) {
      const texts = textsIn([municipalPack(id) ?? nationalPack, catalogueOf(id)?.duties ?? []]);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => text[language] === undefined).map(({ nb }) => nb)).toEqual([]);
    }
  });
});
