import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serverSecret } from './server-secret.ts';
import { temporaryFolder } from './testing/test-database.ts';

describe('the secret', () => {
  it('is what the setting says, and then no file is made', () => {
    const folder = temporaryFolder();
    const setting = 'a'.repeat(32);
    expect(serverSecret(setting, folder)).toEqual(Buffer.from(setting));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is made once, of 32 bytes, for its owner alone', () => {
    const folder = temporaryFolder();
    const secret = serverSecret(undefined, folder);
    expect(secret).toHaveLength(32);
    expect(serverSecret(undefined, folder)).toEqual(secret);
    expect(serverSecret(undefined, temporaryFolder())).not.toEqual(secret);
    expect(readdirSync(folder)).toEqual(['receipt.secret']);
    expect(statSync(join(folder, 'receipt.secret')).mode & 0o777).toBe(0o600);
  });

  it('that is damaged is an error, and never replaced by another', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'receipt.secret'), 'short\n');
    expect(() => serverSecret(undefined, folder)).toThrow(/damaged/);
    expect(readFileSync(join(folder, 'receipt.secret'), 'utf8')).toBe('short\n');
  });
});
