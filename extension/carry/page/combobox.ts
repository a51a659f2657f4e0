import { isInput, isSelect } from '../../host/control.ts';
import { plain } from '../../host/plain.ts';
import { isShadowRoot } from '../../host/tree.ts';
import { isShown, shownText } from '../../host/visible.ts';
import { focusKeeper } from './focus-keeper.ts';
import { inSight } from './in-sight.ts';
import { press, pressKey } from './press.ts';
import { typeInto } from './typed.ts';

/** So long a page may take to show its list, or to follow what was typed. */
const patienceMs = 1200;
const lookEachMs = 30;
const settleMs = 150;

/**
 * True for a control with a list of the page's own making. Where a box around an input has the
 * role, as it had before, the input is the control.
 */
export function isCombobox(element: HTMLElement): boolean {
  if (isSelect(element)) return false;
  if (isInput(element)) {
    return element.matches('[role=combobox],[aria-autocomplete="list"],[role=combobox] input');
  }
  return element.matches('[role=combobox]') && element.querySelector('input') === null;
}

/** True where the list follows what is typed. */
export function isTyped(combobox: HTMLElement): combobox is HTMLInputElement {
  return isInput(combobox) && !combobox.readOnly;
}

export function comboboxValue(combobox: HTMLElement): string {
  return plain(isInput(combobox) ? combobox.value : shownText(combobox)).replace(/\u200b/g, '');
}

/** What can be chosen, where the page holds it already; null where the list must be opened first. */
export function knownOptions(combobox: HTMLElement): string[] | null {
  const list = listOf(combobox);
  const options = list === null ? [] : optionsIn(list);
  return options.length === 0 ? null : options.map(textOf);
}

/** Opens the list, reads what can be chosen, and closes it again. Null where no list comes. */
export function readOptions(combobox: HTMLElement, typed: string): Promise<string[] | null> {
  return inSight(combobox, async () => {
    const back = focusKeeper(combobox);
    const before = comboboxValue(combobox);
    const options = await opened(combobox, typed);
    const texts = options === null ? null : options.map(textOf);
    await closed(combobox, back);
    if (isTyped(combobox) && combobox.value !== before) typeInto(combobox, before);
    await closed(combobox, () => {});
    return texts;
  });
}

/** Chooses the one option with this text. False where there is none, or more than one. */
export function chooseOption(combobox: HTMLElement, text: string): Promise<boolean> {
  return inSight(combobox, async () => {
    const back = focusKeeper(combobox);
    const find = (options: Element[] | null) => {
      const fitting = (options ?? []).filter((one) => textOf(one) === plain(text));
      return fitting.length === 1 ? fitting[0] : undefined;
    };
    const option =
      (isTyped(combobox) ? find(await opened(combobox, text)) : undefined) ??
      find(await opened(combobox, ''));
    if (option !== undefined) {
      press(option);
      await until(() => comboboxValue(combobox) === plain(text) && !isOpen(combobox));
    }
    await closed(combobox, back);
    return option !== undefined;
  });
}

/**
 * Takes away what was chosen, where the control can be emptied at all: by emptying what is typed,
 * else by pressing what is chosen once more, which many lists take as choosing it no longer.
 */
export function emptyCombobox(combobox: HTMLElement): Promise<void> {
  return inSight(combobox, async () => {
    const back = focusKeeper(combobox);
    if (isTyped(combobox)) {
      combobox.focus({ preventScroll: true });
      typeInto(combobox, '');
      await closed(combobox, back);
      // once it is left, a list may write there again what is still chosen
      await pause(settleMs);
    }
    const chosen = comboboxValue(combobox);
    if (chosen === '') return;
    const again = (await opened(combobox, ''))?.find(
      (one) => one.getAttribute('aria-selected') === 'true' && textOf(one) === chosen,
    );
    if (again !== undefined) {
      press(again);
      await until(() => comboboxValue(combobox) !== chosen, 400);
    }
    await closed(combobox, back);
  });
}

/** The options of the opened list: those there are, or those that come once this is typed. */
async function opened(combobox: HTMLElement, typed: string): Promise<Element[] | null> {
  combobox.focus({ preventScroll: true });
  // some open as soon as they have the focus, a little later
  await until(() => isOpen(combobox), 90);
  if (!isOpen(combobox)) press(combobox);
  await until(() => isOpen(combobox), 200);
  if (!isOpen(combobox)) pressKey(combobox, 'ArrowDown');
  if (typed !== '' && isTyped(combobox)) {
    typeInto(combobox, typed);
    const wanted = plain(typed).toLowerCase();
    await until(() => shownOptions(combobox).some((one) => textOf(one).toLowerCase() === wanted));
  } else {
    await until(() => shownOptions(combobox).length > 0, isTyped(combobox) ? 500 : patienceMs);
  }
  const options = shownOptions(combobox);
  return options.length === 0 ? null : options;
}

/** Leaves it, presses it again, or Escape: the list goes at one of them. */
async function closed(combobox: HTMLElement, back: () => void): Promise<void> {
  back();
  await until(() => !isOpen(combobox), 120);
  const ways = [
    () => press(combobox),
    () => pressKey(combobox, 'Escape'),
    () => pressKey(listOf(combobox) ?? combobox, 'Escape'),
  ];
  for (const close of ways) {
    if (!isOpen(combobox)) return;
    close();
    back();
    await until(() => !isOpen(combobox), 120);
  }
}

function isOpen(combobox: HTMLElement): boolean {
  const said = saying(combobox, 'aria-expanded')?.getAttribute('aria-expanded');
  return said == null ? shownOptions(combobox).length > 0 : said === 'true';
}

function shownOptions(combobox: HTMLElement): Element[] {
  const list = listOf(combobox);
  return list === null || !isShown(list) ? [] : optionsIn(list).filter(isShown);
}

function optionsIn(list: Element): Element[] {
  return [...list.querySelectorAll('[role=option]:not([aria-disabled="true"])')].slice(0, 400);
}

/** The list that the control itself names, of which one thing is chosen. */
function listOf(combobox: HTMLElement): Element | null {
  const ids = ['aria-controls', 'aria-owns'].flatMap((name) =>
    (saying(combobox, name)?.getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
  );
  const root = combobox.getRootNode();
  const tree = isShadowRoot(root) ? root : combobox.ownerDocument;
  const lists = ids.flatMap((id) => tree.getElementById(id) ?? []).flatMap(listIn);
  return lists.find((list) => list.getAttribute('aria-multiselectable') !== 'true') ?? null;
}

function listIn(element: Element): Element[] {
  if (element.matches('[role=listbox]')) return [element];
  const within = element.querySelector('[role=listbox]');
  return within === null ? [] : [within];
}

/** The control, or the box around it, that says something. */
function saying(combobox: HTMLElement, name: string): Element | null {
  if (combobox.hasAttribute(name)) return combobox;
  return combobox.closest(`[role=combobox][${name}]`);
}

function textOf(option: Element): string {
  return plain(isShown(option) ? shownText(option) : option.textContent);
}

/** Waits until something is so, or for so long. */
async function until(isSo: () => boolean, longest = patienceMs): Promise<void> {
  for (const end = performance.now() + longest; !isSo() && performance.now() < end; ) {
    await pause(lookEachMs);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
