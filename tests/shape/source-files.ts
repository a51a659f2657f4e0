import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

export type SourceFile = { path: string; text: string; imports: string[] };

/** Every TypeScript file below one top folder, with the places that it imports from or starts. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      const imports = [
        ...text.matchAll(
          /(?:(?:from|import)\s*\(?\s*|new URL\(\s*(?=['"][^'"]+\.tsx?['"]))['"]([^'"]+)['"]/g,
        ),
      ];
      return {
        path: relative(root, path),
        text,
        imports: imports.map((match) => match[1] ?? ''),
      };
    });
}
