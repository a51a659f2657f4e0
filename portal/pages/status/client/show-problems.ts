import type { ContactError } from '../contact-errors.ts';

export type ContactProblem = { field: string; code: ContactError };

/** Says what must be put right, at each field and above, and takes away what was said before. */
export function showProblems(form: HTMLFormElement, problems: readonly ContactProblem[]): void {
  for (const old of form.querySelectorAll('.field-error')) old.remove();
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.closest('.field')?.removeAttribute('data-invalid');
    changeDescription(field, (ids) => ids.filter((id) => !id.endsWith('-error')));
  }
  const summary = document.getElementById('contact-errors');
  const list = summary?.querySelector('ul');
  if (summary === null || list == null) return;
  summary.hidden = problems.length === 0;
  list.replaceChildren(...problems.map(({ field, code }) => lineFor(field, saying(form, code))));
  for (const { field, code } of problems) showAt(field, saying(form, code));
  if (problems.length > 0) summary.focus();
}

/** The mark and the words for an error, as the page brought them. */
function saying(form: HTMLFormElement, code: ContactError): DocumentFragment {
  const template = form.querySelector<HTMLTemplateElement>(`template[data-error="${code}"]`);
  return template === null ? new DocumentFragment() : document.importNode(template.content, true);
}

function lineFor(field: string, said: DocumentFragment): HTMLElement {
  const link = document.createElement('a');
  link.className = 'ds-link';
  link.href = `#${field}`;
  link.textContent = said.textContent;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  });
  const line = document.createElement('li');
  line.append(link);
  return line;
}

function showAt(field: string, said: DocumentFragment): void {
  const control = document.getElementById(field);
  if (control === null) return;
  const error = document.createElement('p');
  error.className = 'field-error';
  error.id = `${field}-error`;
  error.append(said);
  control.before(error);
  control.setAttribute('aria-invalid', 'true');
  control.closest('.field')?.setAttribute('data-invalid', '');
  changeDescription(control, (ids) => [...ids, error.id]);
}

function changeDescription(control: Element, change: (ids: string[]) => string[]): void {
  const ids = change(control.getAttribute('aria-describedby')?.split(' ') ?? []);
  if (ids.length === 0) control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', ids.join(' '));
}
