// Each request has a number of its own; one shows the national number of the patient there instead.
import { norwegian, records } from './records.js';

const all = records(120).reverse();
const size = 24;
let at = 0;

const body = document.querySelector('#list tbody');
const rows = Array.from({ length: size }, () => {
  const row = body.insertRow();
  for (let i = 0; i < 6; i += 1) row.insertCell().append('');
  return row;
});

function fill() {
  rows.forEach((row, i) => {
    const one = all[at + i];
    const number = i === 2 ? '02813299997' : `H-${1000 + Number(one.id.slice(2))}`;
    const received = i === 4 ? '06/07/2026' : norwegian(one.received);
    const texts = [number, received, one.name, `${one.age}`, one.source, one.text];
    texts.forEach((text, cell) => {
      row.cells[cell].firstChild.data = text;
    });
  });
}

document.getElementById('next').onclick = () => {
  at = (at + size) % all.length;
  fill();
};
document.getElementById('fewer').onclick = () => rows[0].remove();
fill();
