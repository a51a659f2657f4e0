// The same id on every row, the record in a test id, several facts a cell.
import { today } from '../records.js';
import { el, rows, us } from './expect.js';

const body = document.querySelector('tbody');
rows(10).forEach((one) => {
  const birth = today.subtract({ years: one.age, days: 40 });
  const patient = el(
    'td',
    { class: 'css-1abc' },
    el('p', { class: 'MuiTypography-root css-k008qs' }, one.name),
    el('p', { class: 'MuiTypography-root css-k008qs' }, `DOB: ${us(birth)} (${one.age} y)`),
  );
  const reason = el(
    'td',
    { class: 'css-1abc' },
    el('p', { class: 'css-9l3uo3' }, one.text),
    el('p', { class: 'css-9l3uo3' }, `Requested: ${String(one.received)} 08:20`),
  );
  body.append(
    el(
      'tr',
      {
        id: 'appointments-table-row',
        class: 'MuiTableRow-root css-1gqug66',
        'data-testid': `appointments-table-row-${crypto.randomUUID()}`,
      },
      el('td', { class: 'css-1abc' }, 'In person'),
      patient,
      reason,
      el('td', { class: 'css-1abc' }, ''),
    ),
  );
});
