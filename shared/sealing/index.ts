export { fromBase64, toBase64 } from './base64.ts';
export { fingerprint } from './fingerprint.ts';
export {
  type OpenedFollowUp,
  openFollowUp,
  openFollowUpToRead,
  sealFollowUp,
} from './follow-up.ts';
export {
  type DeviceKey,
  newDeviceKey,
  newPaperKey,
  type PaperKey,
  paperKeyGroups,
  readPaperKey,
} from './new-key.ts';
export { open, openToRead, type Routing, SealError, type SealErrorCode } from './open.ts';
export { type ResealPorts, type ResealProgress, resealAll } from './reseal-all.ts';
export { type KeySet, seal } from './seal.ts';
