export { canonicalJson } from './canonical-json.ts';
export { keyFingerprint, signedBytes, verifyPack } from './pack-signature.ts';
export { packVersion } from './pack-version.ts';
