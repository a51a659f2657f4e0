import { lix } from '@locales/testing/lix.ts';
import { describe, expect, it } from 'vitest';
import { aboutPage } from './about.tsx';
import { accessibilityPage } from './accessibility.tsx';
import { aidsPage } from './aids.tsx';
import { coordinatorPage } from './coordinator.tsx';
import { renderDocument } from './document.tsx';
import { findPage } from './find.tsx';
import { homePage } from './home.tsx';
import type { Page, PageContext } from './page.ts';
import { pricesPage } from './prices.tsx';
import { priorityPage } from './priority.tsx';
import { privacyPage } from './privacy.tsx';
import { rightsPage } from './rights.tsx';
import * as example from './testing/example.ts';

const situations = example.findProps('lier').guidance.situations.map(({ id }) => id);

const pages: [name: string, search: string, page: (context: PageContext) => Page][] = [
  ['home', '', (c) => homePage(c, example.homeProps)],
  ['find', '', (c) => findPage(c, example.findProps('lier'))],
  ...situations.map((id): (typeof pages)[number] => [
    `find ${id}`,
    `?problem=${id}`,
    (c) => findPage(c, example.findProps('vefsn')),
  ]),
  ['prices', '', (c) => pricesPage(c, example.pricesProps)],
  ['priority of Lier', '', (c) => priorityPage(c, example.priorityProps('lier'))],
  ['priority of Vefsn', '', (c) => priorityPage(c, example.priorityProps('vefsn'))],
  ['rights', '', (c) => rightsPage(c, example.rightsProps)],
  ['aids', '', (c) => aidsPage(c, example.aidsProps('vefsn'))],
  ['coordinator', '', (c) => coordinatorPage(c, example.coordinatorProps)],
  ['privacy', '', (c) => privacyPage(c, { sealedTo: null })],
  ['accessibility', '', (c) => accessibilityPage(c)],
  ['about', '', (c) => aboutPage(c, example.aboutProps)],
];

/** Each piece of text of a page's body as readers meet it, without the small print of sources. */
function piecesOf(html: string): string[] {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  return main
    .replaceAll(/<ul class="sources">[\s\S]*?<\/ul>/g, '')
    .replaceAll(/<p class="source-note">[\s\S]*?<\/p>/g, '')
    .split(
      /<\/?(?:p|li|dt|dd|h\d|div|section|td|th|summary|label|legend|option|figcaption)\b[^>]*>/,
    )
    .map((piece) => piece.replaceAll(/<[^>]+>/g, '').trim())
    .filter((piece) => piece !== '');
}

describe('what a page says in Norwegian, rules and all', () => {
  it.each(pages)('%s is easy to read (LIX at most 40)', (_, search, page) => {
    const context = example.pageContext('nb', 'find', search);
    const pieces = piecesOf(renderDocument(context, page(context)));
    expect(pieces.length).toBeGreaterThan(15);
    expect(lix(pieces)).toBeLessThanOrEqual(40);
  });
});
