import { describe, expect, it } from 'vitest';
import { samePersons } from './same-person.ts';
import { readable } from './testing/readable.ts';

type Person = { name: string; birthDate?: string; nationalNumber?: string | null };

const one = (
  { name, birthDate = '1951-02-28', nationalNumber = null }: Person,
  phone = '400 00 000',
) => readable({ person: { name, birthDate, nationalNumber }, contact: { phone, email: null } });

/** How the second is seen to be about the same person as the first, or null. */
function same(first: ReturnType<typeof one>, second: ReturnType<typeof one>) {
  const found = samePersons([first, second]);
  const [there] = found.get(first.sealed.id);
  const [back] = found.get(second.sealed.id);
  expect(there?.by).toBe(back?.by);
  expect(there?.other ?? second).toBe(second);
  return there?.by ?? null;
}

describe('the same person', () => {
  const number = '01815101234';
  const kari = { name: 'Kari Prøveland' };

  it('is one of the same national number, whatever the name', () => {
    const married = { name: 'Kari Nyland', nationalNumber: number };
    expect(same(one({ ...kari, nationalNumber: number }), one(married, '900 00 000'))).toBe(
      'number',
    );
  });

  it('is not one of another national number, though all else is the same', () => {
    const other = { ...kari, nationalNumber: '02815101234' };
    expect(same(one({ ...kari, nationalNumber: number }), one(other))).toBeNull();
  });

  it('is one of the same name and birth date where one gave no number', () => {
    expect(same(one({ ...kari, nationalNumber: number }), one(kari, '900 00 000'))).toBe(
      'birth-date',
    );
  });

  it('is one of the same name and telephone', () => {
    const wrongYear = { ...kari, birthDate: '1952-02-28' };
    expect(same(one(kari, '+47 400 00 000'), one(wrongYear, '40000000'))).toBe('phone');
    expect(same(one(kari, '004740000000'), one(wrongYear, '400 00 000'))).toBe('phone');
    expect(same(one(kari, '+46 400 00 000'), one(wrongYear, '400 00 000'))).toBeNull();
  });

  it('is not a twin with the same telephone, nor a namesake', () => {
    expect(same(one(kari), one({ name: 'Ola Prøveland' }))).toBeNull();
    expect(same(one(kari), one({ ...kari, birthDate: '1980-01-01' }, '900 00 000'))).toBeNull();
  });

  it.each([
    ['PRØVELAND, KARI', 'Kari Prøveland'],
    ['Kari Proeveland', 'Kari Prøveland'],
    ['Kari  Anne Prøveland', 'Kari Prøveland'],
    ['Åse Næss-Lie', 'aase naess lie'],
    ['José Prøve', 'Jose Prøve'],
    ['كاري بروفا', 'كاري بروفا'],
  ])('%s is written %s, too', (a, b) => {
    expect(same(one({ name: a }), one({ name: b }, '900 00 000'))).toBe('birth-date');
  });

  it('is not seen in one name that both have', () => {
    expect(same(one({ name: 'Kari' }), one({ name: 'Kari Prøveland' }))).toBeNull();
    expect(same(one({ name: 'Kari' }), one({ name: 'kari' }))).toBe('birth-date');
  });
});

it('names all others, the oldest first', () => {
  const days = ['2026-11-03', '2026-11-01', '2026-11-02'];
  const all = days.map((receivedOn) => readable({}, { receivedOn }));
  const found = samePersons(all);
  const others = all.slice(0, 1).flatMap(({ sealed }) => found.get(sealed.id));
  expect(others.map(({ other }) => other.sealed.receivedOn)).toEqual(['2026-11-01', '2026-11-02']);
});

it('is found among hundreds who give the same telephone, as a home does', () => {
  const all = Array.from({ length: 400 }, (_, i) =>
    one({ name: `Person${i % 399} Prøveland`, birthDate: '1940-01-01' }),
  );
  const found = samePersons(all);
  const ids = all.map(({ sealed }) => sealed.id);
  expect(ids.filter((id) => found.get(id).length > 0)).toEqual([ids[0], ids[399]]);
});
