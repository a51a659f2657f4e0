import { isControl } from '../../host/control.ts';
import { plain } from '../../host/plain.ts';
import { isShadowRoot } from '../../host/tree.ts';
import { isShown, shownText } from '../../host/visible.ts';
import { placeOf } from './editor-frame.ts';

/**
 * What a control is called, the surest first: its own label, what names it, the term or the cell
 * before it. Strict: what stands near by chance is no name, since something will be written there.
 */
export function labelsOf(control: HTMLElement): string[] {
  const place = placeOf(control);
  const instead = isControl(place) ? null : replacedBy(place);
  return tidied([
    ...(instead === null ? [] : [...ownLabels(instead), ...namesOf(instead), ...before(instead)]),
    ...ownLabels(place),
    ...namesOf(place),
    ...before(place),
    place.title,
  ]);
}

/**
 * The hidden text area that an editor stands for: right before the box that the editor is in, as
 * TinyMCE and CKEditor leave it. It has the label.
 */
function replacedBy(editor: HTMLElement): HTMLElement | null {
  for (let at: Element | null = editor; at !== null; at = at.parentElement) {
    if (at.matches('form,fieldset,table,dialog,body')) return null;
    if (at.querySelectorAll('iframe,[contenteditable]:not([contenteditable="false" i])').length > 1)
      return null;
    const { previousElementSibling: area } = at;
    if (area instanceof HTMLTextAreaElement && !isShown(area)) return area;
  }
  return null;
}

/**
 * What a group of controls is called: the choices of one question, the parts of one day. Where it
 * stands alone in a group around it, that one's name is its own.
 */
export function groupLabels(
  group: Element | null,
  hasOthers: (around: Element) => boolean = () => true,
): string[] {
  const around = group?.parentElement?.closest('fieldset,[role=group]') ?? null;
  const outer = around === null || hasOthers(around) ? null : around;
  return tidied([group, outer].flatMap((one) => [legendOf(one), ...namesOf(one), ...before(one)]));
}

function tidied(labels: readonly string[]): string[] {
  return [...new Set(labels.map(tidy).filter((label) => label !== ''))].slice(0, 6);
}

/** What one button of a choice is called. */
export function optionLabel(control: HTMLElement): string {
  const [label] = [...ownLabels(control), ...namesOf(control)].map(tidy).filter(Boolean);
  return label ?? (isControl(control) ? control.value : '');
}

function ownLabels(control: HTMLElement): string[] {
  const isLabelled = isControl(control) || control instanceof HTMLButtonElement;
  return [...((isLabelled && control.labels) || [])].map((label) => {
    const rest = [...label.childNodes].filter((node) => !node.contains(control));
    return rest.map((node) => node.textContent ?? '').join(' ');
  });
}

function namesOf(element: Element | null): string[] {
  if (element === null) return [];
  const root = element.getRootNode();
  const tree = isShadowRoot(root) ? root : element.ownerDocument;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  // a list may name itself by what is chosen in it: that is no label
  const naming = ids
    .flatMap((id) => tree.getElementById(id) ?? [])
    .filter((one) => !element.contains(one));
  return [
    naming.map((one) => one.textContent).join(' '),
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('data-title') ?? element.getAttribute('data-label') ?? '',
  ];
}

function legendOf(group: Element | null): string {
  const legend = group?.querySelector(':scope > legend');
  return legend ? shownText(legend) : '';
}

/** A term, the cell before in the row, or the short text right before it. */
function before(element: Element | null): string[] {
  if (element === null) return [];
  const cell = element.closest('td,th,dd');
  const previous = shownBefore(element) ?? (cell && shownBefore(cell));
  if (!previous || previous.querySelector('input,select,textarea') !== null) return [];
  return previous.textContent.length <= 80 ? [shownText(previous)] : [];
}

function shownBefore(element: Element): Element | null {
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (isShown(at)) return at;
  }
  return null;
}

function tidy(label: string): string {
  const words = plain(label).replace(/[:*\s]+$/, '');
  return words.length <= 100 ? words : '';
}
