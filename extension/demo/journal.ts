import * as v from 'valibot';
import './journal.css';
import { detail } from './detail.ts';
import { pageElement } from './page-element.ts';
import { type JournalData, JournalDataSchema } from './record.ts';
import { readRoute, referralAddress, worklistAddress } from './route.ts';
import { shortcuts } from './shortcuts.ts';
import { words } from './words.ts';
import { worklist } from './worklist.ts';

const dates =
  new URLSearchParams(location.search).get('dates') === 'original' ? 'original' : 'moved';
const message = pageElement('message', HTMLElement);
const previous = pageElement('previous', HTMLButtonElement);
const next = pageElement('next', HTMLButtonElement);
const say = (text: string) => {
  message.textContent = text;
};
const list = worklist(() => say(words.listed(list.listed().length)));
const card = detail(say);
let data: JournalData | null = null;

async function load(): Promise<void> {
  say(words.loading);
  try {
    const answer = await fetch(`/referrals?dates=${dates}`);
    data = v.parse(JournalDataSchema, await answer.json());
  } catch {
    return say(words.failed);
  }
  list.fill(data);
  show();
}

function show(): void {
  if (data === null) return;
  const route = readRoute(location.hash);
  const id = route.view === 'referral' ? route.id : null;
  const referral = data.referrals.find((one) => one.id === id);
  const opened = referral !== undefined && card.section.hidden;
  list.section.hidden = referral !== undefined;
  card.section.hidden = referral === undefined;
  pageElement('keys', HTMLElement).textContent =
    referral === undefined ? words.listKeys : words.detailKeys;
  if (referral === undefined) {
    say(id === null ? words.listed(list.listed().length) : words.unknown);
    return;
  }
  card.fill(referral, data.today);
  say('');
  const order = list.listed();
  const at = order.indexOf(referral);
  pageElement('position', HTMLElement).textContent = words.position(at + 1, order.length);
  previous.disabled = at <= 0;
  next.disabled = at === order.length - 1;
  if (opened) pageElement('patient', HTMLElement).focus();
}

function step(by: 1 | -1): void {
  const route = readRoute(location.hash);
  if (route.view === 'worklist') return;
  const order = list.listed();
  const to = order[order.findIndex((one) => one.id === route.id) + by];
  if (to !== undefined) location.hash = referralAddress(to.id);
}

const inList = () => !list.section.hidden;
shortcuts({
  ArrowDown: () => inList() && list.step(1),
  ArrowUp: () => inList() && list.step(-1),
  '/': () => inList() && pageElement('search', HTMLInputElement).focus(),
  n: () => !inList() && step(1),
  f: () => !inList() && step(-1),
  Escape: () => {
    location.hash = worklistAddress;
  },
});
previous.addEventListener('click', () => step(-1));
next.addEventListener('click', () => step(1));
pageElement('refresh', HTMLButtonElement).addEventListener('click', load);
window.addEventListener('hashchange', show);

pageElement('this-address', HTMLElement).textContent = location.origin;
const moving = pageElement('moved-dates', HTMLElement);
const other = document.createElement('a');
other.href = dates === 'original' ? '/' : '/?dates=original';
other.textContent = dates === 'original' ? words.showMoved : words.showOriginal;
moving.append(dates === 'original' ? words.unmoved : words.moved, ' ', other);

await load();
