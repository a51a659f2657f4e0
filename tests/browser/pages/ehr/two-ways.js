// Every date has two meanings, and the first the same in both: no row tells which is meant.
import { records } from '../records.js';
import { el } from './expect.js';

const written = ['05/05/2026', '03/04/2026', '07/06/2026', '01/02/2026', '12/11/2025'];
document
  .querySelector('tbody')
  .append(
    ...records(written.length).map(({ name, text }, i) =>
      el('tr', {}, ...[written[i], name, text].map((one) => el('td', {}, one))),
    ),
  );
