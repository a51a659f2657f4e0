import { pageElement } from './page-element.ts';
import { words } from './words.ts';

/** Notes by referral. They live as long as the page: a demonstration keeps nothing. */
export function noteBook(say: (message: string) => void): { open: (id: string) => void } {
  const field = pageElement('note', HTMLTextAreaElement);
  const list = pageElement('saved-notes', HTMLElement);
  const none = pageElement('no-notes', HTMLElement);
  const saved = new Map<string, string[]>();
  const drafts = new Map<string, string>();
  let now = '';

  function draw() {
    const notes = saved.get(now) ?? [];
    none.hidden = notes.length > 0;
    list.replaceChildren(
      ...notes.map((note) => {
        const item = document.createElement('li');
        item.textContent = note;
        return item;
      }),
    );
    field.value = drafts.get(now) ?? '';
  }

  field.addEventListener('input', () => drafts.set(now, field.value));
  pageElement('notat', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const note = field.value.trim();
    if (note === '') return say(words.noteEmpty);
    saved.set(now, [note, ...(saved.get(now) ?? [])]);
    drafts.delete(now);
    draw();
    say(words.noteSaved);
  });

  return {
    open(id) {
      now = id;
      draw();
    },
  };
}
