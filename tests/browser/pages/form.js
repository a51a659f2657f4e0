// The values alone change: no mutation, no event, and the address stays.
import { norwegian, records } from './records.js';

const how = new URLSearchParams(location.search).get('how') ?? 'now';
const all = records(30);
const field = (name) => document.querySelector(`[name=${name}]`);
let at = 0;

function fill() {
  const one = all[at];
  field('patient').value = one.name;
  field('age').value = `0${one.age}Y`;
  field('received').value = `${norwegian(one.received)} 23:07:12`;
  field('source').selectedIndex = [
    'Fastlege',
    'Sykehus',
    'Hjemmetjenesten',
    'Pasienten selv',
  ].indexOf(one.source);
  field('text').value = one.text;
}

const later = {
  now: (run) => run(),
  frame: (run) => requestAnimationFrame(run),
  timer: (run) => setTimeout(run, 7),
  promise: (run) => Promise.resolve().then(run),
  size: (run) => {
    // as late in a frame as a page can be
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      run();
    });
    observer.observe(document.body);
  },
};
const go = (step) => {
  at = (at + step + all.length) % all.length;
  later[how](fill);
};
document.getElementById('next').onclick = () => go(1);
document.getElementById('previous').onclick = () => go(-1);
fill();
