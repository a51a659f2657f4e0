// Nothing is there when the page is loaded. Afterwards pages come and go with the address.
import { norwegian, records } from './records.js';

const app = document.getElementById('app');
const all = records(6);

function list() {
  app.innerHTML =
    '<h1>Henvisninger</h1><div role="grid"><div role="row"><span role="columnheader" aria-colindex="2">Mottatt</span><span role="columnheader" aria-colindex="3">Navn</span><span role="columnheader" aria-colindex="4">Problemstilling</span></div></div>';
  const grid = app.querySelector('[role=grid]');
  for (const one of all) {
    const row = document.createElement('div');
    row.setAttribute('role', 'row');
    row.dataset.id = one.id;
    [one.id, norwegian(one.received), one.name, one.text].forEach((value, i) => {
      const cell = document.createElement('span');
      cell.setAttribute('role', 'gridcell');
      cell.setAttribute('aria-colindex', String(i + 1));
      cell.textContent = `${value} `;
      row.append(cell);
    });
    row.onclick = () => {
      history.pushState(null, '', `?id=${one.id}`);
      detail(one);
    };
    grid.append(row);
  }
}
function detail(one) {
  app.innerHTML =
    '<h1></h1><table><tr><td>Mottatt:</td><td></td></tr><tr><td>Problemstilling:</td><td></td></tr></table>';
  app.querySelector('h1').textContent = one.name;
  const [received, text] = app.querySelectorAll('td:nth-child(2)');
  received.textContent = norwegian(one.received);
  text.textContent = one.text;
}
window.onpopstate = list;
setTimeout(list, 1200);
