import type { Day, ReferralContent } from '@shared/model';
import { useState } from 'preact/hooks';
import type { Profile } from '../host/profile.ts';
import { type Origin, profilesOf, readSettings } from '../settings.ts';
import type { CarryField } from './carry-field.ts';
import { type FormHere, lookForForms, type NoForm, optionsIn, tellForm } from './carry-link.ts';
import { type CarryRow, carryRows, rowAfter, rowWithOptions } from './carry-rows.ts';
import type { CarryValues } from './carry-values.ts';
import type { ControlInfo } from './control-info.ts';
import { otherPerson } from './other-person.ts';
import { rememberField } from './remember-field.ts';

export type CarryState =
  | { kind: 'idle' | 'looking' }
  | { kind: 'none'; why: NoForm }
  | {
      kind: 'form';
      here: FormHere;
      rows: readonly CarryRow[];
      /** What there is to carry that no control was found for. */
      missing: readonly CarryField[];
      /** What the page says of another person. */
      others: readonly string[];
      /** The page was another one when it was to be written into: this is how it is now. */
      changed: boolean;
    };

export type Carry = {
  state: CarryState;
  look: () => void;
  write: (rows: readonly CarryRow[]) => void;
  undo: (rows: readonly CarryRow[]) => void;
  /** Opens the list of a row, so that it is seen what would be chosen. */
  open: (row: CarryRow) => void;
  /** Takes another control for a field, from now on. */
  teach: (field: CarryField, control: ControlInfo) => void;
};

/** The form beside the panel, and the ways to write into it: each needs a click of its own. */
export function useCarry(values: CarryValues, content: ReferralContent, today: Day): Carry {
  const [state, setState] = useState<CarryState>({ kind: 'idle' });

  async function look(changed = false, document?: string) {
    setState((now) => (now.kind === 'form' ? now : { kind: 'looking' }));
    const forms = await lookForForms(await taughtForms());
    if (typeof forms === 'string') return setState({ kind: 'none', why: forms });
    const here = forms.find((one) => one.document === document) ?? forms[0];
    if (here === undefined) return setState({ kind: 'none', why: 'no-form' });
    const others = otherPerson(here.form, content, today);
    setState({ kind: 'form', here, changed, others, ...carryRows(here.form, values) });
  }

  async function tell(question: Parameters<typeof tellForm>[1]) {
    if (state.kind !== 'form') return;
    const { here } = state;
    const { changed, outcomes } = await tellForm(here, question);
    if (changed) return look(true, here.document);
    setState((now) => {
      if (now.kind !== 'form') return now;
      const { language } = here.form;
      const rows = now.rows.map((row) => rowAfter(row, outcomes, values, language));
      return { ...now, changed: false, rows };
    });
  }

  async function open(row: CarryRow) {
    if (state.kind !== 'form') return;
    const { here } = state;
    const { language } = here.form;
    const value = values[row.field];
    // what can only be seen once it is typed is looked for so, where nothing else fits
    const typed = value !== undefined && 'text' in value ? [value.text.slice(0, 200)] : [];
    let after = row;
    for (const text of ['', ...(row.control.isTyped ? typed : [])]) {
      const { changed, options } = await optionsIn(here, row.control, text);
      if (changed) return look(true, here.document);
      after = rowWithOptions(row, options, values, language);
      if (after.plan.kind !== 'refused') break;
    }
    setState((now) => {
      if (now.kind !== 'form') return now;
      const rows = now.rows.map((one) => (one.control.handle === row.control.handle ? after : one));
      return { ...now, changed: false, rows };
    });
  }

  return {
    state,
    open: (row) => void open(row),
    look: () => void look(),
    write: (rows) => {
      if (state.kind !== 'form') return;
      const writes = rows.flatMap(({ control: { handle, now }, plan }) =>
        plan.kind === 'write' ? [{ handle, now: now ?? '', write: plan.write }] : [],
      );
      void tell({ kind: 'carry-write', ticket: state.here.form.ticket, writes });
    },
    undo: (rows) => {
      if (state.kind !== 'form') return;
      const handles = rows.map(({ control }) => control.handle);
      void tell({ kind: 'carry-undo', ticket: state.here.form.ticket, handles });
    },
    teach: (field, control) => {
      if (state.kind !== 'form') return;
      const { here } = state;
      void (async () => {
        const known = (await taughtForms())(here.origin);
        await rememberField(here, known, field, control);
        await look(false, here.document);
      })();
    },
  };
}

/** What is taught of forms, read anew: it may have been taught just now. */
async function taughtForms(): Promise<(origin: Origin) => Profile[]> {
  const { sites } = await readSettings();
  return (origin) => {
    const site = sites.find((one) => one.origin === origin);
    return site === undefined ? [] : profilesOf(site).filter(({ view }) => view.kind === 'form');
  };
}
