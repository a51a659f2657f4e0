import { rows } from './expect.js';

const [one] = rows(1);
const set = (name, value) => {
  document.getElementById(name).value = value;
};
set('form_refer_date', String(one.received));
set('form_refer_from', 'Fastlege');
set('form_body', one.text);
set('form_refer_diag', 'L90 Gonartrose');
