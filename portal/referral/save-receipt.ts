import { saveAsFile } from './save-as-file.ts';
import type { SummaryRow } from './summary.ts';

type Kept = {
  name: string;
  /** Above the answers. */
  title: string;
  rows: readonly SummaryRow[];
  /** For what was not answered. */
  nothing: string;
};

/**
 * The receipt as it stands on the page, with all that was answered below it, as a file that any
 * browser opens and prints, in the direction of its language.
 */
export function saveReceipt(receipt: Element, { name, title, rows, nothing }: Kept): void {
  const file = document.implementation.createHTMLDocument(document.title);
  const { lang, dir } = document.documentElement;
  Object.assign(file.documentElement, { lang, dir });
  const style = file.createElement('style');
  style.textContent = looks;
  const encoding = file.createElement('meta');
  encoding.setAttribute('charset', 'utf-8');
  file.head.append(encoding, style);

  const copy = file.importNode(receipt, true);
  for (const part of copy.querySelectorAll('.no-print, svg')) part.remove();
  for (const link of copy.querySelectorAll('a')) {
    // an address that leads somewhere from a file, too
    link.href = new URL(link.getAttribute('href') ?? '', location.href).href;
  }
  const heading = file.createElement('h2');
  heading.textContent = title;
  const list = file.createElement('dl');
  for (const { label, value } of rows) {
    list.append(element(file, 'dt', label), element(file, 'dd', value || nothing));
  }
  file.body.append(copy, heading, list);
  saveAsFile(`${name}.html`, `<!doctype html>\n${file.documentElement.outerHTML}`, 'text/html');
}

function element(file: Document, name: 'dt' | 'dd', text: string): HTMLElement {
  const made = file.createElement(name);
  made.textContent = text;
  return made;
}

const looks = `
body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 38rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
.sent, .notice { border: 2px solid; border-radius: 0.5rem; padding: 0.25rem 1.25rem; }
.sent-code, .wait-day { font-size: 1.5rem; font-weight: 650; }
dt { font-weight: 650; margin-top: 0.75rem; }
li span { display: block; }
dd { margin: 0; white-space: pre-line; }
`;
