// A form of the kinds there are: a controlled field, as frameworks make them, and a shadow tree.
const controlled = document.querySelector('[name=controlled]');
const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
let state = '';
let tracked = '';
// whoever sets the value in the page's own world is not heard, as with React
Object.defineProperty(controlled, 'value', {
  configurable: true,
  get: () => own.get.call(controlled),
  set: (value) => {
    tracked = value;
    own.set.call(controlled, value);
  },
});
controlled.addEventListener('input', () => {
  const now = own.get.call(controlled);
  if (now === tracked) return;
  state = now.replace(/\D/g, '').replace(/(\d{3})(\d{2})(\d{3})$/, '$1 $2 $3');
  queueMicrotask(() => {
    controlled.value = state;
  });
});

customElements.define(
  'x-mail',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<label for="mail">E-post</label> <input id="mail" type="email">';
    }
  },
);

window.heard = [];
for (const type of ['focusin', 'focusout']) {
  document.addEventListener(type, ({ target }) => window.heard.push(`${type} ${target.id}`), true);
}
for (const type of ['input', 'change']) {
  document.addEventListener(type, ({ target }) => window.heard.push(`${type} ${target.id}`));
}
