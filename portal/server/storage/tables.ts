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
    /** The day that its token was last used. */
    used_on: string | null;
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
  /** What a sender has added; deleted with the referral's ciphertext. */
  sealed_follow_up: {
    id: string;
    municipality: string;
    referral: string;
    idempotency_key: string;
    received_on: string;
    key_set: number;
    sealed: Uint8Array;
  };
  feedback: {
    id: string;
    municipality: string;
    given_on: string;
    place: string;
    answer: string;
    words: string;
  };
  retention_day: { municipality: string; ran_on: string; deleted: number };
  desk_user: {
    id: string;
    municipality: string;
    role: string;
    clinic: string | null;
    name: string;
    added_at: string;
    removed_at: string | null;
  };
  passkey: {
    id: string;
    user: string;
    public_key: Uint8Array;
    counter: number;
    transports: string;
    label: string;
    added_at: string;
    used_at: string | null;
  };
  openid_identity: { issuer: string; subject: string; user: string; added_at: string };
  recovery_code: { code_hash: string; user: string; used_at: string | null };
  sign_in_question: { question_hash: string; kind: string; content: string; ends_at: string };
  session: {
    token_hash: string;
    user: string;
    way: string;
    began_at: string;
    seen_at: string;
    ends_at: string;
  };
  invitation: {
    id: string;
    token_hash: string;
    municipality: string;
    role: string;
    clinic: string | null;
    name: string;
    /** Keyed hash of the value by which an OpenID provider tells who this is. */
    claim_hash: string | null;
    /** A user who is to get a new way in. */
    for_user: string | null;
    invited_by: string | null;
    made_at: string;
    ends_at: string;
    used_at: string | null;
    revoked_at: string | null;
  };
  pairing: {
    code_hash: string;
    municipality: string;
    label: string;
    offered_by: string;
    ends_at: string;
    used_at: string | null;
  };
  audit_head: { municipality: string; sequence: number; hash: string };
  audit_line: {
    municipality: string;
    sequence: number;
    at: string;
    user: string | null;
    action: string;
    about: string;
    hash: string;
  };
  setting: { name: string; value: string };
  /** One row. */
  content_version: { id: number; version: string };
  /** `who` is a keyed hash: an address is never kept. */
  rate_limit: { who: string; ends_at: number; count: number };
};
