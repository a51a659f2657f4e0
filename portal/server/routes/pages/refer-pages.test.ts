import { LanguageSchema } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { paperParts } from '../../../referral/paper/questions.ts';
import { day, testServer } from '../../testing/test-server.ts';

async function opened() {
  const { app, setToday } = await testServer();
  setToday(day('2026-03-02'));
  return async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, html: await answer.text() };
  };
}

/** What someone reads whose browser runs no script. */
const withoutScript = (html: string) => /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';

describe('asking for help', () => {
  it('starts each way with a page of its own, before any script', async () => {
    const read = await opened();
    const titles = await Promise.all(
      ['', '?as=professional', '?group=lier-balanse-fosshagen'].map(async (asked) => {
        const { status, html } = await read(`/nb/lier/refer${asked}`);
        expect(status, asked).toBe(200);
        return /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
      }),
    );
    expect(titles).toEqual([
      'Be om hjelp fra fysioterapeut eller ergoterapeut',
      'Henvis til fysioterapi eller ergoterapi',
      'Meld interesse: <bdi lang="nb">Balanse og gange</bdi>',
    ]);
  });

  it('takes an unknown way for a resident, and no group that is not there', async () => {
    const read = await opened();
    const { html } = await read('/nb/lier/refer?as=nobody');
    expect(html).toContain('Be om hjelp fra fysioterapeut eller ergoterapeut');
    for (const group of ['no-such-group', '', '..%2F', 'vefsn-no']) {
      expect((await read(`/nb/lier/refer?group=${group}`)).status, group).toBe(404);
    }
  });

  it('says without a script how to call, where to write, and which form to print', async () => {
    const read = await opened();
    for (const asked of ['', '?as=professional', '?group=lier-balanse-fosshagen']) {
      const shown = withoutScript((await read(`/nb/lier/refer${asked}`)).html);
      expect(shown).toContain('href="tel:32000001"');
      expect(shown).toContain('Fosshagen Ressurssenter, Lier');
      expect(shown).toContain('href="/nb/lier/refer/form"');
    }
  });
});

describe('the form on paper', () => {
  it('is there in every language with its questions, and in Norwegian below where needed', async () => {
    const read = await opened();
    const two = [{ name: 'one' }, { name: 'two' }];
    const asked = paperParts({ clinics: two, nationalNumber: 'optional' }).flatMap(
      ({ questions }) => questions,
    ).length;
    for (const language of LanguageSchema.options) {
      const { status, html } = await read(`/${language}/lier/refer/form`);
      expect(status, language).toBe(200);
      expect(html.match(/class="paper-question"/g)?.length, language).toBe(asked);
      expect(html).not.toMatch(/>[^<]*\b(portal|paper-form|referral):[a-z]+[^<]*</i);
      const isNorwegian = language === 'nb' || language === 'nn';
      expect(html.includes('class="paper-norwegian" lang="nb"'), language).toBe(!isNorwegian);
    }
  });

  it('warns of what is urgent and of e-mail, and says where it goes', async () => {
    const read = await opened();
    const { html } = await read('/ar/lier/refer/form');
    expect(html).toContain('href="tel:113"');
    const address = /<address.*?<\/address>/s.exec(html)?.[0];
    expect(address).toContain('Lier kommune');
    expect(address).toContain('Fosshagen Ressurssenter, Lier');
    expect(html).not.toContain('mailto:');
  });
});
