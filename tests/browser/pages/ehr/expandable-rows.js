// Every row is followed by a hidden one; a name for today, a month of four letters, a wait that is no date.
import { today } from '../records.js';
import { el, named, rows } from './expect.js';

const body = document.querySelector('tbody');
rows(15).forEach((one, i) => {
  const age = String(one.age);
  const shown = one.received.equals(today) ? 'Today, 03:22\u202FPM' : named(one.received);
  const button = el('button', { 'aria-controls': `expanded-row-${crypto.randomUUID()}` }, '+');
  const tag = el('span', { class: 'cds--tag' }, ['Urgent', 'Not Urgent', 'Emergency'][i % 3]);
  const name = el('a', { href: `/openmrs/spa/patient/${crypto.randomUUID()}/chart` }, one.name);
  const cells = [button, name, shown, age, one.text, tag, `${i + 3} hour(s) and 52 minute(s)`];
  body.append(el('tr', { class: 'cds--parent-row' }, ...cells.map((cell) => el('td', {}, cell))));
  const hidden = el(
    'tr',
    { class: 'cds--expandable-row -esm-queue-table__hiddenRow___OoJIY off' },
    el('td', { colspan: '7' }),
  );
  body.append(hidden);
});
