import type { Language } from '@shared/model';
import { browserBuild, gzipped } from './browser-build.ts';

const evaluator = "export { assess } from '@shared/rules';";
const packs = "export { municipalPack, nationalPack } from '@shared/packs';";
const everyRule = "export * from '@shared/rules';";

/** The script that the other measures run: the evaluator with Lier's and the national pack. */
export function measuredScript(): Promise<string> {
  return browserBuild({ code: evaluator + packs });
}

/** What a browser fetches. */
export async function weight(): Promise<void> {
  const one = (name: string, bytes: number) =>
    console.log(`${name.padEnd(66)} ${bytes.toLocaleString('en').padStart(7)} bytes of gzip`);
  const size = async (...wanted: Parameters<typeof browserBuild>) =>
    gzipped(await browserBuild(...wanted));
  one('assess(), code alone', await size({ code: evaluator, isSilent: true }));
  one('assess() with its sentences in Norwegian', await size({ code: evaluator }));
  one('every rule: fees, allocation and offers too', await size({ code: everyRule }));
  const screens: [name: string, languages: Language[]][] = [
    ['Norwegian', []],
    ['Norwegian and English', ['en']],
    ['Norwegian and Arabic', ['ar']],
    ['three languages', ['en', 'ar']],
  ];
  for (const [name, languages] of screens) {
    const code = evaluator + packs;
    one(`assess() with Lier's and the national pack, ${name}`, await size({ code, languages }));
  }
}
