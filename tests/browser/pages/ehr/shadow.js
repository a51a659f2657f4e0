// Components in components: rows and cells in open shadow trees, a value put into a slot.
import { el, rows, us } from './expect.js';

customElements.define(
  'x-cell',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot === null)
        this.attachShadow({ mode: 'open' }).append(el('span', { part: 'text' }, el('slot')));
    }
  },
);
customElements.define(
  'x-app',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const table = el(
        'table',
        { border: 1, cellpadding: 6 },
        el(
          'thead',
          {},
          el('tr', {}, ...['Date', 'Who', 'Years', 'Story'].map((one) => el('th', {}, one))),
        ),
        el('tbody'),
      );
      root.append(table);
      const all = rows(12);
      setTimeout(() => {
        for (const one of all) {
          const cells = [us(one.received), one.name, String(one.age), one.text].map((text) =>
            el('td', {}, el('x-cell', {}, text)),
          );
          table.tBodies[0].append(el('tr', { 'data-request': one.id }, ...cells));
        }
      }, 700);
    }
  },
);
