import { showProblems } from './show-problems.ts';

/*
 * New contact details on the page of one's case. They are sealed here and sent sealed; what seals
 * is fetched when someone wants to write.
 */
const part = document.getElementById('contact-change');
const form = document.getElementById('contact-form');
if (part !== null && form instanceof HTMLFormElement) {
  const sending = () => import('./send-change.ts');
  const opener = part.querySelector<HTMLElement>('[data-with-script]');
  part.querySelector('[data-without-script]')?.setAttribute('hidden', '');
  opener?.removeAttribute('hidden');
  opener?.querySelector('button')?.addEventListener('click', () => {
    opener.hidden = true;
    form.hidden = false;
    document.getElementById('contact-phone')?.focus();
    void sending().catch(() => {});
  });
  form.addEventListener('change', () => showOther(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form);
  });

  async function send(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('button');
    if (button?.getAttribute('aria-busy') === 'true') return;
    button?.setAttribute('aria-busy', 'true');
    const outcome = await sending()
      .then(({ sendChange }) => sendChange(form))
      .catch(() => ({ trouble: null }));
    button?.removeAttribute('aria-busy');
    showProblems(form, 'problems' in outcome ? outcome.problems : []);
    const trouble = document.getElementById('contact-trouble');
    if (trouble !== null) {
      trouble.hidden = !('trouble' in outcome);
      if ('trouble' in outcome && outcome.trouble !== null) trouble.textContent = outcome.trouble;
    }
    if (!('sent' in outcome)) return;
    form.hidden = true;
    const sent = document.getElementById('contact-sent');
    sent?.removeAttribute('hidden');
    sent?.focus();
  }
}

function showOther(form: HTMLFormElement): void {
  const other = document.getElementById('contact-other');
  if (other !== null) other.hidden = new FormData(form).get('contact-interpreter') !== 'other';
}
