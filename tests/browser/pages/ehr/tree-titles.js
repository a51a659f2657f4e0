// A tree whose cells say their column themselves, links without an address, a tick for the urgent.
import { el, rows, unread, us } from './expect.js';

const body = document.querySelector('.tab:not(.off) tbody');
const cell = (title, ...children) =>
  el(
    'td',
    { 'data-title': `${title}: ` },
    el('div', { class: 'cell' }, el('div', { class: 'widget' }, ...children)),
  );
rows(16).forEach((one, i) => {
  const tick = el('input', { type: 'checkbox' });
  tick.checked = i % 4 === 0;
  const link = (text) => el('div', { class: 'column-many2one' }, el('a', { href: '#' }, text));
  body.append(
    el(
      'tr',
      { class: i % 2 ? 'odd' : '' },
      el('td', { class: 'selection' }, el('input', { type: 'checkbox' })),
      cell('Urgent', tick),
      cell('Order', `REQ${String(i + 1).padStart(5, '0')}`),
      cell('Patient', link(one.name)),
      cell('Age', `${one.age}y 7m 3d`),
      cell('Date', i === 5 ? '' : us(one.received)),
      cell('Comment', one.text),
    ),
  );
});
unread(5);
