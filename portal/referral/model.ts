import { computed } from '@preact/signals';
import type { IdempotencyKey, ReferralContent, SealedReferral } from '@shared/model';
import type { Heard } from '../offline/heard.ts';
import { type Answers, isBegun } from './answers.ts';
import type { Outcome } from './deliver.ts';
import type { Draft } from './drafts.ts';
import { createEarlierVisit, type KeyHolder } from './earlier-visit.ts';
import { createKeeping, type KeepingPorts } from './keeping.ts';
import { keyOf } from './key-of.ts';
import { createSending, type SendingPorts } from './sending.ts';
import type { Sent, Waiting } from './sent-store.ts';
import { type Answering, createState } from './state.ts';
import type { Setting } from './steps.ts';
import { placeBefore } from './walk.ts';
import { createWalking } from './walking.ts';

/** What the model needs from the browser. Each is loaded when it is first used. */
export type Ports = KeepingPorts &
  Pick<SendingPorts, 'exclusively' | 'later'> & {
    answering: () => Promise<Answering>;
    /**
     * The fingerprint of the keys that are sealed to. Asked ahead of time, so that what seals is
     * here if the line breaks meanwhile.
     */
    sealedTo: () => Promise<string | null>;
    referral: (answers: Answers, setting: Setting, key: IdempotencyKey) => Promise<ReferralContent>;
    seal: (referral: ReferralContent) => Promise<SealedReferral | null>;
    deliver: (envelope: SealedReferral) => Promise<Outcome>;
    /** Tells the other tabs. */
    tell: (heard: Heard) => void;
  };

export type Referral = ReturnType<typeof createReferral>;

/** The self-referral being filled in: what was answered, where one stands, what can be done. */
export function createReferral(setting: Setting, ports: Ports) {
  const state = createState(ports.answering);
  const { answers, place, problems, stops, isChanging, answering, hasLoadFailed } = state;
  const holder: KeyHolder = { key: null };

  async function keyNow(): Promise<IdempotencyKey> {
    const { newIdempotencyKey } = await ports.answering();
    holder.key ??= newIdempotencyKey();
    return holder.key;
  }
  /** What the device holds of this same referral: the worker may have sent it meanwhile. */
  async function kept(): Promise<Sent | null> {
    const sent = await keeping.sent();
    return sent !== null && keyOf(sent) === (await keyNow()) ? sent : null;
  }
  const referral = async () => ports.referral(answers.value, setting, await keyNow());
  async function toKeep(): Promise<Draft | Waiting | null> {
    if (sending.waiting.value !== null) return sending.waiting.value;
    if (!isBegun(answers.value)) return null;
    return { key: await keyNow(), answers: answers.value, step: place.value };
  }
  const keeping = createKeeping(ports, toKeep);
  state.onChange(keeping.changed);
  const sending = createSending({
    ...ports,
    seal: async () => ports.seal(await referral()),
    // of an earlier visit only what is sealed is left
    hasAnswers: () => isBegun(answers.value),
    kept,
    keep: keeping.keepSent,
    received: (acknowledgement) => {
      if (holder.key !== null) ports.tell({ kind: 'arrived', key: holder.key, acknowledgement });
      void keeping.clear();
      state.go('receipt');
    },
  });
  const earlier = createEarlierVisit(state, setting, { keeping, sending, holder });
  const { hasEarlier, isHandedOver, takeUp, takeOver, handOver, wipe } = earlier;

  /** In turn with what sends, here or elsewhere: what it comes to is known first. */
  async function forgetWaiting(): Promise<void> {
    await ports.exclusively(async () => {
      const sent = await kept();
      if (sent?.kind === 'arrived') return sending.arrived(sent.acknowledgement);
      if (!sending.isUnderWay.value) return;
      const mayHaveArrived = [sent, sending.waiting.value].some((one) => one?.mayHaveArrived);
      await (mayHaveArrived || !isBegun(answers.value) ? wipe() : sending.cancel());
    });
  }

  return {
    ...createWalking(state, setting, () => sending.isUnderWay.value),
    setting,
    keeping,
    sending,
    referral,
    answer: state.answer,
    load: state.load,
    takeUp,
    takeOver,
    handOver,
    wipe,
    /** Takes in what another tab, or the worker, tells of a referral. */
    hear(heard: Heard): void {
      if (heard.key !== holder.key) return;
      if (heard.kind === 'arrived') sending.arrived(heard.acknowledgement);
      else if (sending.isUnderWay.value) void forgetWaiting();
    },
    /** Does not send what waits after all. What has surely not been sent can be changed again. */
    async cancel(): Promise<void> {
      if (holder.key !== null) ports.tell({ kind: 'cancelled', key: holder.key });
      await forgetWaiting();
    },
    answers: computed(() => answers.value),
    place: computed(() => place.value),
    problems: computed(() => problems.value),
    stops: computed(() => stops.value),
    answering: computed(() => answering.value),
    hasLoadFailed: computed(() => hasLoadFailed.value),
    hasEarlier: computed(() => hasEarlier.value),
    before: computed(() => placeBefore(place.value, answers.value, setting, isChanging.value)),
    isBegun: computed(() => isBegun(answers.value)),
    /** Leaving the page now would lose something. */
    isAtRisk: computed(
      () =>
        isBegun(answers.value) &&
        !keeping.isKept.value &&
        !isHandedOver.value &&
        place.value !== 'receipt',
    ),
    /** What will be sealed to, if it can be had now. */
    sealedTo: (): Promise<string | null> => ports.sealedTo().catch(() => null),
    /** Sends what is finished; else goes to what is not. */
    async send(): Promise<void> {
      const loaded = await state.load();
      if (loaded === null) return;
      const unfinished = loaded.firstUnfinished(answers.value, setting);
      if (unfinished === null) return sending.send();
      state.go(unfinished);
      state.stopAt(loaded.problemsOf(unfinished, answers.value, setting));
    },
  };
}
