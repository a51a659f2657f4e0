import { browserBuild, gzipped } from './rules/browser-build.ts';

for (const [n, c] of Object.entries({
  assess: "export { assess } from '@shared/rules';",
  rules: "export * from '@shared/rules';",
})) {
  const s = await browserBuild(c, []);
  console.log(n, s.length, gzipped(s));
  if (n === 'assess') {
    const t = s.replace(/`[^`]* [^`]*`/g, '``');
    console.log('without words', t.length, gzipped(t));
    (await import('node:fs')).writeFileSync('/tmp/w/a.js', s);
  }
}
