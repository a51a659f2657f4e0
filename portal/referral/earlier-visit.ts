import { batch, signal } from '@preact/signals';
import type { IdempotencyKey } from '@shared/model';
import { noAnswers } from './answers.ts';
import type { Draft } from './drafts.ts';
import type { Keeping } from './keeping.ts';
import { keyOf } from './key-of.ts';
import type { Sending } from './sending.ts';
import type { State } from './state.ts';
import { firstStep, isMet, isStep, type Setting } from './steps.ts';

/** The referral's key as long as it has one. */
export type KeyHolder = { key: IdempotencyKey | null };

/** What comes from before this page, what goes on after it, and the end of both. */
export function createEarlierVisit(
  state: State,
  setting: Setting,
  { keeping, sending, holder }: { keeping: Keeping; sending: Sending; holder: KeyHolder },
) {
  const { answers, place, load, go } = state;
  const hasEarlier = signal(false);
  const isHandedOver = signal(false);

  async function resume(draft: Draft): Promise<void> {
    await load();
    holder.key = draft.key;
    batch(() => {
      answers.value = draft.answers;
      go(isStep(draft.step) && isMet(draft.step, setting) ? draft.step : firstStep(setting));
    });
  }

  return {
    /** An earlier visit's answers were found on this device and are being shown. */
    hasEarlier,
    isHandedOver,
    /** Takes up what an earlier visit kept here; what was sealed then is sent on its own. */
    async takeUp(): Promise<void> {
      const earlier = await keeping.found();
      if (earlier === null) return;
      if (earlier.kind === 'draft') {
        await resume(earlier.draft);
        hasEarlier.value = true;
        return;
      }
      await load();
      holder.key = keyOf(earlier);
      if (earlier.kind === 'arrived') sending.arrived(earlier.acknowledgement);
      else {
        go('waiting');
        await sending.resume(earlier);
      }
    },
    /** The answers as text, for the same page in another language. */
    handOver(): string {
      isHandedOver.value = true;
      const draft: Draft = { key: holder.key, answers: answers.value, step: place.value };
      return JSON.stringify(draft);
    },
    async takeOver(handed: string): Promise<void> {
      const draft = (await load())?.parseDraft(handed);
      if (draft != null) await resume(draft);
    },
    /** Forgets everything, on the page and on the device. */
    async wipe(): Promise<void> {
      sending.reset();
      await keeping.clear();
      holder.key = null;
      batch(() => {
        answers.value = noAnswers;
        hasEarlier.value = false;
        go('start');
      });
    },
  };
}
