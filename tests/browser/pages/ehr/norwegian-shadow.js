// Norwegian headings within components; a row's text changes within its own shadow tree.
import { norwegian } from '../records.js';
import { el, rows } from './expect.js';

const all = rows(10);
class XText extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(el('span', {}, this.getAttribute('text') ?? ''));
  }
  say(text) {
    this.shadowRoot.firstChild.textContent = text;
  }
}
customElements.define('x-text', XText);
customElements.define(
  'x-list',
  class extends HTMLElement {
    connectedCallback() {
      const head = el(
        'tr',
        {},
        ...['Mottatt', 'Pasient', 'Alder', 'Henvisningstekst'].map((one) => el('th', {}, one)),
      );
      const body = el('tbody');
      for (const one of all) {
        const texts = [norwegian(one.received), one.name, `${one.age} år`, one.text];
        body.append(el('tr', {}, ...texts.map((text) => el('td', {}, el('x-text', { text })))));
      }
      this.attachShadow({ mode: 'open' }).append(
        el('table', { border: 1, cellpadding: 6 }, el('thead', {}, head), body),
      );
    }
  },
);
Object.assign(globalThis, {
  change: () => {
    const [row] = document.querySelector('x-list').shadowRoot.querySelectorAll('tbody tr');
    row.cells[0].firstChild.say('ukjent');
  },
});
