// Rows are made once. Another page, another order: only the texts in them change.
import { american, norwegian, records, today } from './records.js';

const size = Number(new URLSearchParams(location.search).get('size') ?? 20);
const all = records(64);
const unread = new Map([
  ['h-5', '06/07/2026'],
  ['h-9', ''],
  ['h-12', '13.06.26'],
]);
let order = all;
let at = 0;

const body = document.querySelector('#list tbody');
const rows = Array.from({ length: size }, () => {
  const row = body.insertRow();
  const cells = Array.from({ length: 7 }, () => row.insertCell());
  cells[3].className = 'short';
  const full = cells[1].appendChild(document.createElement('span'));
  const short = cells[1].appendChild(document.createElement('span'));
  short.className = 'short';
  for (const cell of [cells[0], cells[2], cells[4], cells[5], full, short])
    cell.append(document.createTextNode(''));
  const expanded = body.insertRow();
  expanded.className = 'gone';
  expanded.insertCell().colSpan = 7;
  return { row, cells, full, short };
});

function fill() {
  rows.forEach(({ row, cells, full, short }, i) => {
    const one = order[(at + i) % order.length];
    row.dataset.pid = one.id;
    row.className = ['red', 'yellow', '', ''][i % 4];
    cells[0].firstChild.data = unread.get(one.id) ?? norwegian(one.received);
    full.firstChild.data = one.name;
    short.firstChild.data = one.name.slice(0, 1);
    cells[2].firstChild.data = `${one.age}y`;
    cells[4].firstChild.data = one.source;
    cells[5].firstChild.data = one.text;
  });
}

document.getElementById('next').onclick = () => {
  at = (at + size) % order.length;
  fill();
};
document.getElementById('sort').onclick = () => {
  order = [...order].reverse();
  fill();
};
document.getElementById('refresh').onclick = () => setTimeout(fill, 30);
document.getElementById('swap').onclick = () => {
  const head = document.querySelector('#list thead tr');
  head.cells[0].textContent = head.cells[0].textContent === 'Mottatt' ? 'Utskrevet' : 'Mottatt';
};
fill();
Object.assign(window, { fill, american, today });
