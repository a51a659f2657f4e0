import nb from '@locales/nb/journal.json';
import { contactChangeText } from '@shared/exchange';
import { ContactChangeSchema, DaySchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const receivedOn = v.parse(DaySchema, '2026-03-02');

describe('new contact details for the journal', () => {
  it.each([
    [{ phone: '400 00 001' }, ['Telefon: 400 00 001']],
    [
      { email: 'prove@eksempel.no', address: 'Prøveveien 1, 3400 Lier' },
      ['E-post: prove@eksempel.no', 'Adresse: Prøveveien 1, 3400 Lier'],
    ],
    [{ interpreter: 'no' }, [`Tolk: ${nb.noInterpreter}`]],
    [{ interpreter: { language: 'uk' } }, ['Tolk: ukrainsk']],
    [{ interpreter: { language: 'Twi' } }, ['Tolk: Twi']],
  ])('say of %j what is new and nothing else', (change, told) => {
    const [title, received, ...lines] = text(change).trimEnd().split('\n');
    expect(title).toBe(nb.newContact);
    expect(received).toBe(`${nb.received}: 2.3.2026`);
    expect(lines).toEqual(told);
  });
});

function text(change: object): string {
  const content = v.parse(ContactChangeSchema, {
    version: 1,
    municipality: 'lier',
    referral: '3cef4b50-e7a1-4767-8b5e-433581679211',
    phone: null,
    email: null,
    address: null,
    interpreter: null,
    ...change,
  });
  return contactChangeText(content, { texts: nb, receivedOn });
}
