import type { PackVersion } from '@shared/model';

/** The beginning of a version, as people compare it: `3f2a-91bc-04de`. */
export function versionWords(version: PackVersion): string {
  return [0, 4, 8].map((at) => version.slice(at, at + 4)).join('-');
}
