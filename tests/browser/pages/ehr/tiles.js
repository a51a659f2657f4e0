// Patients as tiles, with words before the values.
import { el, iso, rows, unread } from './expect.js';

const list = document.querySelector('.tiles');
rows(8).forEach((one, i) => {
  const when = i === 3 ? '33 hour(s)' : iso(one.received);
  list.append(
    el(
      'li',
      { class: 'active-patient' },
      el('h3', {}, one.name),
      el('p', {}, `${one.age} years 4 months`),
      el('p', { class: 'when' }, `Ordered: ${when}`),
      el('p', { class: 'comment' }, one.text),
    ),
  );
});
unread(3);
