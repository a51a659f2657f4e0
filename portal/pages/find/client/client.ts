import { handOverAnswers } from '../../../referral/hand-over.ts';

/*
 * What the page of finding the way does in the browser. Words are read here, by what is fetched
 * when someone begins to write; they are sent nowhere and kept nowhere.
 */
const box = document.getElementById('words');
if (box instanceof HTMLTextAreaElement) {
  const reading = () => import('./show-answer.ts').then(({ prepareToRead }) => prepareToRead());
  // what is slow the first time is done while someone still writes
  box.addEventListener('focus', () => void reading().catch(() => {}), { once: true });
  document.getElementById('read-words')?.addEventListener('click', async ({ currentTarget }) => {
    const button = currentTarget instanceof Element ? currentTarget : null;
    button?.setAttribute('aria-busy', 'true');
    const show = await reading().catch(() => null);
    button?.removeAttribute('aria-busy');
    document.getElementById('words-failed')?.toggleAttribute('hidden', show !== null);
    show?.(box.value);
  });
}

for (const part of document.querySelectorAll<HTMLElement>('[data-carry]')) {
  part.addEventListener('click', () => handOverAnswers(part.dataset.carry ?? ''));
}
