import { describe, expect, it } from 'vitest';
import { feedbackLimit } from '../../limits/feedback-limit.ts';
import { signedInAs } from '../../testing/signed-in-cookie.ts';
import { day, lier, type TestServer, testServer, vefsn } from '../../testing/test-server.ts';

const everything = day('2026-01-01');

describe('saying how it went', () => {
  it('works without any script, and is read by the administrator', async () => {
    const server = await testServer();
    const asked = await (await server.app.request('/nb/lier/feedback')).text();
    expect(asked).toContain('name="answer"');
    const words = 'For mange <b>spørsmål</b>';
    const answer = await form(server, { place: 'sent', answer: 'hard', words });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.text()).toContain('Takk for svaret');
    expect(await server.storage.feedback.countsOf(lier, everything)).toEqual([
      { place: 'sent', answer: 'hard', count: 1 },
    ]);
    expect(await server.storage.feedback.countsOf(vefsn, everything)).toEqual([]);

    const headers = await signedInAs(server.storage, {
      municipality: 'lier',
      role: 'administrator',
    });
    const desk = await (await server.app.request('/nb/lier/desk/feedback', { headers })).text();
    expect(desk).toContain('For mange &lt;b>spørsmål&lt;/b>');
    expect(desk).toContain('2. mars 2026');
  });

  it('says what is missing where it was asked, and keeps what was written', async () => {
    const server = await testServer();
    const answer = await form(server, { place: 'sent', words: 'Nesten ferdig' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('id="answer-error"');
    expect(html).toContain('Nesten ferdig');
    expect(html).toContain('name="place" value="sent"');
    const long = await form(server, { answer: 'easy', words: 'x'.repeat(501) });
    expect(await long.text()).toContain('id="words-error"');
    expect(await server.storage.feedback.countsOf(lier, everything)).toEqual([]);
  });

  it('takes as many lines as a browser lets people write', async () => {
    const server = await testServer();
    const words = Array.from({ length: 250 }, () => 'x').join('\r\n');
    expect((await form(server, { answer: 'easy', words })).status).toBe(200);
  });

  it('is limited for each address', async () => {
    const server = await testServer();
    for (let count = 0; count < feedbackLimit.most; count += 1) {
      expect((await form(server, { answer: 'easy' })).status).toBe(200);
    }
    const one = await form(server, { answer: 'easy', words: 'Står her ennå' });
    expect(one.status).toBe(429);
    expect(one.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect(await one.text()).toContain('Står her ennå');
  });
});

function form({ app }: TestServer, fields: Record<string, string>) {
  return app.request('/nb/lier/feedback', { method: 'POST', body: new URLSearchParams(fields) });
}
