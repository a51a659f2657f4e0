import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Formats } from '../look/formats.ts';
import type { Referral } from './model.ts';
import type { ReferralProps } from './props.ts';
import type { Translate } from './texts.ts';
import type { WayPart } from './way-part.ts';

/** What every part of the self-referral has at hand. */
export type ReferralContext = {
  props: ReferralProps;
  model: Referral;
  /** What this way of asking has of its own; null for residents. */
  part: WayPart | null;
  t: Translate;
  formats: Formats;
};

export const Context = createContext<ReferralContext | null>(null);

export function useReferral(): ReferralContext {
  const context = useContext(Context);
  if (context === null) throw new Error('outside of the self-referral');
  return context;
}
