import { isControl, isInput } from '../../host/control.ts';
import { plain } from '../../host/plain.ts';
import { isShown } from '../../host/visible.ts';
import { identityFields } from '../carry-field.ts';
import type { DoneAnswer, Outcome, Write } from '../messages.ts';
import { readOptions } from './combobox.ts';
import { keepValue, setValue, valueNow } from './control-value.ts';
import { placeOf } from './editor-frame.ts';
import type { FoundControl, FoundForm } from './found-control.ts';
import { identityOf } from './whose.ts';

/** A control with what stood in it before we wrote, and what after. */
type Written = {
  control: FoundControl;
  before: string;
  after: string;
  putBack: () => Promise<void>;
};

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
    return this.#form.controls.every(isThere) && this.#isSame(new Set());
  }

  /** True while it is still the same person's. What we have just written may settle meanwhile. */
  #isSame(ours: ReadonlySet<FoundControl>): boolean {
    return (
      identityOf(this.#form) === this.#identity &&
      [...this.#seen].every(([control, value]) => ours.has(control) || valueNow(control) === value)
    );
  }

  /** What can be chosen in a list that must be opened for it; null where none opens. */
  async options(handle: number, typed: string): Promise<string[] | null> {
    const control = this.#form.controls[handle];
    if (control === undefined || control.field === null || control.kind !== 'combobox') return null;
    return isLocked(control) ? null : readOptions(control.elements[0], typed);
  }

  async write(writes: readonly Write[]): Promise<DoneAnswer> {
    const tried: { handle: number; wanted: string; written: Omit<Written, 'after'> }[] = [];
    const outcomes: Outcome[] = [];
    const ours = new Set<FoundControl>();
    for (const { handle, now, write } of writes) {
      const control = this.#form.controls[handle];
      // what was written before may have changed this one, or a list's opening the whole page
      if (control === undefined || control.field === null) {
        outcomes.push({ handle, outcome: 'gone', now: '', problem: '' });
      } else if (!this.#isFree(control, now, ours)) {
        outcomes.push({ handle, outcome: 'changed', now: valueNow(control), problem: '' });
      } else {
        const putBack = keepValue(control);
        ours.add(control);
        const isSet = await setValue(control, write);
        this.#see(control);
        if (isSet) {
          tried.push({ handle, wanted: write, written: { control, before: now, putBack } });
        } else {
          outcomes.push({ handle, outcome: 'not-taken', now: valueNow(control), problem: '' });
        }
      }
    }
    await settled();
    for (const { handle, wanted, written } of tried) {
      const { control, before } = written;
      const after = valueNow(control);
      this.#see(control);
      if (after !== before) this.written.push({ ...written, after });
      const outcome = isTaken(after, wanted) ? 'written' : 'not-taken';
      outcomes.push({ handle, outcome, now: after, problem: problemOf(control) });
    }
    return { changed: false, outcomes };
  }

  /** Puts back what stood there, where it still holds what we wrote. */
  async undo(handles: readonly number[]): Promise<DoneAnswer> {
    const outcomes: Outcome[] = [];
    const ours = new Set<FoundControl>();
    for (const handle of handles.toReversed()) {
      const own = this.#form.controls[handle];
      const at = this.written.findLastIndex(
        ({ control }) => control.elements[0] === own?.elements[0],
      );
      const [last] = at === -1 ? [] : this.written.splice(at, 1);
      if (own === undefined || last === undefined || !isThere(last.control)) {
        outcomes.push({ handle, outcome: 'gone', now: '', problem: '' });
        continue;
      }
      const isOurs = this.#isFree(last.control, last.after, ours);
      ours.add(own);
      if (isOurs) {
        await last.putBack();
        if (settlesLate(last.control.kind)) await settled();
      }
      const now = valueNow(last.control);
      this.#see(own);
      const outcome = !isOurs ? 'changed' : isTaken(now, last.before) ? 'undone' : 'stays';
      outcomes.push({ handle, outcome, now, problem: '' });
    }
    return { changed: false, outcomes };
  }

  #isFree(control: FoundControl, now: string, ours: ReadonlySet<FoundControl>): boolean {
    return (
      isThere(control) && this.#isSame(ours) && !isLocked(control) && valueNow(control) === now
    );
  }

  #see(control: FoundControl): void {
    if (this.#seen.has(control)) this.#seen.set(control, valueNow(control));
  }
}

/** Editors and lists of a page's own making put things back a little later. */
function settlesLate(kind: FoundControl['kind']): boolean {
  return kind === 'rich' || kind === 'combobox';
}

function isLocked({ elements, kind }: FoundControl): boolean {
  return elements.some((one) => {
    if (one.matches(':disabled,[aria-disabled="true"]')) return true;
    if (kind === 'rich') return !one.isContentEditable;
    return kind !== 'combobox' && isText(one) && one.matches(':read-only');
  });
}

function isText(control: HTMLElement): boolean {
  return (
    control.tagName === 'TEXTAREA' || (isInput(control) && !/^(checkbox|radio)$/.test(control.type))
  );
}

function isThere({ elements }: FoundControl): boolean {
  return elements.every((one) => {
    const place = placeOf(one);
    return one.isConnected && isShown(one) && place.isConnected && isShown(place);
  });
}

/** A page may set blanks and dots in a number; digits and letters are what was asked for. */
function isTaken(after: string, wanted: string): boolean {
  return bare(after) === bare(wanted);
}

function bare(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function problemOf({ elements }: FoundControl): string {
  const wrong = elements.filter(isControl).find(({ validity }) => !validity.valid);
  return wrong?.validationMessage ?? '';
}

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, settleMs));
}
