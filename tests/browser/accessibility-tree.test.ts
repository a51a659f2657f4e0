import { expect } from '@playwright/test';
import { treeOf } from './support/accessibility-tree.ts';
import {
  fillDate,
  next,
  openReferral,
  receiptOf,
  send,
  textOf,
  walkTo,
} from './support/self-referral.ts';
import { stumblingBlocks } from './support/stumbling-blocks.ts';
import { test } from './support/with-portal.ts';

// What a screen reader says, and in which order, where most depends on it.

const frame = `
  - link "Hopp til innholdet"
  - region "Dette er en demonstrasjon."
  - banner:
    - link "Lier kommune Fysioterapi og ergoterapi"
    - navigation "Språk"
    - navigation "Hovedmeny":
      - list:
        - listitem:
          - link "Forside"
`;

/** Of each page what must be heard, in order; more may stand between. */
const heard: Record<string, string> = {
  '': `
    - heading "Fysioterapi og ergoterapi i Lier" [level=1]
    - heading "Dette er for deg hvis" [level=2]
    - list
    - heading "Dette er ikke stedet hvis" [level=2]
    - list:
      - listitem:
        - link "113"
        - link "116 117"
    - region "Slik får du hjelp":
      - list:
        - listitem:
          - heading "Finn riktig hjelp" [level=2]:
            - link "Finn riktig hjelp"
        - listitem:
          - heading "Be om hjelp" [level=2]:
            - link "Be om hjelp"
  `,
  'find?problem=walking-balance&now=falls&age=60&travel=yes': `
    - heading "Ustø, balanse og fall" [level=1]
    - heading "Haster det?" [level=2]
    - region "Kort svar":
      - heading "Kort svar" [level=2]
      - term: Hvem hjelper
      - definition
      - term: Pris
      - definition
      - term: Lengste ventetid
      - definition: innen 14 dager
    - group "Hvordan er det nå?":
      - radio "Jeg har falt, eller kan lett falle" [checked]
    - group "Hvor gammel er du?":
      - radio "60 år eller mer" [checked]
    - button "Oppdater svaret"
    - heading "Hvem hjelper deg?" [level=2]
    - heading "Slik går du videre" [level=2]
    - link "Be om hjelp"
  `,
  'prices?what=treatment&minutes=20&age=40': `
    - heading "Hva koster det?" [level=1]
    - region /\\d+ kr/:
      - heading /\\d+ kr/ [level=2]
    - navigation "På denne siden"
    - group "Hva skal du til?":
      - radio "Behandling hos fysioterapeut" [checked]
    - textbox /Alder/: "40"
    - group /Fødselsdato/:
      - textbox "Dag"
      - textbox "Måned"
      - textbox "År"
    - button "Vis prisen"
    - region "Egenandel når du er alene med fysioterapeuten":
      - table "Egenandel når du er alene med fysioterapeuten":
        - rowgroup:
          - row:
            - columnheader "Time"
            - columnheader "20 min"
        - rowgroup:
          - row:
            - rowheader "Behandling"
            - cell /\\d+ kr/
  `,
  groups: `
    - heading "Grupper" [level=1]
    - group "Finn din gruppe":
      - combobox "Hva trenger du hjelp med?"
      - combobox "Dag"
      - checkbox "Bare grupper med ledig plass"
      - button "Vis grupper"
    - navigation "Vis gruppene som"
    - heading "11 grupper" [level=2]
    - list:
      - listitem:
        - heading [level=3]:
          - link "Balanse og gange"
        - term: Når
        - definition
        - term: Hvor
        - definition
  `,
  'groups/lier-balanse-fosshagen': `
    - paragraph:
      - link "Alle grupper"
    - heading "Balanse og gange" [level=1]
    - term: Når
    - definition
    - term: Hvor
    - definition: Fosshagen Ressurssenter, Lier
    - term: Pris
    - definition: /\\d+ kr/
    - term: Plass
    - definition: 2 ledige plasser
    - heading "For deg hvis" [level=2]
    - heading "Slik blir du med" [level=2]
    - link "Meld interesse"
    - heading "Få dagene i din egen kalender" [level=2]
    - link "Legg til i kalenderen"
  `,
  'waiting-times?level=3': `
    - heading "Ventetider" [level=1]
    - navigation "Hva gjelder det?"
    - navigation "Nivå"
    - heading /Nivå 3.*30 dager/ [level=3]
    - list:
      - listitem:
        - link "Avtalefysioterapeutene på Kjellstad"
        - strong: 26 dager
        - text: Innen fristen
    - heading "Stedene" [level=2]
  `,
  priority: `
    - heading "Regler og tilbud" [level=1]
    - navigation "På denne siden"
    - heading "Hvem kommer først?" [level=2]
    - list:
      - listitem:
        - heading /Nivå 1/ [level=3]
      - listitem:
        - heading /Nivå 2/ [level=3]
    - textbox "Hvor gammel er du?"
    - button "Vis det som passer"
    - navigation "Les mer"
  `,
  refer: `
    - paragraph:
      - link "113"
      - link "116 117"
    - region "Skjema":
      - heading /Be om hjelp/ [level=1]
      - heading "Dette er for deg hvis" [level=2]
      - heading "Dette er ikke for deg hvis" [level=2]
      - button "Begynn"
      - paragraph:
        - link "32 00 00 01"
      - list:
        - listitem:
          - link "Skriv ut et skjema på papir"
  `,
  status: `
    - heading "Følg saken din" [level=1]
    - textbox "Kvitteringskode"
    - button "Se hvor saken står"
  `,
};

test('the main pages are heard in the order that they are meant', async ({ page, portal }) => {
  for (const [path, inMain] of Object.entries(heard)) {
    await page.goto(`${portal.address}/nb/lier/${path}`);
    await expect(page.locator('body')).toMatchAriaSnapshot(`${frame}
  - main:${inMain.replaceAll('\n    ', '\n      ').trimEnd()}
  - contentinfo:
    - paragraph:
      - link "32 00 00 01"
    `);
  }
});

test('a price that cannot be reckoned says why, above and at the field', async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.address}/nb/lier/prices?what=treatment&age=400`);
  expect(stumblingBlocks(await treeOf(page))).toEqual([]);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - alert:
      - heading "Noe må rettes" [level=2]
      - list:
        - listitem:
          - link
    - heading "Hva koster det?" [level=1]
    - textbox /Alder/ [invalid]
  `);
});

test('the self-referral is heard from the first question to the case that is followed', async ({
  page,
  portal,
}) => {
  const main = page.locator('main');
  const stumbles = async (at: string) =>
    expect(stumblingBlocks(await treeOf(page)), at).toEqual([]);
  await openReferral(page, portal.address);
  await walkTo(page, 'person');
  await fillDate(page, 'birth', '31', '6', '1951');
  await next(page);
  await expect(page.locator('#errors')).toBeFocused();
  await stumbles('person, wrong');
  const unnamed = textOf('nb', 'error', 'name', 'missing');
  const unreal = textOf('nb', 'error', 'any', 'dateUnreal');
  await expect(main).toMatchAriaSnapshot(`
    - region "Skjema":
      - link "Tilbake"
      - paragraph: /Del 2 av \\d/
      - alert:
        - heading "2 ting må rettes før du går videre" [level=2]
        - list:
          - listitem:
            - link "${unnamed}"
          - listitem:
            - link "${unreal}"
      - heading "Hvem er du?" [level=1]
      - textbox "Fornavn og etternavn" [invalid]
      - group "Fødselsdato":
        - textbox "Dag" [invalid]
        - textbox "Måned" [invalid]
        - textbox "År"
      - button "Neste"
      - group "Skal svarene lagres på denne enheten?"
  `);
  await expect(
    page.getByRole('textbox', { name: 'Fornavn og etternavn' }),
  ).toHaveAccessibleDescription(unnamed);
  await expect(page.getByRole('group', { name: 'Fødselsdato' })).toHaveAccessibleDescription(
    new RegExp(unreal),
  );

  await walkTo(page, 'check', stumbles);
  await expect(main).toMatchAriaSnapshot(`
    - heading "Se over svarene" [level=1]
    - heading "Hvem det gjelder" [level=2]
    - term: Fornavn og etternavn
    - definition: Prøve Testesen
    - definition:
      - 'link "Endre: Fornavn og etternavn"'
    - heading "Kontakt" [level=2]
    - term: Telefonnummer
    - definition: 400 00 000
    - heading "Hva skjer med svarene?" [level=2]
    - button "Send henvendelsen"
    - button "Skriv ut"
  `);
  await send(page);
  const receipt = await receiptOf(page);
  await stumbles('receipt');
  await expect(main).toMatchAriaSnapshot(`
    - heading "Takk, vi har fått henvendelsen" [level=1]
    - region "Koden din":
      - paragraph: ${receipt}
      - button "Kopier koden"
      - button "Lagre som fil"
    - heading "Hva skjer nå?" [level=2]
    - link "Se hvordan det går"
    - heading "Hvor lenge kan det ta?" [level=2]
    - heading "Blir det verre mens du venter?" [level=2]
  `);
  // what is reckoned after the receipt is told when it comes
  const told = page.locator('[aria-live="polite"]', { has: page.locator('.wait-day') });
  await expect(told).toContainText('Hvor lenge kan det ta?');

  await page.goto(`${portal.address}/nb/lier/status`);
  await page.getByRole('textbox').fill(receipt);
  await page.getByRole('button', { name: 'Se hvor saken står' }).click();
  await expect(main).toMatchAriaSnapshot(`
    - heading "Saken din" [level=1]
    - paragraph:
      - strong: ${receipt}
    - heading "Mottatt" [level=2]
    - heading "Saken din steg for steg" [level=2]
    - list:
      - listitem: /Mottatt.*her er du nå/
    - button "Endre kontaktopplysninger"
    - button "Trekk saken tilbake"
  `);
  await stumbles('status');
});

test('what someone would stumble over is found', async ({ page }) => {
  await page.setContent(`<!doctype html>
    <main>
      <h2>Først</h2>
      <nav><a href="#a"></a></nav>
      <input type="radio" aria-label="Ja">
      <input aria-label="Navn" aria-invalid="true">
      <h1>Siden</h1>
      <h3>Under</h3>
    </main>
    <header></header>
    <section aria-label="Mer"></section><section aria-label="Mer"></section>`);
  expect(stumblingBlocks(await treeOf(page))).toEqual([
    "the page's frame is main, banner",
    'a navigation in main "" has no name',
    'a link in navigation "" has no name',
    'region "Mer" stands twice',
    'the main heading: Siden',
    '"Først" of level 2 skips a level',
    '"Under" of level 3 skips a level',
    '"Ja" stands without its question',
    'nothing above the form tells what is wrong',
    '"Navn" is wrong without saying why',
  ]);
});
