import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'node_modules');

/** A file of an installed package: `name/path`. */
export function fileOf(path) {
  return readFileSync(join(folder, path));
}

/** The version that is measured, as it is installed. */
export function versionOf(name) {
  return JSON.parse(fileOf(join(name, 'package.json')).toString()).version;
}
