import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { leanPackFile } from './lean-pack-file.ts';

/**
 * Leaves out of the browser's files what no self-referral uses: kinds of keys that a
 * municipality's are not (age's post-quantum and P-256 recipients, and passphrases), and the words
 * of rule packs. Calendar and curve are fetched apart, by browsers that have none of their own.
 */
export function leanBuild(): Plugin {
  return {
    name: 'lean-referral',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId(id, importer = '') {
      if (id === 'temporal-polyfill') return nativeTemporal;
      if (id === numbers) return this.resolve(`${numbers}/src/validator.ts`, importer);
      if (!importer.includes('age-encryption')) return null;
      if (otherKeys.test(id)) return noOtherKeys;
      return id === curve ? curveWhereMissing : null;
    },
    load(id) {
      if (id === preloading) return 'export const __vitePreload = (load) => load();';
      if (id === nativeTemporal) return 'export const Temporal = globalThis.Temporal;';
      if (id === noOtherKeys)
        return 'export const MLKEM768X25519 = 0, MLKEM768P256 = 0, p256 = 0, scrypt = 0;';
      if (id === curveWhereMissing) return lateCurve;
      const name = /\/shared\/packs\/[^/]+\/([^/]+\.json)$/.exec(id)?.[1];
      if (name === undefined) return null;
      const lean = leanPackFile(name, readFileSync(id, 'utf8'));
      return { code: `export default ${lean};`, moduleType: 'js' };
    },
    /** The rules package only computes: what is not used of an area need not come along. */
    transform: (_, id) => (id.includes('/shared/') ? { moduleSideEffects: false } : null),
  };
}

/** Fetches ahead what a part needs; here no part needs others than the one that asks for it. */
const preloading = '\0vite/preload-helper.js';
const nativeTemporal = '\0native-temporal';
const noOtherKeys = '\0no-other-keys';
const otherKeys = /^@noble\/(post-quantum\/hybrid|curves\/nist|hashes\/scrypt)\.js$/;
/** As a module, so that only what is asked of it comes along. */
const numbers = '@navikt/fnrvalidator';
const curve = '@noble/curves/ed25519.js';
const curveWhereMissing = '\0curve-where-missing';

/** age awaits what these return, and asks them only where the browser lacks X25519. */
const lateCurve = `
const late = (name) => async (...given) => (await import('${curve}')).x25519[name](...given);
export const x25519 = {
  GuBytes: new Uint8Array(32).fill(9, 0, 1),
  scalarMult: late('scalarMult'),
  scalarMultBase: late('scalarMultBase'),
};`;
