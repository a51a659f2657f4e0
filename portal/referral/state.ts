import { batch, signal } from '@preact/signals';
import { type Answers, noAnswers } from './answers.ts';
import type { FieldProblem } from './checks.ts';
import type { Place } from './walk.ts';

/** What is fetched from the first answer on. */
export type Answering = typeof import('./answering.ts');

export type State = ReturnType<typeof createState>;

/** The signals that the parts of the model share. `changed` is told of every answer and step. */
export function createState(fetchAnswering: () => Promise<Answering>) {
  const state = {
    answers: signal(noAnswers),
    place: signal<Place>('start'),
    problems: signal<readonly FieldProblem[]>([]),
    /** Grows each time that something must be put right before one can go on. */
    stops: signal(0),
    isChanging: signal(false),
    answering: signal<Answering | null>(null),
    hasLoadFailed: signal(false),
  };
  const { answers, place, problems, stops, isChanging, answering, hasLoadFailed } = state;
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const tell of listeners) tell();
  };
  return {
    ...state,
    onChange: (tell: () => void) => listeners.push(tell),

    async load(): Promise<Answering | null> {
      try {
        answering.value ??= await fetchAnswering();
        hasLoadFailed.value = false;
      } catch {
        hasLoadFailed.value = true;
      }
      return answering.value;
    },
    answer<Name extends keyof Answers>(name: Name, value: Answers[Name]): void {
      answers.value = { ...answers.value, [name]: value };
      changed();
    },
    go(to: Place): void {
      batch(() => {
        place.value = to;
        problems.value = [];
        if (to === 'check') isChanging.value = false;
      });
      changed();
    },
    stopAt(found: readonly FieldProblem[]): void {
      batch(() => {
        problems.value = found;
        stops.value += 1;
      });
    },
  };
}
