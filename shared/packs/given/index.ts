/** Packs that are given on after the build, and taken in by a browser. Apart from the area's entry, which is light. */
export { checkMunicipalPack } from '../check-pack.ts';
export { municipalPackIds, useBuiltInPack, useMunicipalPack } from '../municipal-packs.ts';
export { packFiles } from '../pack-files.ts';
export { parseMunicipalPack } from '../parse-pack.ts';
