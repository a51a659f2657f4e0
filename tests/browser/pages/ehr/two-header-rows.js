// Two rows of headings, made-up classes, a date that follows the browser and a second, wrong one.
import { el, rows, usLocale } from './expect.js';

const body = document.querySelector('tbody');
rows(20).forEach((one, i) => {
  const avatar = el('div', { class: 'm_f85678b6 mantine-Avatar-root' }, el('span', {}, 'BP'));
  const name = el(
    'a',
    { href: `/Patient/${crypto.randomUUID()}`, class: 'SearchControl_nameLink' },
    avatar,
    one.name,
  );
  const row = el('tr', {
    class: 'm_4e7aa4fd mantine-Table-tr SearchControl_tr',
    'data-testid': 'search-control-row',
  });
  const box = el('input', {
    type: 'checkbox',
    'aria-label': `Checkbox for ${crypto.randomUUID()}`,
  });
  for (const cell of [
    box,
    crypto.randomUUID().slice(0, 8),
    usLocale(one.received.add({ days: i % 3 === 0 ? 0 : -1 })),
    name,
    usLocale(one.received),
    one.text,
    'active',
  ]) {
    row.append(
      el(
        'td',
        {
          class: 'm_4e7aa4fd mantine-Table-td',
          id: `mantine-${Math.random().toString(36).slice(2, 11)}`,
        },
        cell,
      ),
    );
  }
  body.append(row);
});
