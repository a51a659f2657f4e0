import { isBegun } from './answers.ts';
import type { State } from './state.ts';
import { firstStep, isMet, isStep, type Setting, type StepId } from './steps.ts';
import { type Place, placeAfter, placeBefore } from './walk.ts';

/** The ways from place to place: on when a step is in order, back, and out to change an answer. */
export function createWalking(state: State, setting: Setting, isLocked: () => boolean) {
  const { answers, place, isChanging, load, answer, go, stopAt } = state;

  async function next(): Promise<void> {
    const step = place.value;
    if (!isStep(step)) return;
    const loaded = await load();
    if (loaded === null || place.value !== step) return;
    const found = loaded.problemsOf(step, answers.value, setting);
    if (found.length > 0) return stopAt(found);
    const change = isChanging.value
      ? { unfinished: loaded.firstUnfinished(answers.value, setting) }
      : null;
    go(placeAfter(step, answers.value, setting, change));
  }

  return {
    next,
    begin(): void {
      go(firstStep(setting));
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
    /** Shows a place that the browser's history names, where one may go there. */
    show(to: Place): void {
      if (place.value === 'receipt' || isLocked()) return;
      void load();
      const isOpen = to === firstStep(setting) || isBegun(answers.value);
      const isOwn = !isStep(to) || isMet(to, setting);
      go(isOpen && isOwn && to !== 'receipt' ? to : 'start');
    },
  };
}
