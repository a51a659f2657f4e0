/**
 * Takes the feedback page's question into this page, and its answer after that, so that the
 * receipt stays where it is. Nothing but what stands in that form is sent.
 */
export async function showFeedback(place: HTMLElement | null, address: string): Promise<void> {
  const show = async (asked: Promise<Response>) => {
    const page = new DOMParser().parseFromString(await (await asked).text(), 'text/html');
    const shown = page.querySelector('main .flow');
    if (place === null || shown === null) throw new Error('no question came');
    // the receipt has a heading of its own
    const title = document.createElement('h2');
    const heading = shown.querySelector('h1');
    title.textContent = heading?.textContent ?? '';
    title.tabIndex = -1;
    heading?.replaceWith(title);
    place.replaceChildren(shown);
    const summary = place.querySelector<HTMLElement>('.error-summary');
    (summary ?? title).focus();
    const form = place.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) body.append(name, String(value));
      // where the line is broken, what was written stays
      void show(fetch(form.action, { method: 'POST', body })).catch(() => {});
    });
  };
  await show(fetch(address));
}
