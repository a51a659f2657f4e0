/**
 * A page of a peer, with what Lighthouse asks of all pages.
 * @param {{ title: string, head: string, body: string }} parts
 */
export function htmlPage({ title, head, body }) {
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="Et skjema"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
