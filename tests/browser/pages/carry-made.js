// Controls of a page's own making: lists as frameworks draw them, late, and an edited text.
document.body.insertAdjacentHTML(
  'afterbegin',
  `<form aria-label="Bare til lesing">
  ${['Navn', 'Fornavn', 'Etternavn', 'Mottatt', 'Frist', 'Utskrevet', 'Henvist av', 'Tolk', 'Mobil']
    .map((label) => `<label>${label} <input readonly></label>`)
    .join('')}
  </form>
  <form aria-label="Egne kontroller">
  <fieldset><legend>Fødselsdato</legend>
    <label>Dag <input id="dag" inputmode="numeric" maxlength="2"></label>
    <label>Måned <select id="mnd"><option value="">Velg</option></select></label>
    <label>År <input id="aar" type="number"></label>
  </fieldset>
  <div><span id="pri-label">Prioritet</span>
    <div id="pri" role="combobox" tabindex="0" aria-labelledby="pri-label pri" aria-haspopup="listbox" aria-expanded="false" aria-controls="pri-list">Velg</div>
    <ul id="pri-list" role="listbox" hidden><li role="option">Prioritet 1</li><li role="option">Prioritet 2</li><li role="option">Prioritet 3</li></ul>
  </div>
  <p><label for="spraak">Tolkespråk</label>
    <input id="spraak" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="spraak-list" autocomplete="off"></p>
  <div id="spraak-list" role="listbox"></div>
  <p><label for="kilde">Henvist fra</label>
    <input id="kilde" role="combobox" readonly aria-expanded="false"></p>
  <p id="tekst-label">Henvisningstekst</p>
  <div id="tekst" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="tekst-label" style="min-height: 2em; border: 1px solid"></div>
  <p id="epost-label">E-post</p>
  <div id="epost" contenteditable="true" role="textbox" aria-labelledby="epost-label"><b>Viktig:</b> ingen</div>
  <p><label for="telefon">Telefon</label><textarea id="telefon" hidden></textarea></p>
</form>`,
);
const months =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
mnd.append(...months.map((name, i) => new Option(name, String(i))));

window.heard = [];
const hear = (what) => window.heard.push(what);
for (const type of ['input', 'change']) {
  document.addEventListener(type, ({ target, isTrusted }) =>
    hear(`${type} ${target.id}${isTrusted ? ' trusted' : ''}`),
  );
}

/** A list that is only chosen from: the mouse opens it, and it stays in the page. */
const priorities = document.querySelector('#pri-list');
const openPriorities = (isOpen) => {
  pri.setAttribute('aria-expanded', String(isOpen));
  priorities.hidden = !isOpen;
};
pri.addEventListener('mousedown', () => openPriorities(pri.ariaExpanded !== 'true'));
pri.addEventListener('blur', () => openPriorities(false));
priorities.addEventListener('click', ({ target }) => {
  pri.textContent = target.textContent;
  openPriorities(false);
  hear(`chosen ${target.textContent}`);
});

/** An editor in a frame of its own, in the place of the text area before it. */
const editor = document.createElement('div');
editor.innerHTML =
  '<div role="toolbar"><button type="button">Fet</button></div><iframe title="Rik tekst"></iframe>';
telefon.after(editor);
const { contentDocument } = editor.querySelector('iframe');
contentDocument.body.contentEditable = 'true';
contentDocument.body.innerHTML = '<p><br></p>';
contentDocument.addEventListener('input', () => {
  telefon.value = contentDocument.body.textContent.trim();
  // as editors do: they take the focus again once they have heard of it
  setTimeout(() => contentDocument.body.focus());
});

/**
 * A list that is drawn while one types, after a while; what is not chosen from it is dropped, and
 * what is chosen goes only when it is pressed once more. It hides where its control is out of sight.
 */
const languages = ['Arabisk', 'Arabisk (sudansk)', 'Polsk', 'Ukrainsk'];
const list = document.querySelector('#spraak-list');
let chosen = '';
const openLanguages = () => {
  const { bottom } = spraak.getBoundingClientRect();
  const fitting = languages.filter((one) =>
    one.toLowerCase().startsWith(spraak.value.toLowerCase()),
  );
  list.replaceChildren(
    ...fitting.map((name) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(name === chosen));
      option.textContent = name;
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => {
        chosen = name === chosen ? '' : name;
        spraak.value = chosen;
        list.replaceChildren();
        spraak.setAttribute('aria-expanded', 'false');
        hear(`chosen ${chosen}`);
      });
      return option;
    }),
  );
  list.hidden = bottom < 0 || bottom > innerHeight;
  spraak.setAttribute('aria-expanded', String(fitting.length > 0));
};
spraak.addEventListener('input', () => setTimeout(openLanguages, 100));
spraak.addEventListener('click', () => chosen !== '' && openLanguages());
spraak.addEventListener('blur', () => {
  spraak.value = chosen;
  list.replaceChildren();
  spraak.setAttribute('aria-expanded', 'false');
});

/** A list that only a key opens, that is made when it is, and that Escape closes. */
kilde.addEventListener('keydown', ({ key }) => {
  const old = document.querySelector('#kilde-list');
  if (key === 'Escape') old?.remove();
  if (key === 'Escape') kilde.setAttribute('aria-expanded', 'false');
  if (key !== 'ArrowDown' || old !== null) return;
  const made = document.createElement('div');
  made.id = 'kilde-list';
  made.setAttribute('role', 'listbox');
  for (const name of ['Fastlege', 'Egenhenvendelse', 'Sykehus']) {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = name;
    option.addEventListener('pointerup', () => {
      kilde.value = name;
      made.remove();
      kilde.setAttribute('aria-expanded', 'false');
      hear(`chosen ${name}`);
    });
    made.append(option);
  }
  document.body.append(made);
  kilde.setAttribute('aria-controls', made.id);
  kilde.setAttribute('aria-expanded', 'true');
});
