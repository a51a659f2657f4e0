// A page that a vendor changes: another heading, another way to write a day, another page altogether.
import { american, norwegian } from '../records.js';
import { el, rows } from './expect.js';

const table = document.querySelector('table');
const all = rows(12);
const fill = (written) =>
  table.tBodies[0].replaceChildren(
    ...all.map((one) =>
      el(
        'tr',
        {},
        ...[written(one.received), one.name, one.text].map((text) => el('td', {}, text)),
      ),
    ),
  );
fill(norwegian);
const head = table.tHead.rows[0].cells[0];
Object.assign(globalThis, {
  rename: (text) => {
    head.textContent = text;
  },
  rewrite: (how) => fill(how === 'american' ? american : norwegian),
  empty: () => fill(() => '') || table.tBodies[0].replaceChildren(),
});
