import { LanguageSchema } from '@shared/model/text.ts';
import * as v from 'valibot';
import { placeOfDraft } from '../../referral/draft-name.ts';
import { readSent, waitingHere } from '../../referral/sent-store.ts';
import { parseHeard } from '../heard.ts';
import type { PageMessage } from '../messages.ts';
import { channelName } from '../names.ts';

type Texts = typeof import('@locales/nb/waiting-referral.json');

const texts = import.meta.glob<Texts>('../../../locales/*/waiting-referral.json', {
  import: 'default',
});

/** Tells on any page of a referral that waits on this device or has arrived, and lets it be sent. */
export async function showWaiting(): Promise<void> {
  const language = v.parse(LanguageSchema, document.documentElement.lang);
  const [name] = await waitingHere();
  const sent = name === undefined ? null : await readSent(name);
  if (name === undefined || sent === null) return;
  const own = await texts[`../../../locales/${language}/waiting-referral.json`]?.();
  if (own === undefined) return;
  const show = banner(own, `/${language}/${placeOfDraft(name).path}`);
  show(sent.kind);
  if (sent.kind === 'arrived') return;
  new BroadcastChannel(channelName).onmessage = ({ data }) => {
    if (parseHeard(data)?.kind === 'arrived') show('arrived');
  };
  const message: PageMessage = { kind: 'send' };
  (await navigator.serviceWorker.ready).active?.postMessage(message);
}

/** Puts a line above the page, and returns how to change what it says. */
function banner(own: Texts, to: string): (kind: 'waiting' | 'arrived') => void {
  const section = document.createElement('section');
  section.className = 'banner';
  section.setAttribute('aria-label', own.title);
  const line = document.createElement('p');
  line.className = 'shell';
  line.setAttribute('role', 'status');
  const said = document.createElement('span');
  const link = document.createElement('a');
  link.className = 'ds-link';
  link.href = to;
  link.textContent = own.see;
  line.append(said, link);
  section.append(line);
  document.querySelector('.site-header')?.before(section);
  return (kind) => {
    said.textContent = own[kind];
  };
}
