// Only the rows in sight are in the page, and the same nodes are used for others as it scrolls.
import { el, iso, rows } from './expect.js';

const all = rows(80);
const height = 36;
const grid = document.querySelector('.grid');
const canvas = document.querySelector('.canvas');
canvas.style.height = `${(all.length + 1) * height}px`;
const pool = Array.from({ length: 14 }, () => {
  const cells = [1, 2, 3, 4].map((n) =>
    el('div', { role: 'gridcell', 'aria-colindex': n }, document.createTextNode('')),
  );
  const row = el('div', { role: 'row', class: 'row css-k008qs' }, ...cells);
  canvas.append(row);
  return { row, cells };
});
function show() {
  const from = Math.max(0, Math.floor(grid.scrollTop / height) - 1);
  pool.forEach(({ row, cells }, i) => {
    const at = from + i;
    const one = all[at];
    row.hidden = one === undefined;
    if (one === undefined) return;
    row.style.transform = `translateY(${at * height}px)`;
    row.setAttribute('aria-rowindex', String(at + 2));
    [iso(one.received), one.name, `${one.age} år`, one.text].forEach((text, j) => {
      cells[j].firstChild.data = text;
    });
  });
}
grid.addEventListener('scroll', show);
show();
