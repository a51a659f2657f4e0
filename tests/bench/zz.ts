import { browserBuild, gzipped } from './rules/browser-build.ts';

const lier = "export { municipalPack, nationalPack } from '@shared/packs';";
for (const [n, c] of Object.entries({
  assess: "export { assess } from '@shared/rules';",
  rules: "export * from '@shared/rules';",
  assessPacks: "export { assess } from '@shared/rules';" + lier,
  all: "export * from '@shared/rules';" + lier,
  lierOnly: "export { assess } from '@shared/rules';export { municipalPack } from '@shared/packs';",
}))
  for (const l of [[], ['en'], ['ar'], ['en', 'ar']] as any) {
    const s = await browserBuild(c, l);
    console.log(n, l.join(), s.length, gzipped(s));
  }
