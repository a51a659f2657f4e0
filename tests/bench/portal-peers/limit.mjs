import { htmlPage } from './html-page.mjs';

/** The least that a page of 10 kB can be: text, and its style within it. */
export function limit() {
  const words = 'Du kan ta kontakt med fysioterapeut og ergoterapeut uten henvisning fra lege.';
  const text = Array.from({ length: 115 }, (_, i) => `<p>${words} Avsnitt ${i + 1}.</p>`);
  const style =
    '<style>body{font:1.125rem/1.5 sans-serif;max-width:38rem;margin:auto;padding:1rem}</style>';
  const body = `<main><h1>Grense</h1>${text.join('\n')}</main>`;
  return htmlPage({ title: 'Grense', head: style, body });
}
