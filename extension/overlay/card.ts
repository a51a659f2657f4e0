import type { Day, LocalizedText } from '@shared/model';
import type { Judged, Reasons } from '../background/messages.ts';
import type { Problem } from '../host/problem.ts';
import { element } from './element.ts';
import { problemText, setHereText, shortHint } from './hint.ts';
import { levelShape, ownShape, warningShape } from './shape.ts';
import type { Texts } from './texts.ts';

/** What a card explains: an answer, or why there is none. */
export type Explained = {
  explained: Reasons | { problem: Problem };
  countedFrom: string | null;
};
type Words = Texts & { today: Day };
type Ways = {
  close: () => void;
  /** False where the browser does not open the panel. */
  toPanel: () => Promise<boolean>;
};

/** One hint in short: by when, from when it counts, and what it rests on. All else is in the panel. */
export function card(
  { explained, countedFrom }: Explained,
  words: Words,
  { close, toPanel }: Ways,
): HTMLElement {
  const { t } = words;
  const title = element('h2', '');
  title.id = 'title';
  const shut = element('button', 'close', '×');
  shut.type = 'button';
  shut.ariaLabel = t('card.close');
  shut.addEventListener('click', close);
  const made = element('section', 'card', element('header', '', title, shut));
  made.role = 'dialog';
  made.tabIndex = -1;
  made.setAttribute('aria-labelledby', title.id);
  if ('problem' in explained) {
    title.append(t('card.noLevel'));
    made.append(part(t('card.whyNot'), element('p', '', problemText(explained.problem, t))));
    return made;
  }
  title.append(...heading(explained, words));
  made.append(
    ...[
      element('p', 'decide', ...decision(explained.judged, words)),
      dates(explained, countedFrom, words),
      criteria(explained, words),
      notes(explained, words),
      panelButton(toPanel, words),
      sources(explained, words),
    ].filter((child) => child !== null),
  );
  return made;
}

/** Whose level it is: the key's, to be decided on, or the therapist's own. */
function decision({ setHere }: Judged, { t }: Words): (Node | string)[] {
  if (setHere === undefined) return [t('card.suggestion')];
  return [ownShape(), setHereText(setHere, t)];
}

function panelButton(toPanel: () => Promise<boolean>, { t }: Words): HTMLElement {
  const button = element('button', 'to-panel', t('card.toPanel'));
  const said = element('p', 'quiet');
  said.role = 'status';
  button.type = 'button';
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    void toPanel().then((opened) => {
      said.textContent = opened ? '' : t('card.fromToolbar');
    });
  });
  return element('div', 'part', button, said);
}

function heading({ judged, levelName }: Reasons, words: Words): (Node | string)[] {
  const hint = shortHint(judged, words.today, words);
  if (hint.kind === 'unknown') return [words.t('card.noLevel')];
  const name = levelName === null ? null : said('span', levelName, words);
  return [
    levelShape(hint.level),
    words.t('card.level', { level: hint.level }),
    ...(name === null ? [] : [name]),
  ];
}

function dates(
  { judged, waitStart }: Reasons,
  countedFrom: string | null,
  words: Words,
): HTMLElement {
  const { t, day, today } = words;
  const list = element('dl', '');
  const add = (term: string, ...what: (Node | string)[]) =>
    list.append(element('dt', '', term), element('dd', '', ...what));
  const hint = shortHint(judged, today, words);
  if (hint.kind === 'level') {
    const late = hint.due === 'over' ? warningShape() : null;
    add(t('card.deadline'), element('strong', hint.due, late, `${hint.deadline} · ${hint.left}`));
  }
  const { kind, on } = waitStart;
  add(t('card.waitStart'), t(`card.${kind}`, { day: day(on, today), label: countedFrom ?? '' }));
  return list;
}

function criteria({ criteria: hits }: Reasons, words: Words): HTMLElement | null {
  if (hits.length === 0) return null;
  const list = element('ul', '', ...hits.slice(0, fewest).map((hit) => criterion(hit, words)));
  const rest = hits.length - fewest;
  const more = rest > 0 ? element('small', '', words.t('card.more', { count: rest })) : null;
  return part(words.t('card.why'), list, more);
}

/** The strongest come first. */
const fewest = 2;

function criterion({ text, evidence }: Reasons['criteria'][number], words: Words): HTMLElement {
  const { t } = words;
  const seen = evidence.map(({ origin, text: words }) =>
    origin === 'icd10' || origin === 'icpc2' ? t('card.code', { code: words }) : `«${words}»`,
  );
  // words that stand within others that show the same say nothing more
  const isWithin = (one: string, other: string) =>
    one !== other && other.includes(one.slice(1, -1)) && one.startsWith('«');
  const quotes = [...new Set(seen)].filter((one) => !seen.some((other) => isWithin(one, other)));
  return element(
    'li',
    '',
    said('span', text, words),
    quotes.length === 0
      ? element('small', '', t('card.fromAge'))
      : element('small', '', ...quotes.map((quote) => foreign(element('q', '', quote)))),
  );
}

function notes({ notes: all }: Reasons, words: Words): HTMLElement | null {
  const own = all.filter(({ code }) => code !== 'source-silent' && code !== 'chosen-by-therapist');
  if (own.length === 0) return null;
  const items = own.map(({ code, text }) => {
    const item = element('li', code, said('span', text, words));
    if (code === 'possible-emergency') item.prepend(warningShape());
    return item;
  });
  return part(words.t('card.notes'), element('ul', 'notes', ...items));
}

/** Each document once; the places in it are in the panel. */
function sources({ documents }: Reasons, { t }: Words): HTMLElement | null {
  const lines = documents.map(({ title, publisher, published }) =>
    published === undefined
      ? t('card.undated', { title, publisher })
      : t('card.document', { title, publisher, published }),
  );
  if (lines.length === 0) return null;
  const made = element('div', 'source');
  made.append(...lines.map((line) => foreign(element('p', '', `${t('card.source')}: ${line}`))));
  return made;
}

function part(title: string, ...children: (Node | null)[]): HTMLElement {
  return element('div', 'part', element('h3', '', title), ...children);
}

/** A pack's text with its language, where that is another than the reader's. */
function said(name: 'span', text: LocalizedText, { local, language }: Words): HTMLElement {
  const { text: words, language: spoken } = local(text);
  const made = element(name, '', words);
  if (spoken === language) return made;
  made.lang = spoken;
  return foreign(made);
}

/** Text that may run the other way than the reader's language. */
function foreign<Made extends HTMLElement>(made: Made): Made {
  made.dir = 'auto';
  return made;
}
