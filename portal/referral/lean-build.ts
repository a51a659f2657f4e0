import type { Plugin } from 'vite';

/**
 * Leaves out of the browser's files what no self-referral uses: the kinds of keys that a
 * municipality's are not (age's post-quantum and P-256 recipients), and the calendar of browsers
 * that have one of their own, which is fetched apart where it is missing.
 */
export function leanBuild(): Plugin {
  return {
    name: 'lean-referral',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(id, importer = '') {
      if (id === 'temporal-polyfill') return nativeTemporal;
      if (importer.includes('age-encryption') && otherKeys.test(id)) return noOtherKeys;
      return null;
    },
    load(id) {
      if (id === nativeTemporal) return 'export const Temporal = globalThis.Temporal;';
      if (id === noOtherKeys) return 'export const MLKEM768X25519 = 0, MLKEM768P256 = 0, p256 = 0;';
      return null;
    },
  };
}

const nativeTemporal = '\0native-temporal';
const noOtherKeys = '\0no-other-keys';
const otherKeys = /^@noble\/(post-quantum\/hybrid|curves\/nist)\.js$/;
