import { describe, expect, it } from 'vitest';
import type { RawValue } from '../../host/facts.ts';
import { referenceIn } from './reference.ts';

const value = (text: string): RawValue[] => [{ text, label: 'Id' }];

describe('what a row is called in the panel', () => {
  it('is the number of the request before that of the patient', () => {
    const both = { recordId: value(' REQ-00012 '), patientId: value('8') };
    expect(referenceIn(both)).toEqual({ of: 'record', text: 'REQ-00012' });
    expect(referenceIn({ patientId: value('8') })).toEqual({ of: 'patient', text: '8' });
  });

  it('is nothing where the page shows neither, or a dash', () => {
    expect(referenceIn({ name: value('Bjarne Prøveland') })).toBeNull();
    expect(referenceIn({ recordId: value('–'), patientId: [] })).toBeNull();
  });

  it.each(['02813299997', '028132 99997', '028132-99997', '02 81 32 99997', '02.81.32 999 97'])(
    'is never a national number: %s',
    (number) => {
      expect(referenceIn({ patientId: value(number) })).toBeNull();
      expect(referenceIn({ recordId: value(`Sak ${number}`) })).toBeNull();
    },
  );

  it('is the patient’s where a national number stands as the request’s', () => {
    const raw = { recordId: value('02813299997'), patientId: value('P-4') };
    expect(referenceIn(raw)).toEqual({ of: 'patient', text: 'P-4' });
  });

  it('may be a longer row of digits, but no text', () => {
    expect(referenceIn({ recordId: value('202611270001234') })?.text).toBe('202611270001234');
    expect(referenceIn({ recordId: value('a'.repeat(61)) })).toBeNull();
  });
});
