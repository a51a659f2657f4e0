/**
 * The form as a static page in the markup that GOV.UK and NHS Frontend share.
 * @param {'govuk' | 'nhsuk'} own
 * @param {{ style: string, script: string }} files
 */
export function staticForm(own, { style, script }) {
  const group = (label, field, hint = '') =>
    `<div class="${own}-form-group">${label}${hint}${field}</div>`;
  const label = (id, text) => `<label class="${own}-label" for="${id}">${text}</label>`;
  const input = (id, type = 'text') =>
    `<input class="${own}-input" id="${id}" name="${id}" type="${type}">`;
  const set = (legend, field) =>
    group(
      '',
      `<fieldset class="${own}-fieldset"><legend class="${own}-fieldset__legend">${legend}</legend>${field}</fieldset>`,
    );
  const choice = (kind, name, values) =>
    `<div class="${own}-${kind}" data-module="${own}-${kind}">${values
      .map(
        (text, i) =>
          `<div class="${own}-${kind}__item"><input class="${own}-${kind}__input" id="${name}-${i}" name="${name}" type="${kind === 'radios' ? 'radio' : 'checkbox'}" value="${i}"><label class="${own}-label ${own}-${kind}__label" for="${name}-${i}">${text}</label></div>`,
      )
      .join('')}</div>`;
  const date = (name) =>
    `<div class="${own}-date-input" id="${name}">${['Dag', 'Måned', 'År']
      .map(
        (part) =>
          `<div class="${own}-date-input__item"><div class="${own}-form-group">${label(`${name}-${part}`, part)}<input class="${own}-input ${own}-date-input__input" id="${name}-${part}" name="${name}-${part}" inputmode="numeric"></div></div>`,
      )
      .join('')}</div>`;
  const form = [
    group(label('name', 'Navn'), input('name')),
    set('Fødselsdato', date('birth')),
    group(label('phone', 'Telefon'), input('phone', 'tel')),
    group(label('email', 'E-post'), input('email', 'email')),
    group(
      label('municipality', 'Kommune'),
      `<select class="${own}-select" id="municipality" name="municipality"><option>Lier</option><option>Vefsn</option><option>Ålesund</option></select>`,
    ),
    set(
      'Hvem gjelder det?',
      choice('radios', 'who', ['Meg selv', 'Barnet mitt', 'En jeg hjelper']),
    ),
    set(
      'Hva er vanskelig?',
      choice('checkboxes', 'what', ['Gå', 'Stå opp', 'Kle på seg', 'Arbeid']),
    ),
    set('Når begynte det?', date('since')),
    `<div class="${own}-form-group ${own}-character-count" data-module="${own}-character-count" data-maxlength="1000">${label('text', 'Fortell kort')}<textarea class="${own}-textarea ${own}-js-character-count" id="text" name="text" rows="5" aria-describedby="text-info"></textarea><div id="text-info" class="${own}-hint ${own}-character-count__message">Inntil 1000 tegn</div></div>`,
    set('Trenger du tolk?', choice('radios', 'interpreter', ['Ja', 'Nei'])),
    group(label('language', 'Språk'), input('language')),
    `<details class="${own}-details"><summary class="${own}-details__summary"><span class="${own}-details__summary-text">Hvorfor spør vi?</span></summary><div class="${own}-details__text">For at rett person skal ta kontakt.</div></details>`,
    `<button class="${own}-button" data-module="${own}-button" type="submit">Send</button>`,
  ];
  return `<!doctype html>
<html lang="nb" class="${own}-template">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Be om hjelp</title><meta name="description" content="Et skjema"><link rel="icon" href="data:,"><link rel="stylesheet" href="${style}"></head>
<body class="${own}-template__body"><div class="${own}-width-container"><main class="${own}-main-wrapper" id="main"><h1 class="${own}-heading-xl">Be om hjelp</h1><form method="post" novalidate>${form.join('\n')}</form></main></div><script type="module" src="${script}"></script></body>
</html>`;
}
