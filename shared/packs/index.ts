export { catalogueIds, catalogueOf } from './catalogue-packs.ts';
export { coverage } from './coverage.ts';
export { isFromOutside, municipalPack, packIds } from './municipal-packs.ts';
export { nationalPack } from './national-pack.ts';
export { PackError, type PackProblem, problemLine } from './pack-error.ts';
