import type { Day, LocalizedText, Source } from '@shared/model';
import type { Judged, RuleTexts } from '../background/messages.ts';
import type { Problem } from '../host/problem.ts';
import { element } from './element.ts';
import { hintOf, problemText } from './hint.ts';
import { levelShape, warningShape } from './shape.ts';
import type { Texts } from './texts.ts';

/** What a card explains: an answer, or why there is none. */
export type Explained = {
  result: { assessment: Judged } | { problem: Problem };
  countedFrom: string | null;
};
type Words = Texts & { rules: RuleTexts; today: Day };

/** The reasons of one hint: what it rests on, from when it counts, and who says so. */
export function card(
  { result, countedFrom }: Explained,
  words: Words,
  close: () => void,
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
  if ('problem' in result) {
    title.append(t('card.noLevel'));
    made.append(part(t('card.whyNot'), element('p', '', problemText(result.problem, t))));
    return made;
  }
  const { assessment } = result;
  title.append(...heading(assessment, words));
  made.append(
    ...[
      element('p', 'decide', t('card.suggestion')),
      dates(assessment, countedFrom, words),
      criteria(assessment, words),
      notes(assessment, words),
      sources(assessment.sources, words),
    ].filter((child) => child !== null),
  );
  return made;
}

function heading(assessment: Judged, words: Words): (Node | string)[] {
  const hint = hintOf(assessment, words.today, words);
  if (hint.kind === 'unknown') return [words.t('card.noLevel')];
  const level = levelIn(words.rules, assessment);
  const name = level === undefined ? null : said('span', level.name, words);
  return [
    levelShape(hint.level),
    words.t('card.level', { level: hint.level }),
    ...(name === null ? [] : [name]),
  ];
}

function dates(assessment: Judged, countedFrom: string | null, words: Words): HTMLElement {
  const { t, day, today } = words;
  const list = element('dl', '');
  const add = (term: string, ...what: (Node | string)[]) =>
    list.append(element('dt', '', term), element('dd', '', ...what));
  const hint = hintOf(assessment, today, words);
  if (hint.kind === 'level') {
    const late = hint.due === 'over' ? warningShape() : null;
    add(t('card.deadline'), element('strong', hint.due, late, `${hint.deadline} · ${hint.left}`));
  }
  const { kind, on } = assessment.waitStart;
  add(t('card.waitStart'), t(`card.${kind}`, { day: day(on, today), label: countedFrom ?? '' }));
  const wait = levelIn(words.rules, assessment)?.wait;
  if (wait !== undefined)
    add(t('card.longest'), t(`card.wait.${wait.unit}`, { count: wait.count }));
  return list;
}

function criteria({ criteria: hits }: Judged, words: Words): HTMLElement | null {
  if (hits.length === 0) return null;
  const list = element('ul', '', ...hits.map((hit) => criterion(hit, words)));
  return part(words.t('card.why'), list);
}

function criterion({ id, evidence }: Judged['criteria'][number], words: Words): HTMLElement {
  const { t } = words;
  const text = words.rules.priority?.criteria.find((one) => one.id === id)?.text;
  const quotes = [
    ...new Set(
      evidence.map(({ origin, text: seen }) =>
        origin === 'icd10' || origin === 'icpc2' ? t('card.code', { code: seen }) : `«${seen}»`,
      ),
    ),
  ];
  return element(
    'li',
    '',
    text === undefined ? id : said('span', text, words),
    quotes.length === 0
      ? element('small', '', t('card.fromAge'))
      : element('small', '', ...quotes.map((quote) => foreign(element('q', '', quote)))),
  );
}

function notes({ notes: all }: Judged, words: Words): HTMLElement | null {
  if (all.length === 0) return null;
  const items = all.map(({ code, text }) => {
    const item = element('li', code, said('span', text, words));
    if (code === 'possible-emergency') item.prepend(warningShape());
    return item;
  });
  return part(words.t('card.notes'), element('ul', 'notes', ...items));
}

/** Each document once, with the places in it. */
function sources(all: readonly Source[], { t, rules }: Words): HTMLElement | null {
  const lines = rules.manifest.documents.flatMap(({ id, title, publisher, published }) => {
    const places = all.filter(({ document }) => document === id).map(({ section }) => section);
    if (places.length === 0) return [];
    const document =
      published === undefined
        ? t('card.undated', { title, publisher })
        : t('card.document', { title, publisher, published });
    const sections = [...new Set(places)].map((section) => foreign(element('li', '', section)));
    return [foreign(element('p', '', document)), element('ul', '', ...sections)];
  });
  if (lines.length === 0) return null;
  const made = part(t('card.source'), ...lines);
  made.classList.add('source');
  return made;
}

function levelIn({ priority }: RuleTexts, { level }: Judged) {
  return priority?.levels.find((one) => one.level === level);
}

function part(title: string, ...children: Node[]): HTMLElement {
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
