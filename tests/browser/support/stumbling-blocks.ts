import type { Place, Told } from './accessibility-tree.ts';

const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'image',
  'link',
  'listbox',
  'radio',
  'searchbox',
  'spinbutton',
  'textbox',
]);
const landmarks = new Set(['complementary', 'navigation', 'region', 'search']);

/** What someone who hears the page would stumble over, in words; empty where all is well. */
export function stumblingBlocks(tree: readonly Told[]): string[] {
  return [
    ...oneOfEach(tree),
    ...namesMissing(tree),
    ...namesTwice(tree),
    ...headingsAstray(tree),
    ...answersAlone(tree),
    ...errorsAlone(tree),
  ];
}

/** One banner, one main and one footer, in that order. */
function oneOfEach(tree: readonly Told[]): string[] {
  const found = tree.map(({ role }) => role).filter((role) => frame.includes(role));
  return found.join() === frame.join() ? [] : [`the page's frame is ${found.join(', ')}`];
}
const frame = ['banner', 'main', 'contentinfo'];

function namesMissing(tree: readonly Told[]): string[] {
  return tree
    .filter(({ role }) => controls.has(role) || landmarks.has(role) || role === 'heading')
    .filter(({ name }) => name === '')
    .map(({ role, within }) => `a ${role} in ${within[0]?.role} "${within[0]?.name}" has no name`);
}

/** A list of landmarks tells nothing where two of a kind are called the same. */
function namesTwice(tree: readonly Told[]): string[] {
  const named = tree
    .filter(({ role }) => landmarks.has(role))
    .map(({ role, name }) => `${role} "${name}"`);
  return named.filter((one, at) => named.indexOf(one) !== at).map((one) => `${one} stands twice`);
}

/**
 * One heading of the first level, first in main, and none below it that skips a level. What must be
 * put right stands before all else.
 */
function headingsAstray(tree: readonly Told[]): string[] {
  const headings = tree.filter(({ role, within }) => role === 'heading' && !isIn('alert', within));
  const inMain = headings.filter(({ within }) => isIn('main', within));
  const first = headings.filter(({ level }) => level === 1);
  const skipped = inMain.filter(({ level }, at) => level > (inMain[at - 1]?.level ?? 0) + 1);
  return [
    ...(first.length === 1 && inMain[0] === first[0]
      ? []
      : [`the main heading: ${first.map(({ name }) => name).join(' | ') || 'none'}`]),
    ...skipped.map(({ name, level }) => `"${name}" of level ${level} skips a level`),
  ];
}

/** An answer is only understood together with its question. */
function answersAlone(tree: readonly Told[]): string[] {
  return tree
    .filter(({ role }) => role === 'radio')
    .filter(({ within }) => !groupsOf(within).some(({ name }) => name !== ''))
    .map(({ name }) => `"${name}" stands without its question`);
}

/** What is wrong is told above the form, and again at the field. */
function errorsAlone(tree: readonly Told[]): string[] {
  const wrong = tree.filter(({ invalid }) => invalid);
  const [first] = wrong;
  const isTold =
    first === undefined ||
    tree
      .slice(0, tree.indexOf(first))
      .some(({ role, within }) => role === 'link' && isIn('alert', within));
  return [
    ...(isTold ? [] : ['nothing above the form tells what is wrong']),
    ...wrong
      .filter((one) =>
        [one, ...groupsOf(one.within)].every(({ description }) => description === ''),
      )
      .map(({ name }) => `"${name}" is wrong without saying why`),
  ];
}

const isIn = (role: string, within: readonly Place[]) =>
  within.some((place) => place.role === role);

const groupsOf = (within: readonly Place[]) =>
  within.filter(({ role }) => role === 'group' || role === 'radiogroup');
