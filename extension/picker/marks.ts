import { attributesOf, idOf, siblingsOf } from '../host/own-names.ts';
import { deepAll } from '../host/tree.ts';
import { isShown } from '../host/visible.ts';
import { isStable, isState } from './stable.ts';

/** A selector and whether it may break when the page is made anew. */
export type Chosen = { selector: string; isWeak: boolean };

/** What an element can be told by, the most lasting first: simple selectors. */
export function marksOf(element: Element): string[] {
  const tag = element.localName.includes('-') ? element.localName : '';
  const marks: string[] = [];
  const all = attributesOf(element);
  const forTests = all.filter(({ name }) => testIds.has(name));
  for (const { name, value } of forTests) {
    if (isStable(value)) marks.push(`[${name}=${quoted(value)}]`);
  }
  for (const { name, value } of all) {
    const isData = /^data-[a-z][a-z0-9-]*$/.test(name) && isStable(name) && !isNoise(name);
    if (!isData || testIds.has(name)) continue;
    if (value !== '' && isWord(value)) marks.push(`[${name}=${quoted(value)}]`);
    marks.push(`[${name}]`);
  }
  for (const name of ['name', 'itemprop', 'headers', 'aria-label', 'title', 'type', 'role']) {
    const value = element.getAttribute(name);
    if (value === null || !isWord(value)) continue;
    marks.push(`${tag}[${name}=${quoted(value)}]`);
  }
  const id = idOf(element);
  if (id !== '' && isStable(id) && isOnly(id, element)) marks.push(`#${CSS.escape(id)}`);
  if (tag !== '') marks.push(tag);
  for (const name of element.classList) {
    if (isStable(name) && !isState(name)) marks.push(`.${CSS.escape(name)}`);
  }
  const href = element.getAttribute('href');
  const start = href === null ? null : /^(\/[A-Za-z][\w-]*\/)/.exec(href)?.[1];
  if (start) marks.push(`a[href^=${quoted(start)}]`);
  if (lasting.has(element.localName)) marks.push(element.localName);
  return marks;
}

/** A selector that finds these elements within a scope, and none other that is shown. */
export function selectorOfAll(scope: Element, elements: readonly Element[]): Chosen | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  const common = marksOf(first)
    .map((mark) => (/^[.[]/.test(mark) ? first.localName + mark : mark))
    .filter((mark) => others.every((other) => other.matches(mark)));
  const own = [...common, first.localName];
  const fits = (selector: string) => isExactly(scope, selector, elements);
  const found = common.find(fits);
  if (found !== undefined) return { selector: found, isWeak: false };
  for (const outer of aroundIn(scope, first)) {
    for (const mark of marksOf(outer)) {
      const selector = own
        .flatMap((inner) => [`${mark} > ${inner}`, `${mark} ${inner}`])
        .find(fits);
      if (selector !== undefined) return { selector, isWeak: false };
    }
  }
  const path = pathTo(scope, first.parentElement, first.localName);
  return path !== null && fits(path) ? { selector: path, isWeak: true } : null;
}

/** A selector that finds one element within a scope: by its marks, those around it, or its place. */
export function selectorOf(scope: Element, element: Element): Chosen[] {
  const fits = (selector: string) => isExactly(scope, selector, [element]);
  const marks = marksOf(element);
  const found: Chosen[] = marks.filter(fits).map((selector) => ({ selector, isWeak: false }));
  if (found.length === 0) {
    for (const outer of aroundIn(scope, element).filter((one) => one !== scope)) {
      for (const mark of marksOf(outer)) {
        const selector = [...marks, element.localName]
          .map((inner) => `${mark} ${inner}`)
          .find(fits);
        if (selector !== undefined) found.push({ selector, isWeak: false });
      }
    }
  }
  const path = pathTo(scope, element.parentElement, nth(element));
  if (path !== null && fits(path)) found.push({ selector: path, isWeak: true });
  return found.slice(0, 5);
}

// what the vendor's own tests rely on lasts longest
const testIds = new Set(['data-testid', 'data-test', 'data-cy', 'data-qa']);

// they say that something is there, not what it is
const lasting = new Set('a address b em h1 h2 h3 h4 mark output small strong time'.split(' '));

function isExactly(scope: Element, selector: string, wanted: readonly Element[]): boolean {
  const found = deepAll(scope, selector).filter(isShown);
  return found.length === wanted.length && found.every((one) => wanted.includes(one));
}

/** The elements around one, from the inside out, within its own tree. */
function aroundIn(scope: Element, element: Element): Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== scope; at = at.parentElement) {
    around.push(at);
  }
  return around;
}

/** A place by counting, from the nearest element that has a mark of its own. */
function pathTo(scope: Element, parent: Element | null, last: string): string | null {
  const steps = [last];
  for (let at = parent; at !== null && at !== scope && steps.length < 8; at = at.parentElement) {
    steps.unshift(nth(at));
  }
  return scope.localName === 'body' && steps.length >= 8 ? null : steps.join(' > ');
}

function nth(element: Element): string {
  const alike = siblingsOf(element).filter(({ localName }) => localName === element.localName);
  return alike.length < 2
    ? element.localName
    : `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`;
}

function isOnly(id: string, { ownerDocument }: Element): boolean {
  return deepAll(ownerDocument, `#${CSS.escape(id)}`).length === 1;
}

/** A value that names a kind of thing, and no person, number or sentence. */
function isWord(value: string): boolean {
  return (
    value.length <= 40 && /^[a-z][\w.:-]*$/i.test(value) && isStable(value.replaceAll(':', '-'))
  );
}

function isNoise(name: string): boolean {
  return /^data-(v-|react|reactid|index|idx|row-index|rowindex|state|focus|active|selected|key$|sentry)/.test(
    name,
  );
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
