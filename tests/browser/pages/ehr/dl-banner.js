// Terms and values; the patient outside of them; a second date on a line of events.
import { today } from '../records.js';
import { el, rows, usLocale } from './expect.js';

const [one] = rows(1);
const birth = today.subtract({ years: one.age, days: 40 });
const bar = document.querySelector('.InfoBar_root');
bar.replaceChildren(el('span', { class: 'InfoBar_name' }, one.name));
for (const [key, value] of [
  ['Birth date', String(birth)],
  ['Age', `0${one.age}Y`.slice(-4)],
  ['Gender', 'male'],
]) {
  bar.append(
    el(
      'div',
      { class: 'InfoBar_entry' },
      el('span', { class: 'InfoBar_key' }, key),
      el('span', { class: 'InfoBar_value' }, value),
    ),
  );
}
document.querySelector('time').textContent = usLocale(one.received.subtract({ days: 9 }));
const list = document.querySelector('.DescriptionList');
for (const [term, value] of [
  ['Status', 'active'],
  ['Code', 'Gonartrose'],
  ['Authored On', usLocale(one.received)],
  ['Requester', 'Fastlege'],
  ['Note', one.text],
]) {
  list.append(el('dt', {}, term), el('dd', {}, value));
}
