// All of the patient in one cell, the priority a class of an icon, rows of history between the rows.
import { el, named, rows } from './expect.js';

const body = document.querySelector('tbody');
rows(14).forEach((one, i) => {
  const patient = el(
    'td',
    {},
    el('a', { href: '#' }, one.name),
    ' ',
    el('small', {}, `(${one.age})`),
    el('div', {}, `Hospital No: ${123456 + i} NHS No: 999 000 ${1000 + i}`),
  );
  const ticket = el(
    'td',
    {},
    el('span', { class: 'oe-date' }, named(one.received).replaceAll('-', ' ')),
    ' by Dr Lege',
  );
  const icon = el('i', { class: `oe-i circle-${['red', 'amber', 'green'][i % 3]} small` });
  const notes = el('td', {}, el('div', { class: 'scroll-content' }, one.text));
  const row = el(
    'tr',
    { 'data-ticket-id': String(500 + i) },
    el('td', {}, el('i', { class: 'oe-i person' })),
    patient,
    el('td', {}, 'Glaukom'),
    ticket,
    el('td', {}, icon),
    notes,
  );
  body.append(row);
  if (i % 5 === 2)
    body.append(
      el(
        'tr',
        { class: 'history' },
        el('td', {}, ''),
        el('td', {}, ''),
        el('td', {}, 'Glaukom'),
        el('td', {}, el('span', { class: 'oe-date' }, '01 Jan 2020')),
        el('td', {}, ''),
        el('td', {}, 'tidligere notat'),
      ),
    );
});
