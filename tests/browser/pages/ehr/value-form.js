// A form whose values are nowhere but in its controls, with numbers for ids that are new each time.
import { el, rows, us } from './expect.js';

const body = document.querySelector('tbody');
const from = Math.floor(Math.random() * 90) + 10;
const fields = ['patient', 'date', 'context', 'comment', 'state'].map((name, i) => {
  const id = `ui-id-${from + i}`;
  const control =
    name === 'comment'
      ? el('textarea', { name, id, rows: 4 })
      : name === 'state'
        ? el(
            'select',
            { name, id },
            el('option', { value: '"draft"' }, 'Draft'),
            el('option', { value: '"requested"' }, 'Requested'),
          )
        : el('input', { name, id });
  const label = el(
    'label',
    { for: id },
    { patient: 'Patient', date: 'Date', context: 'Context', comment: 'Comments', state: 'State' }[
      name
    ],
  );
  body.append(el('tr', {}, el('td', {}, label), el('td', {}, control)));
  return control;
});
const all = rows(20);
let at = -1;
function show() {
  at = (at + 1) % all.length;
  const one = all[at];
  [one.name, `${us(one.received)} 23:07:12`, 'M17 : Gonartrose', one.text, '"requested"'].forEach(
    (value, i) => {
      fields[i].value = value;
    },
  );
}
document.getElementById('next').onclick = show;
show();
