export { fromBase64, toBase64 } from './base64.ts';
export { fingerprint } from './fingerprint.ts';
export { open, type Routing, SealError, type SealErrorCode } from './open.ts';
export { seal } from './seal.ts';
