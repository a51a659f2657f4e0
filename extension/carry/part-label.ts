import { bareHeading } from '../host/headings.ts';

type PartOfDay = { part: 'day' | 'month' | 'year'; of: string };

const words: readonly (readonly [PartOfDay['part'], string])[] = [
  ['day', 'dag|day|beaivi|dd?'],
  ['month', 'måned|månad|month|mánnu|mnd|mm?'],
  ['year', 'årstall|år|year|jahki|åååå|aaaa|yyyy'],
];

/** Which part of a day a label names, and of what: `Fødselsdato, dag` is the day of `fødselsdato`. */
export function partOfDay(label: string): PartOfDay | undefined {
  const bare = bareHeading(label).replace(/(?<=\p{L})\s*\((dd?|mm?|åååå|aaaa|yyyy)\)$/u, '');
  for (const [part, names] of words) {
    const found = new RegExp(`^(?:(.*\\p{L}.*?)[\\s,:(–-]+)?(?:${names})\\)?$`, 'u').exec(bare);
    if (found !== null) return { part, of: (found[1] ?? '').trim() };
  }
  return undefined;
}
