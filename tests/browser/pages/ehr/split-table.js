// Headings that stand still in a table of their own, and a list that scrolls below them.
import { norwegian } from '../records.js';
import { el, rows } from './expect.js';

const body = document.querySelector('.rows tbody');
for (const one of rows(9)) {
  body.append(
    el(
      'tr',
      {},
      ...[norwegian(one.received), one.name, `${one.age} år`, one.text].map((text) =>
        el('td', {}, text),
      ),
    ),
  );
}
