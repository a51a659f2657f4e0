import { describe, expect, it } from 'vitest';
import { settingsFrom } from './settings.ts';

const url = 'postgresql://inngang@localhost/inngang';
const secret = 'x'.repeat(32);

describe('the database', () => {
  it('is a file in the data folder, or PostgreSQL where an address is given', () => {
    expect(settingsFrom({ INNGANG_DATA: '/srv' }).database).toEqual({ file: '/srv/inngang.db' });
    expect(settingsFrom({ DATABASE_URL: url, INNGANG_DATABASE_POOL: '3' }).database).toEqual({
      postgres: { connectionString: url, max: 3 },
    });
    expect(() => settingsFrom({ DATABASE_URL: 'mysql://x' })).toThrow(/DATABASE_URL/);
    expect(() => settingsFrom({ INNGANG_DATABASE_POOL: '0' })).toThrow(/INNGANG_DATABASE_POOL/);
  });
});

describe('production', () => {
  it.each([{ NODE_ENV: 'production' }, { INNGANG_MODE: 'production' }])(
    'is refused on SQLite and without a secret, and says why (%o)',
    (mode) => {
      expect(() => settingsFrom(mode)).toThrow(/DATABASE_URL: production needs PostgreSQL/);
      expect(() => settingsFrom({ ...mode, DATABASE_URL: url })).toThrow(/INNGANG_SECRET: /);
      expect(() => settingsFrom({ ...mode, DATABASE_URL: url, INNGANG_SECRET: 'short' })).toThrow(
        /INNGANG_SECRET/,
      );
      const all = settingsFrom({ ...mode, DATABASE_URL: url, INNGANG_SECRET: secret });
      expect(all).toMatchObject({ isProduction: true, secret });
    },
  );

  it('is what INNGANG_MODE says where both are set', () => {
    expect(settingsFrom({ NODE_ENV: 'production', INNGANG_MODE: 'trial' }).isProduction).toBe(
      false,
    );
  });
});
