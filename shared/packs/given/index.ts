/** Packs that are given on after the build, and taken in by a browser. Apart from the area's entry, which is light. */
export { useBuiltInCatalogue, useCatalogue } from '../catalogue-packs.ts';
export { checkMunicipalPack, checkNationalPack } from '../check-pack.ts';
export { municipalPackIds, useBuiltInPack, useMunicipalPack } from '../municipal-packs.ts';
export { useBuiltInNationalPack, useNationalPack } from '../national-pack.ts';
export { nationalPackFiles, packFiles } from '../pack-files.ts';
export { parseCatalogue } from '../parse-catalogue.ts';
export { parseMunicipalPack, parseNationalPack } from '../parse-pack.ts';
