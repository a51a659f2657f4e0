// The patient stands in the page, the referral in one of its frames; the others are kept and hidden.
import { today } from '../records.js';

const line = document.querySelector('#attendantData div span');
const age = Temporal.PlainDate.from('1939-02-04').until(today, { largestUnit: 'years' }).years;
line.textContent = line.textContent.replace('AGE', age);
