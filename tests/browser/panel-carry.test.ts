import { MunicipalityIdSchema } from '@shared/model';
import type { Page } from 'playwright';
import * as v from 'valibot';
import { test as base } from './support/extension.ts';
import { serveHostPages } from './support/host-pages.ts';
import { newDataFolder, startPortal } from './support/portal.ts';
import { selfReferral, sendReferral } from './support/send-referral.ts';
import { sidePanel } from './support/side-panel.ts';

const { expect } = base;
const lier = v.parse(MunicipalityIdSchema, 'lier');

base(
  'a referral is carried into the form beside it by clicks, and undone',
  async ({ extension }) => {
    const { context, id } = extension;
    const data = newDataFolder();
    const [portal, pages] = await Promise.all([startPortal(data.folder), serveHostPages()]);
    try {
      const { contact } = selfReferral();
      await sendReferral(
        portal.address,
        selfReferral({
          contact: { ...contact, email: 'kari@example.no' },
          interpreter: { language: 'ar' },
        }),
      );
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/options/index.html`);
      await page.getByLabel('Velg nøkkelfil').setInputFiles({
        name: 'intake-lier.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(portal.deviceFile(lier))),
      });
      await expect(page.getByText('Nøkkelen er lest inn').first()).toBeVisible();
      await page.goto(`${pages.origin}/carry.html`);
      const form = page.frameLocator('#form');
      const values = () =>
        form.locator('form').evaluate((element) => {
          const all = [...element.querySelectorAll('input,select,textarea')].map((one) => {
            if (one instanceof HTMLInputElement && one.type === 'radio') return String(one.checked);
            return 'value' in one ? String(one.value) : '';
          });
          const mail = element.querySelector('x-mail')?.shadowRoot?.querySelector('input');
          return [...all, mail?.value];
        });
      const heard = () => form.locator('body').evaluate(() => Reflect.get(window, 'heard'));
      const before = await values();

      const panel = await sidePanel(page, id);
      await panel.evaluate("location.hash = 'inbox'");
      await expect.poll(panel.text).toContain('Kari Prøveland');
      await panel.click('Kari Prøveland');
      await expect.poll(panel.text).toContain('Før inn i journalen');
      // a click on our button in the toolbar is no grant for good
      await panel.click('Finn skjemaet på siden');
      await expect.poll(panel.text).toContain('Siden er ikke åpen for Inngang');

      await extension.grant([pages.origin]);
      await page.bringToFront();
      await panel.click('Finn skjemaet på siden');
      await expect.poll(panel.text).toContain('Skjema: Ny henvisning');
      expect(await values()).toEqual(before);
      const preview = await panel.text();
      expect(preview).toContain('28.02.1951');
      expect(preview).toContain('Feltet kan ikke endres på siden.');
      expect(preview).toMatch(/De siste \d+ tegnene får ikke plass/);
      expect(preview).not.toContain('Passord');

      await form.locator('#i').focus();
      const quiet = (await heard()).length;
      await panel.click('Skriv i Navn');
      await expect.poll(values).toContain('Kari Prøveland');
      expect((await values()).filter((value, i) => value !== before[i])).toEqual([
        'Kari Prøveland',
      ]);
      expect((await heard()).slice(quiet)).toEqual(['input a', 'change a']);
      await expect.poll(panel.text).toContain('Skrevet.');

      await panel.click('Skriv alle 7 felt');
      await expect.poll(panel.text).toContain('8 felt er fylt ut');
      const [name, born, phone, received, level, yes, no, deadline, text, ...rest] = await values();
      expect([name, born, phone, level]).toEqual([
        'Kari Prøveland',
        '28.02.1951',
        '400 00 000',
        '"2"',
      ]);
      expect(received).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect([yes, no, deadline]).toEqual(['true', 'false', '01.01.2027']);
      expect(text?.length).toBeLessThanOrEqual(200);
      expect(rest).toEqual(['', 'skjult', '', 'kari@example.no']);
      expect((await heard()).slice(quiet).join()).not.toContain('focus');
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(
        'inngang',
      );

      // what the user has changed since is the user's
      await form.locator('#g').fill('Rettet for hånd');
      await panel.click('Angre alt');
      await expect.poll(panel.text).toContain('Feltet er endret siden.');
      const undone = [...before];
      undone[8] = 'Rettet for hånd';
      expect(await values()).toEqual(undone);

      // the same nodes, another patient: nothing is written
      await page.locator('#whose').evaluate((heading) => {
        heading.textContent = 'Per Prøveland, født 01.01.1960';
      });
      await panel.click('Skriv i Navn');
      await expect.poll(panel.text).toContain('Siden er endret');
      expect(await values()).toEqual(undone);

      await page.goto(`${pages.origin}/carry-made.html`);
      await carryIntoOwnControls(page, panel);
    } finally {
      await portal.stop();
      pages.stop();
      data.remove();
    }
  },
);

/** Lists of a page's own making, a day in three parts and an edited text: seen, written, undone. */
async function carryIntoOwnControls(page: Page, panel: Awaited<ReturnType<typeof sidePanel>>) {
  const standing = () =>
    page.locator('#dag,#mnd,#aar,#pri,#spraak,#kilde,#tekst,#epost,#telefon').evaluateAll((all) =>
      all.map((one) => {
        if (one instanceof HTMLSelectElement) return one.selectedOptions[0]?.text;
        if (one instanceof HTMLTextAreaElement) return one.value;
        return one instanceof HTMLInputElement ? one.value : one.textContent?.trim();
      }),
    );
  const before = ['', 'Velg', '', 'Velg', '', '', '', 'Viktig: ingen', ''];
  await panel.click('Les skjemaet på nytt');
  await expect.poll(panel.text).toContain('Skjema: Egne kontroller');
  expect(await panel.text()).toContain('Her står det tekst med formatering');
  expect(await panel.text()).toContain('Kan kanskje ikke angres herfra');
  for (const [field, count] of [
    ['Tolkespråk', 5],
    ['Henvist fra', 6],
  ] as const) {
    await panel.click(`Se valgene i ${field}`);
    await expect.poll(panel.text).toContain(`Skriv alle ${count} felt`);
  }
  expect(await standing()).toEqual(before);
  await page.locator('#dag').focus();
  await page.evaluate(() => scrollTo(0, 10_000));
  await panel.click('Skriv alle 6 felt');
  await expect.poll(panel.text).toContain('6 felt er fylt ut');
  const written = await standing();
  expect(written.slice(0, 6)).toEqual([
    '28',
    'februar',
    '1951',
    'Prioritet 2',
    'Arabisk',
    'Egenhenvendelse',
  ]);
  expect(written[6]).toContain('Kari Prøveland');
  expect(written.slice(7)).toEqual(['Viktig: ingen', '400 00 000']);
  const heard = await page.evaluate(() => Reflect.get(window, 'heard'));
  expect(heard).toEqual(
    expect.arrayContaining([
      'change mnd',
      'chosen Prioritet 2',
      'chosen Arabisk',
      'chosen Egenhenvendelse',
      'input tekst trusted',
    ]),
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('dag');
  await panel.click('Angre alt');
  await expect.poll(panel.text).toContain('Kunne ikke angres. Rett feltet selv.');
  // what has no empty choice stays, as was said beforehand
  expect(await standing()).toEqual(before.with(3, 'Prioritet 2').with(5, 'Egenhenvendelse'));
}
