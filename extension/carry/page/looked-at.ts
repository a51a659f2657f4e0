import { isInput } from '../../host/control.ts';
import { plain } from '../../host/plain.ts';
import { isShown } from '../../host/visible.ts';
import { identityFields } from '../carry-field.ts';
import type { DoneAnswer, Outcome, Write } from '../messages.ts';
import { setValue, valueNow } from './control-value.ts';
import type { FoundControl, FoundForm } from './found-control.ts';
import { identityOf } from './whose.ts';

/** A control with what stood in it before we wrote, and what after. */
type Written = { control: FoundControl; before: string; after: string };

/** The page is given so long to take a value, or to put it right. */
const settleMs = 80;

/** A form as the user was shown it. It is written into only while it is still that one. */
export class LookedAt {
  readonly ticket = crypto.randomUUID();
  /** What can be undone, the last one last. */
  readonly written: Written[];
  readonly #form: FoundForm;
  readonly #identity: string;
  /** What the fields that say whose form it is held when they were seen, or by our own hand. */
  readonly #seen: Map<FoundControl, string>;

  constructor(form: FoundForm, written: readonly Written[]) {
    this.#form = form;
    this.written = [...written];
    this.#identity = identityOf(form);
    const telling = form.controls.filter(({ field }) => field && identityFields.includes(field));
    this.#seen = new Map(telling.map((control) => [control, valueNow(control)]));
  }

  /** True while nothing says that the form is another one, or someone else's. */
  isStill(): boolean {
    const { controls } = this.#form;
    return (
      controls.every(isThere) &&
      identityOf(this.#form) === this.#identity &&
      [...this.#seen].every(([control, value]) => valueNow(control) === value)
    );
  }

  async write(writes: readonly Write[]): Promise<DoneAnswer> {
    const tried: (Written & { handle: number; wanted: string })[] = [];
    const outcomes: Outcome[] = [];
    for (const { handle, now, write } of writes) {
      const control = this.#form.controls[handle];
      // what was written before may have changed this one
      if (control === undefined || control.field === null) {
        outcomes.push({ handle, outcome: 'gone', now: '', problem: '' });
      } else if (!isThere(control) || this.#isLocked(control) || valueNow(control) !== now) {
        outcomes.push({ handle, outcome: 'changed', now: valueNow(control), problem: '' });
      } else if (!setValue(control, write)) {
        outcomes.push({ handle, outcome: 'not-taken', now, problem: '' });
      } else {
        if (this.#seen.has(control)) this.#seen.set(control, valueNow(control));
        tried.push({ handle, control, before: now, after: write, wanted: write });
      }
    }
    await settled();
    for (const { handle, control, before, wanted } of tried) {
      const after = valueNow(control);
      if (this.#seen.has(control)) this.#seen.set(control, after);
      if (after !== before) this.written.push({ control, before, after });
      const outcome = isTaken(after, wanted) ? 'written' : 'not-taken';
      outcomes.push({ handle, outcome, now: after, problem: problemOf(control) });
    }
    return { changed: false, outcomes };
  }

  /** Puts back what stood there, where it still holds what we wrote. */
  async undo(handles: readonly number[]): Promise<DoneAnswer> {
    const outcomes: Outcome[] = [];
    for (const handle of handles.toReversed()) {
      const [first] = this.#form.controls[handle]?.elements ?? [];
      const at = this.written.findLastIndex(({ control }) => control.elements[0] === first);
      const [last] = at === -1 ? [] : this.written.splice(at, 1);
      if (last === undefined || !isThere(last.control)) {
        outcomes.push({ handle, outcome: 'gone', now: '', problem: '' });
        continue;
      }
      const isOurs = valueNow(last.control) === last.after;
      if (isOurs) setValue(last.control, last.before);
      const now = valueNow(last.control);
      const own = this.#form.controls[handle];
      if (own !== undefined && this.#seen.has(own)) this.#seen.set(own, now);
      outcomes.push({ handle, outcome: isOurs ? 'undone' : 'changed', now, problem: '' });
    }
    return { changed: false, outcomes };
  }

  #isLocked({ elements: [first] }: FoundControl): boolean {
    return first.matches(':disabled') || (isText(first) && first.matches(':read-only'));
  }
}

function isText(control: FoundControl['elements'][0]): boolean {
  return (
    control.tagName === 'TEXTAREA' || (isInput(control) && !/^(checkbox|radio)$/.test(control.type))
  );
}

function isThere({ elements }: FoundControl): boolean {
  return elements.every((one) => one.isConnected && isShown(one));
}

/** A page may set blanks and dots in a number; digits and letters are what was asked for. */
function isTaken(after: string, wanted: string): boolean {
  return bare(after) === bare(wanted);
}

function bare(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function problemOf({ elements: [first] }: FoundControl): string {
  return first.validity.valid ? '' : first.validationMessage;
}

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, settleMs));
}
