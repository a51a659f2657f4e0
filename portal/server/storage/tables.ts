/**
 * The tables as the database holds them: text, whole numbers and bytes only, so that the same
 * queries run on every database. What a row means is parsed where it is read.
 */
export type Tables = {
  municipality: { id: string; content: string };
  clinic: { id: string; municipality: string; content: string };
  waiting_time: {
    clinic: string;
    service: string;
    level: number;
    counted_on: string;
    days: number;
    method: string;
    provenance: string;
    overdue: number | null;
    /** 1 where it was taken back. */
    withdrawn: number;
  };
  group_offer: { id: string; municipality: string; content: string };
  document: { id: string; content: string };
  publication: {
    subject: string;
    subject_id: string;
    version: number;
    municipality: string;
    clinic: string | null;
    before: string;
    after: string;
    published_by: string;
    published_at: string;
  };
  intake_key: {
    recipient: string;
    municipality: string;
    label: string;
    added_on: string;
    /** `waiting`, `active`, `recovery` or `revoked`. */
    state: string;
    /** Hash of the token of the device that sent it. */
    device: string | null;
    /** The day it stopped being encrypted to. */
    revoked_on: string | null;
  };
  intake_key_set: {
    municipality: string;
    version: number;
    /** The oldest set that holds no revoked key. */
    usable_from: number;
  };
  device: {
    token_hash: string;
    municipality: string;
    label: string;
    added_on: string;
    revoked_on: string | null;
  };
  sealed_referral: {
    id: string;
    municipality: string;
    idempotency_key: string;
    receipt_hash: string;
    language: string;
    clinics: string;
    received_on: string;
    status: string;
    changed_on: string;
    /** The set of keys that it is sealed to. */
    key_set: number;
    /** The ciphertext; null once it has been deleted. */
    sealed: Uint8Array | null;
  };
  retention_day: { municipality: string; ran_on: string; deleted: number };
  setting: { name: string; value: string };
  /** `who` is a keyed hash: an address is never kept. */
  rate_limit: { who: string; ends_at: number; count: number };
};
