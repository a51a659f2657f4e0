import { records } from '../records.js';

/** Requests as the page shows them, with what must be read of each: told to the test alone. */
export function rows(count) {
  const all = records(count);
  globalThis.expected = all.map(({ received, age, text, id, name }) => ({
    received: String(received),
    age,
    text,
    id,
    name,
  }));
  return all;
}

/** Says that a row must not be read. */
export function unread(...at) {
  for (const i of at) globalThis.expected[i].received = null;
}

export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export const two = (n) => String(n).padStart(2, '0');
export const us = ({ year, month, day }) => `${two(month)}/${two(day)}/${year}`;
export const usLocale = ({ year, month, day }) => `${month}/${day}/${year}, 8:00:00\u202FAM`;
export const iso = (date) => String(date);
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
export const named = ({ year, month, day }) => `${two(day)}-${months[month - 1]}-${year}`;
