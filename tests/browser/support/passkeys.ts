import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningPortal } from './portal.ts';

/** Gives a page's browser a device that holds passkeys and always recognises its holder. */
export async function withPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** The demonstration's link for a role, as `npm start` prints it. */
export function invitationLink(portal: RunningPortal, role: string): string {
  const lines = readFileSync(join(portal.dataFolder, 'invitations.txt'), 'utf8').split('\n');
  const link = lines.find((line) => line.startsWith(`${role} `))?.split(' ')[1];
  if (link === undefined) throw new Error(`There is no invitation for ${role}`);
  return link;
}

/** Accepts an invitation with a new passkey; ends at one's own desk's first question. */
export async function acceptInvitation(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Lag passnøkkel og logg inn' }).click();
  await page.getByRole('heading', { name: 'Reservekoder' }).waitFor();
}
