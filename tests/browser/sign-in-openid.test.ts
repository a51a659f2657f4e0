import { expect, test } from '@playwright/test';
import {
  startOpenIdProvider,
  type TestProvider,
} from '../../portal/server/testing/openid-provider.ts';
import { invitationLink } from './support/passkeys.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';

const port = 45_900 + (process.pid % 90);
const home = `http://localhost:${port}`;
const secret = 'secret-of-the-test';
const data = newDataFolder();
let provider: TestProvider;
let portal: RunningPortal;

test.beforeAll(async () => {
  provider = await startOpenIdProvider({ client: { secret }, redirect: `${home}/sign-in/openid` });
  portal = await startPortal(data.folder, port, {
    INNGANG_OPENID_ISSUER: provider.issuer,
    INNGANG_OPENID_CLIENT_ID: 'inngang',
    INNGANG_OPENID_CLIENT_SECRET: secret,
    INNGANG_OPENID_NAME: 'Testporten',
  });
});

test.afterAll(async () => {
  await portal.stop();
  await provider.stop();
  data.remove();
});

test('an invitation is accepted at the provider, and leads back the next time', async ({
  page,
}) => {
  provider.signInAs({ subject: 'mona-1' });
  await page.goto(invitationLink(portal, 'intake'));
  await page.getByRole('link', { name: 'Bruk Testporten i stedet' }).click();
  await expect(page).toHaveURL(`${home}/nb/lier/desk/account/recovery-codes`);
  await page.getByRole('button', { name: 'Logg ut', exact: true }).click();
  await page.goto(`${home}/nb/lier/desk/devices`);
  await page.getByRole('link', { name: 'Logg inn med Testporten' }).click();
  await expect(page).toHaveURL(`${home}/nb/lier/desk/devices`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tilkoblede utvidelser');
});

test('whom nobody has invited is told so', async ({ page }) => {
  provider.signInAs({ subject: 'stranger' });
  await page.goto(`${home}/nb/lier/sign-in`);
  await page.getByRole('link', { name: 'Logg inn med Testporten' }).click();
  await expect(page.getByRole('alert')).toContainText('ingen har invitert deg hit');
});
