// The patient's banner and the request come from two answers: for a while they do not belong together.
import { records } from './records.js';

const slow = Number(new URLSearchParams(location.search).get('slow') ?? 0);
const all = records(30);
let at = 0;
const text = (id) => {
  const element = document.getElementById(id);
  if (element.firstChild === null) element.append(document.createTextNode(''));
  return element.firstChild;
};

function banner() {
  text('name').data = all[at].name;
  text('age').data = `0${all[at].age}Y`;
}
function request(one) {
  text('received').data = one.received.toString();
  text('source').data = one.source;
  text('text').data = one.text;
}
document.getElementById('next').onclick = () => {
  at = (at + 1) % all.length;
  const one = all[at];
  banner();
  if (slow === 0) request(one);
  else setTimeout(() => request(one), slow);
};
setInterval(() => {
  text('clock').data = new Date().toTimeString().slice(0, 8);
}, 250);
banner();
request(all[0]);
