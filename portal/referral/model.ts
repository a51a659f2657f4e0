import { batch, computed, signal } from '@preact/signals';
import type { IdempotencyKey, SealedReferral, SelfReferral } from '@shared/model';
import { type Answers, isBegun, noAnswers } from './answers.ts';
import type { FieldProblem } from './checks.ts';
import type { Outcome } from './deliver.ts';
import { createKeeping, type KeepingPorts } from './keeping.ts';
import { createSending, type SendingPorts } from './sending.ts';
import { isStep, type Setting, type StepId, steps } from './steps.ts';
import { type Place, placeAfter, placeBefore } from './walk.ts';

type Answering = typeof import('./answering.ts');

/** What the model needs from the browser. Each is loaded when it is first used. */
export type Ports = KeepingPorts &
  Pick<SendingPorts, 'exclusively' | 'later'> & {
    answering: () => Promise<Answering>;
    /** Fetches what seals ahead of time, so that the line may break meanwhile. */
    prepareToSeal: () => Promise<unknown>;
    referral: (answers: Answers, setting: Setting, key: IdempotencyKey) => Promise<SelfReferral>;
    seal: (referral: SelfReferral) => Promise<SealedReferral | null>;
    deliver: (envelope: SealedReferral) => Promise<Outcome>;
  };

export type Referral = ReturnType<typeof createReferral>;

/** The self-referral being filled in: what was answered, where one stands, what can be done. */
export function createReferral(setting: Setting, ports: Ports) {
  const answers = signal(noAnswers);
  const place = signal<Place>('start');
  const problems = signal<readonly FieldProblem[]>([]);
  const stops = signal(0);
  const isChanging = signal(false);
  const hasEarlier = signal(false);
  const answering = signal<Answering | null>(null);
  const hasLoadFailed = signal(false);
  let key: IdempotencyKey | null = null;

  async function load(): Promise<Answering | null> {
    try {
      answering.value ??= await ports.answering();
      hasLoadFailed.value = false;
    } catch {
      hasLoadFailed.value = true;
    }
    return answering.value;
  }

  async function keyNow(): Promise<IdempotencyKey> {
    const { newIdempotencyKey } = await ports.answering();
    key ??= newIdempotencyKey();
    return key;
  }
  const referral = async () => ports.referral(answers.value, setting, await keyNow());
  const keeping = createKeeping(ports, async () => {
    const now = { answers: answers.value, step: place.value };
    return { key: await keyNow(), ...now };
  });
  const sending = createSending({
    ...ports,
    seal: async () => ports.seal(await referral()),
    kept: async () => {
      const kept = await keeping.envelope();
      return kept?.idempotencyKey === (await keyNow()) ? kept : null;
    },
    keep: keeping.keepEnvelope,
    received: () => {
      void keeping.clear();
      go('receipt');
    },
  });

  function go(to: Place): void {
    batch(() => {
      place.value = to;
      problems.value = [];
      if (to === 'check') isChanging.value = false;
    });
    keeping.changed();
  }

  function answer<Name extends keyof Answers>(name: Name, value: Answers[Name]): void {
    answers.value = { ...answers.value, [name]: value };
    keeping.changed();
  }

  function stopAt(found: readonly FieldProblem[]): void {
    batch(() => {
      problems.value = found;
      stops.value += 1;
    });
  }

  async function next(): Promise<void> {
    const step = place.value;
    if (!isStep(step)) return;
    const loaded = await load();
    if (loaded === null || place.value !== step) return;
    const { problemsOf, firstUnfinished } = loaded;
    const found = problemsOf(step, answers.value, setting);
    if (found.length > 0) return stopAt(found);
    const change = isChanging.value
      ? { unfinished: firstUnfinished(answers.value, setting) }
      : null;
    go(placeAfter(step, answers.value, setting, change));
  }

  async function send(): Promise<void> {
    const loaded = await load();
    if (loaded === null) return;
    const { problemsOf, firstUnfinished } = loaded;
    const unfinished = firstUnfinished(answers.value, setting);
    if (unfinished === null) return sending.send();
    go(unfinished);
    stopAt(problemsOf(unfinished, answers.value, setting));
  }

  return {
    setting,
    answers: computed(() => answers.value),
    place: computed(() => place.value),
    problems: computed(() => problems.value),
    /** Grows each time that something must be put right before one can go on. */
    stops: computed(() => stops.value),
    steps: computed(() => steps(answers.value, setting)),
    before: computed(() => placeBefore(place.value, answers.value, setting, isChanging.value)),
    /** An earlier visit's answers were found on this device and are being shown. */
    hasEarlier: computed(() => hasEarlier.value),
    isBegun: computed(() => isBegun(answers.value)),
    /** Leaving the page now would lose something. */
    isAtRisk: computed(
      () => isBegun(answers.value) && !keeping.isKept.value && place.value !== 'receipt',
    ),
    keeping,
    sending,
    answer,
    next,
    send,
    referral,
    /** What is loaded from the first answer on, or null until then. */
    answering: computed(() => answering.value),
    hasLoadFailed: computed(() => hasLoadFailed.value),
    load,
    prepareToSend(): void {
      ports.prepareToSeal().catch(() => {});
    },
    begin(): void {
      go('urgent');
      void load();
    },
    /** Goes on from a way out: a doctor knows of the signs. */
    doctorKnows(): void {
      answer('doctorKnows', true);
      go(isChanging.value ? 'check' : placeAfter('urgent', answers.value, setting, null));
    },
    /** Goes on from a way out: a parent fills it in together with someone under 16. */
    withParent(): void {
      answer('applicant', 'child');
      go('helper');
    },
    back(): void {
      const to = placeBefore(place.value, answers.value, setting, isChanging.value);
      if (to !== null) go(to);
    },
    change(step: StepId): void {
      go(step);
      isChanging.value = true;
    },
    /** Shows a place that the browser's history or the address names. */
    show(to: Place): void {
      if (place.value === 'receipt' || sending.isUnderWay.value) return;
      void load();
      const isReachable = to === 'urgent' || isBegun(answers.value);
      go(isReachable && to !== 'receipt' ? to : 'start');
    },
    /** Takes up what an earlier visit kept here; what was sealed then is sent on its own. */
    async takeUp(): Promise<void> {
      const earlier = await keeping.found();
      if (earlier === null) return;
      const { draft, envelope } = earlier;
      key = draft.key;
      await load();
      batch(() => {
        answers.value = draft.answers;
        hasEarlier.value = true;
        go(isStep(draft.step) ? draft.step : 'urgent');
      });
      if (envelope?.idempotencyKey !== draft.key) return;
      go('check');
      await sending.resume(envelope);
    },
    /** Forgets everything, on the page and on the device. */
    async wipe(): Promise<void> {
      await keeping.clear();
      sending.reset();
      key = null;
      batch(() => {
        answers.value = noAnswers;
        hasEarlier.value = false;
        go('start');
      });
    },
  };
}
