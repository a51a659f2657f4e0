/** What selectors can find on a page: its elements, classes, ids and attributes. */
export function marksOf(html: string): Set<string> {
  const marks = new Set<string>();
  for (const [, element = '', attributes = ''] of html.matchAll(tags)) {
    marks.add(element);
    for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
      marks.add(`[${name}]`);
      marks.add(`[${name}=${value}]`);
      if (name === 'id') marks.add(`#${value}`);
      if (name === 'class') for (const one of value.split(' ')) marks.add(`.${one}`);
      // a language is also the wider one that it belongs to
      if (name === 'lang') marks.add(`[lang=${value.split('-')[0]}]`);
    }
  }
  return marks;
}

const tags = /<([a-z][\w-]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([^\s=>/"]+)(?:="([^"]*)")?/g;
