import { norwegian, records } from './records.js';

const count = Number(new URLSearchParams(location.search).get('count') ?? 300);
const body = document.querySelector('#list tbody');
const rows = document.createDocumentFragment();
for (const one of records(count)) {
  const row = document.createElement('tr');
  row.id = one.id;
  for (const value of [norwegian(one.received), one.name, `${one.age} år`, one.text]) {
    row.insertCell().textContent = value;
  }
  rows.append(row);
}
body.append(rows);
document.getElementById('cover').onclick = () => {
  const cover = document.createElement('div');
  cover.className = 'cover';
  cover.textContent = 'Et vindu over lista';
  document.body.append(cover);
};
performance.mark('ready');
