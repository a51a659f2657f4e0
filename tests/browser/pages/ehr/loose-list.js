// A list that is nothing but boxes, with headings above it.
import { el, iso, rows } from './expect.js';

const lines = document.querySelector('.lines');
for (const one of rows(10)) {
  lines.append(
    el(
      'div',
      { class: 'line css-1abc' },
      ...[iso(one.received), one.name, String(one.age), one.text].map((text) =>
        el('div', {}, el('span', {}, text)),
      ),
    ),
  );
}
