import { describe, expect, it } from 'vitest';
import { readChange } from './read-change.ts';

const routing = { municipality: 'lier', referral: '3cef4b50-e7a1-4767-8b5e-433581679211' };
const unchanged = { phone: null, email: null, address: null, interpreter: null };

describe('new contact details as they are typed', () => {
  it.each([
    [{ phone: ' +47 400-00-001 ' }, { phone: '+47 400 00 001' }],
    [{ phone: '٤٠٠٠٠٠٠١' }, { phone: '40000001' }],
    [{ email: 'prove@eksempel.no' }, { email: 'prove@eksempel.no' }],
    [{ address: 'Prøveveien 1' }, { address: 'Prøveveien 1' }],
    [{ interpreter: 'no' }, { interpreter: 'no' }],
    [{ interpreter: 'uk' }, { interpreter: { language: 'uk' } }],
    [{ interpreter: 'other', language: ' Twi ' }, { interpreter: { language: 'Twi' } }],
    [{ interpreter: 'uk', language: 'Twi' }, { interpreter: { language: 'uk' } }],
  ])('%j are %j and nothing else', (typed, change) => {
    expect(readChange(form(typed), routing)).toEqual({
      change: { version: 1, ...routing, ...unchanged, ...change },
    });
  });

  it.each([
    [{}, 'contact-phone', 'empty'],
    [{ phone: '12' }, 'contact-phone', 'phone'],
    [{ email: 'x' }, 'contact-email', 'email'],
    [{ address: 'x'.repeat(201) }, 'contact-address', 'tooLong'],
    [{ interpreter: 'other' }, 'contact-language', 'language'],
    [{ interpreter: 'other', phone: '40000001' }, 'contact-language', 'language'],
  ])('%j are wrong at %s', (typed, field, code) => {
    expect(readChange(form(typed), routing)).toEqual({ problems: [{ field, code }] });
  });
});

describe('several things that are wrong', () => {
  it('are said together, in the order of the page', () => {
    const typed = form({ phone: '12', email: 'x', interpreter: 'other' });
    expect(readChange(typed, routing)).toEqual({
      problems: [
        { field: 'contact-phone', code: 'phone' },
        { field: 'contact-email', code: 'email' },
        { field: 'contact-language', code: 'language' },
      ],
    });
  });
});

function form(typed: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.set(`contact-${name}`, value);
  return form;
}
