import * as v from 'valibot';

/** What a page says to the worker. */
export const PageMessageSchema = v.variant('kind', [
  /** "Was I saved before?", answered through the port that comes along. */
  v.strictObject({ kind: v.literal('shown') }),
  /** "Keep these for when there is no line." Only what is public, and the same for everyone. */
  v.strictObject({ kind: v.literal('keep'), addresses: v.array(v.string()) }),
  /** "Keep nothing more", answered when that is so. */
  v.strictObject({ kind: v.literal('forget') }),
  /** "Try to send what waits." */
  v.strictObject({ kind: v.literal('send') }),
]);
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

/** What a page was shown from. */
export type Shown = {
  /** When the copy was made, as the server says (an HTTP date); null: this is no copy. */
  savedAt: string | null;
  /** The copy is of the page before anything was chosen on it. */
  isWithoutChoices: boolean;
};
