import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A key as code names it: whole, or with gaps that are filled in when it runs. */
export type NamedKey = { key: string; whole: boolean; file: string };

/** Every string in the code of a folder that may be a key; templates with `*` for their gaps. */
export function stringsIn(folder: string): NamedKey[] {
  return codeFiles(folder).flatMap((file) =>
    literals(readFileSync(`${root}/${file}`, 'utf8')).map(({ text, whole }) => ({
      key: text,
      whole,
      file,
    })),
  );
}

/** Keys that are handed to `t` as they are. */
export function translatedIn(folder: string): NamedKey[] {
  return codeFiles(folder).flatMap((file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)].map(
      ([, key = '']) => ({
        key,
        whole: true,
        file,
      }),
    ),
  );
}

/** Whether a key with gaps can become this one. A template that is all gaps says nothing of keys. */
export function canBe(named: NamedKey, key: string): boolean {
  if (named.whole) return named.key === key;
  if (!/[a-z]{2}/i.test(named.key)) return false;
  const pattern = named.key.split('*').map((part) => part.replace(/[.$^|()[\]{}+?\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.+')}$`).test(key);
}

function codeFiles(folder: string): string[] {
  const [, several] = /^\{(.+)\}$/.exec(folder) ?? [];
  if (several !== undefined) return several.split(',').flatMap(codeFiles);
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|\/)testing\//.test(file))
    .map((file) => `${folder}/${file}`);
}

function literals(commented: string): { text: string; whole: boolean }[] {
  const code = commented.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const found: { text: string; whole: boolean }[] = [];
  for (const [, plain] of code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)) {
    if (plain !== undefined) found.push({ text: plain, whole: true });
  }
  for (let at = code.indexOf('`'); at >= 0; ) {
    const end = endOfTemplate(code, at + 1);
    const text = withGaps(code.slice(at + 1, end));
    found.push({ text, whole: !text.includes('*') });
    at = code.indexOf('`', end + 1);
  }
  return found;
}

function endOfTemplate(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code.startsWith('${', at)) depth += 1;
    else if (code[at] === '}' && depth > 0) depth -= 1;
    else if (code[at] === '`' && depth === 0) return at;
  }
  return code.length;
}

function withGaps(template: string): string {
  let text = '';
  let depth = 0;
  for (let at = 0; at < template.length; at += 1) {
    if (template.startsWith('${', at)) {
      if (depth === 0) text += '*';
      depth += 1;
    } else if (template[at] === '}' && depth > 0) depth -= 1;
    else if (depth === 0) text += template[at];
  }
  return text;
}
