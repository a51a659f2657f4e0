import type { Here } from '../here/here.ts';
import type { Reading } from '../host/read-record.ts';
import type { FoundRecord } from '../host/record.ts';
import type { Result } from './entry.ts';
import type { PanelLink } from './rows/panel-link.ts';

/** What of an entry the panel is told. */
type Told = {
  record: Pick<FoundRecord, 'view'>;
  reading: Pick<Reading, 'answer' | 'reference' | 'raw' | 'countedFrom'>;
  result: Result;
};
type Means<Entry> = {
  link: PanelLink<Here, never>;
  /** The referral that the page shows in full. */
  detail: () => Entry | null;
  /** Whether the hint of this entry may be shown at this moment. */
  mayShow: (entry: Entry) => boolean;
};

/**
 * Holds the panel to the record of one hint: the one that was asked for, else the referral that
 * the page shows in full. Whenever that hint goes, the panel is told before anything else.
 */
export function panelRecord<Entry extends Told>(
  { link, detail, mayShow }: Means<Entry>,
  signal: AbortSignal,
) {
  let asked: Entry | null = null;
  let told: Entry | null = null;
  let sent = '';
  let turn = 0;
  let times = 0;

  const send = (here: Here) => {
    const now = JSON.stringify(here);
    if (now !== sent) link.send(here);
    sent = now;
  };
  const tell = () => {
    if (!link.isOpen()) return;
    const entry = asked ?? detail();
    if (entry === null || !mayShow(entry)) return send(null);
    if (told !== entry) turn += 1;
    told = entry;
    send(hereOf(entry, { turn, asked: entry === asked ? times : 0 }));
  };
  const opened = () => {
    sent = '';
    tell();
  };
  link.serve({ opened, asked: () => undefined }, signal);
  return {
    tell,
    /** The panel shows this one from now on, and comes forward. */
    ask: (entry: Entry) => {
      asked = entry;
      times += 1;
      tell();
    },
    drop: (entry: Entry) => {
      if (entry === asked) asked = null;
      if (entry !== told) return;
      told = null;
      if (link.isOpen()) send(null);
    },
    /** The entry that someone may be looking at in the panel. */
    told: () => (link.isOpen() ? told : null),
  };
}

function hereOf(
  { record: { view }, reading, result }: Told,
  head: { turn: number; asked: number },
): Here {
  const { answer, reference, raw, countedFrom } = reading;
  if ('problem' in result) return { kind: 'unread', ...head, view, problem: result.problem };
  if ('problem' in answer) return { kind: 'unread', ...head, view, problem: answer.problem };
  const name = raw.name?.[0]?.text.trim() ?? '';
  return {
    kind: 'read',
    ...head,
    view,
    facts: answer.facts,
    reference,
    name: name === '' ? null : name.slice(0, longestName),
    countedFrom,
  };
}

const longestName = 120;
