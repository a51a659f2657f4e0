import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const allowed: Record<string, readonly string[]> = {
  shared: ['shared'],
  locales: ['locales', 'shared'],
  portal: ['portal', 'shared', 'locales'],
  extension: ['extension', 'shared', 'locales', 'package.json'],
};

describe.each(Object.entries(allowed))('%s', (folder, targets) => {
  test('imports only what the arrows allow', () => {
    const wrong = everyImport(folder)
      .filter(({ file, target }) => !targetsOf(file, targets).includes(target.split('/')[0] ?? ''))
      .map(({ file, target }) => `${file.path} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  test('meets an area of shared through its entry', () => {
    const wrong = everyImport(folder)
      .filter(({ file, target }) => !file.path.startsWith('shared/') && isInside(target))
      .map(({ file, target }) => `${file.path} -> ${target}`);
    expect(wrong).toEqual([]);
  });
});

test('shared never reads the clock', () => {
  const wrong = sourceFiles('shared')
    .filter(({ path }) => !path.startsWith('shared/command/') && !path.includes('.test.'))
    .filter(({ text }) => /Date\.now|new Date\(|Temporal\.Now|performance\.now/.test(text))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

/** A test may use what tests share. */
function targetsOf({ path }: SourceFile, targets: readonly string[]): readonly string[] {
  return path.includes('.test.') ? [...targets, 'tests'] : targets;
}

function everyImport(folder: string): { file: SourceFile; target: string }[] {
  return sourceFiles(folder).flatMap((file) =>
    file.imports
      .map((imported) => resolved(file.path, imported))
      .filter((target) => target !== undefined)
      .map((target) => ({ file, target })),
  );
}

/** The imported place from the root of the project; undefined for a package. */
function resolved(from: string, imported: string): string | undefined {
  if (imported.startsWith('@shared/')) return imported.replace('@shared', 'shared');
  if (imported.startsWith('@locales/')) return imported.replace('@locales', 'locales');
  return imported.startsWith('.') ? normalize(join(dirname(from), imported)) : undefined;
}

/** A file of an area that is not its entry. The model's files may each be named: they are the vocabulary. */
function isInside(target: string): boolean {
  return /^shared\/(?!model\/)[^/]+\/.+/.test(target) && !/\/index\.ts$/.test(target);
}
