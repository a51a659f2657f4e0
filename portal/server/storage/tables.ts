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
  };
  group_offer: { id: string; municipality: string; content: string };
  document: { id: string; content: string };
  intake_key: {
    recipient: string;
    municipality: string;
    label: string;
    added_on: string;
    /** The day it stopped being encrypted to; null while it is active. */
    revoked_on: string | null;
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
    /** The ciphertext; null once it has been deleted. */
    sealed: Uint8Array | null;
  };
  setting: { name: string; value: string };
};
