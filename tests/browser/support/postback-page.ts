import type { IncomingMessage } from 'node:http';
import { Temporal } from 'temporal-polyfill';

const days = Array.from({ length: 24 }, (_, i) =>
  Temporal.Now.plainDateISO('Europe/Oslo').subtract({ days: i }),
);
const size = 8;

/**
 * A list as a server makes it anew for each click: the whole page is sent back and forth, with what
 * it knows of itself in a hidden field.
 */
export async function postbackPage(request: IncomingMessage): Promise<string> {
  const form = new URLSearchParams(request.method === 'POST' ? await bodyOf(request) : '');
  const state = Number(Buffer.from(form.get('__VIEWSTATE') ?? '', 'base64').toString() || 0);
  const page = form.get('__EVENTARGUMENT') === 'Page$Next' ? (state + 1) % 3 : state;
  const rows = days.slice(page * size, (page + 1) * size).map((day, i) => {
    const number = page * size + i + 1;
    const name = `ctl00_Main_GridView1_ctl${String(i + 2).padStart(2, '0')}`;
    return `<tr><td><span id="${name}_lblDato">${day.toLocaleString('nb-NO', { day: '2-digit', month: '2-digit', year: 'numeric' })}</span></td><td><span id="${name}_lblNavn">Prøveland ${number}</span></td><td><span id="${name}_lblAlder">${60 + number}</span></td><td><span id="${name}_lblTekst">Vondt kne, sak ${number}</span></td></tr>`;
  });
  const viewState = Buffer.from(String(page)).toString('base64');
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Liste</title><link rel="stylesheet" href="host.css"></head><body><form method="post" action="postback.aspx"><input type="hidden" name="__VIEWSTATE" value="${viewState}"><table id="ctl00_Main_GridView1" border="1"><tbody><tr><th scope="col">Dato</th><th scope="col">Hvem</th><th scope="col">År</th><th scope="col">Sak</th></tr>${rows.join('')}</tbody></table><button name="__EVENTARGUMENT" value="Page$Next" id="next">Neste</button></form></body></html>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: string[] = [];
  for await (const part of request) parts.push(String(part));
  return parts.join('');
}
