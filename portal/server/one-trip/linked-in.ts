/** What the head of a page links to, and the page without it. */
export type Linked = {
  sheets: string[];
  scripts: string[];
  manifest: string | undefined;
  bare: string;
};

export function linkedIn(html: string): Linked {
  const all = (tag: RegExp) => [...html.matchAll(tag)].map(([, address = '']) => address);
  return {
    sheets: all(sheet),
    scripts: all(script),
    manifest: all(manifest)[0],
    bare: html.replaceAll(sheet, '').replaceAll(script, '').replace(manifest, ''),
  };
}

const sheet = /<link rel="stylesheet" href="([^"]+)"\/>/g;
const script = /<script type="module" src="([^"]+)"><\/script>/g;
const manifest = /<link rel="manifest" href="([^"]+)"\/>/g;
