export { keyFingerprint, signedBytes, verifyPack } from './pack-signature.ts';
export { packVersion } from './pack-version.ts';
