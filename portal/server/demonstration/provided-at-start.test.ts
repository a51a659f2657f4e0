import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { later } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { newUser, testMoment } from '../testing/signed-in-cookie.ts';
import { day, lier, temporaryFolder, testStorage } from '../testing/test-server.ts';
import { provideDeviceFiles } from './device-files.ts';
import { provideInvitationLinks } from './invitation-links.ts';

const portal = 'http://127.0.0.1:3000';

describe('the links of the demonstration', () => {
  it('are new at each start, for the roles that nobody has, and the former end', async () => {
    const storage = await testStorage();
    const folder = temporaryFolder();
    const start = async (hours: number) => {
      await provideInvitationLinks(storage, { folder, portal, at: later(testMoment, { hours }) });
      const text = readFileSync(join(folder, 'invitations.txt'), 'utf8');
      return new Map([...text.matchAll(/^(\w+) (\S+)$/gm)].map(([, role, link]) => [role, link]));
    };
    const isOpen = async (link: string | undefined) =>
      (await storage.invitations.byToken(link?.split('/').at(-1) ?? '', testMoment)) !== undefined;
    const first = await start(0);
    expect([...first.keys()]).toEqual(['administrator', 'intake', 'clinic']);
    expect(first.get('intake')).toMatch(
      /^http:\/\/localhost:3000\/nb\/lier\/sign-in\/invitation\//,
    );
    expect(await isOpen(first.get('intake'))).toBe(true);
    await newUser(storage, { municipality: 'lier', role: 'administrator' });
    const second = await start(1);
    expect([...second.keys()]).toEqual(['intake', 'clinic']);
    expect(await isOpen(first.get('intake'))).toBe(false);
    expect(await isOpen(second.get('intake'))).toBe(true);
  });
});

describe('a device of the demonstration', () => {
  it('that was revoked stays so, and the next start comes up', async () => {
    const storage = await testStorage();
    const where = { folder: temporaryFolder(), portal, on: day('2026-03-02') };
    await provideDeviceFiles(storage, where);
    const [device] = await storage.pairings.devicesOf(lier);
    if (device === undefined) throw new Error('there is none');
    await storage.pairings.revoke(lier, device.id, where.on);
    await provideDeviceFiles(storage, where);
    expect(await storage.pairings.devicesOf(lier)).toEqual([]);
  });
});
