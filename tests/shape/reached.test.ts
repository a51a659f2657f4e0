import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '../..');
const folders = ['shared', 'locales', 'portal', 'extension'];

test('every file is used by another, or is where something starts', () => {
  const files = [...folders, 'tests'].flatMap(sourceFiles);
  const used = new Set(
    files.flatMap(({ path, imports }) => imports.map((one) => placeOf(path, one))),
  );
  const starts = whatStarts();
  const lost = files
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('tests/') && !path.includes('.test.'))
    .filter((path) => !used.has(path) && !starts.includes(path.replace(/^[a-z]+\//, '')));
  expect(lost).toEqual([]);
});

/** The imported file from the root of the project, without what it is asked as. */
function placeOf(from: string, imported: string): string {
  const file = imported.split('?')[0] ?? '';
  return /^@(shared|locales)\//.test(file)
    ? withEntry(file.slice(1))
    : normalize(join(dirname(from), file));
}

/** `@shared/rules` is met through its entry, and the vocabulary by the names of its files. */
function withEntry(path: string): string {
  return /\.\w+$/.test(path) ? path : `${path}/index.ts`;
}

/** What names the files that nobody imports: builds, commands and pages. */
function whatStarts(): string {
  const pages = readdirSync(join(root, 'extension'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, text: readFileSync(join(root, 'extension', name), 'utf8') }))
    .map(({ name, text }) => text.replaceAll('./', `${dirname(name)}/`));
  const named = [
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
    'extension/manifest.ts',
    'extension/build.ts',
  ];
  return [...pages, ...named.map((file) => readFileSync(join(root, file), 'utf8'))].join('\n');
}
