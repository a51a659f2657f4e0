import type { RawRecord } from './facts.ts';
import type { FieldName } from './field.ts';
import type { FieldRule, Profile } from './profile.ts';
import { labelsOf, rulesOf, shapeOf, type Tested, valuesOf } from './self-test.ts';
import type { Quiet } from './self-test-schema.ts';

type FieldSum = {
  /** How many records have a place for the field. */
  placed: number;
  values: number;
  /** How many of the values have a shape that the page had when it was taught. */
  fitting: number;
};

/**
 * Holds a taught page against its self-test while its records come and go. Only sums are kept, so
 * that one record costs the same however many there are.
 */
export class TestedSums {
  readonly #profile: Profile;
  readonly #rules: readonly (readonly [FieldName, FieldRule])[];
  readonly #fields = new Map<FieldName, FieldSum>();
  #records = 0;
  #read = 0;

  constructor(profile: Profile) {
    this.#profile = profile;
    this.#rules = profile.test === undefined ? [] : rulesOf(profile);
  }

  add(tested: Tested): void {
    this.#sum(tested, 1);
  }

  /** Takes out what was added. */
  remove(tested: Tested): void {
    this.#sum(tested, -1);
  }

  /**
   * What has changed since the page was taught, or null. Few records prove nothing but that a place
   * is gone; where values have another shape, it takes several to say so.
   */
  change(): Quiet | null {
    const { test, view, fields } = this.#profile;
    if (test === undefined || this.#records === 0) return null;
    if (view.kind === 'worklist' && this.#records > test.rows.to) return this.#quiet('rows');
    for (const [field, rule] of this.#rules) {
      const expected = test.shapes[field];
      if (expected === undefined) continue;
      const { placed, values, fitting } = this.#sumOf(field);
      if (placed === 0) {
        if (isNeeded(field, this.#records)) return this.#quiet(field, rule);
        continue;
      }
      const isShaped = view.kind === 'worklist' && expected.length > 0 && values >= enough;
      if (isShaped && fitting === 0) return this.#quiet(field, rule);
    }
    const isLessRead = this.#read / this.#records < test.read / 2;
    if (view.kind === 'worklist' && this.#records >= 5 && isLessRead) {
      return this.#quiet('received', fields.received);
    }
    return null;
  }

  #sum({ raw, isRead }: Tested, sign: 1 | -1): void {
    this.#records += sign;
    if (isRead) this.#read += sign;
    for (const [field] of this.#rules) this.#sumField(field, raw, sign);
  }

  #sumField(field: FieldName, raw: RawRecord, sign: 1 | -1): void {
    if (raw[field] === undefined) return;
    const expected = this.#profile.test?.shapes[field] ?? [];
    const values = valuesOf(raw, field);
    const fitting = values.filter((value) => expected.includes(shapeOf(value)));
    const sum = this.#sumOf(field);
    this.#fields.set(field, {
      placed: sum.placed + sign,
      values: sum.values + sign * values.length,
      fitting: sum.fitting + sign * fitting.length,
    });
  }

  #sumOf(field: FieldName): FieldSum {
    return this.#fields.get(field) ?? { placed: 0, values: 0, fitting: 0 };
  }

  #quiet(what: Quiet['what'], rule?: FieldRule): Quiet {
    return { profile: this.#profile.name, what, label: labelsOf(rule)[0] ?? null };
  }
}

/** So many records say something about all of them. */
const enough = 3;

/** A referral may lack a diagnosis; what tells the deadline or whose it is, is always there. */
function isNeeded(field: FieldName, records: number): boolean {
  const always: readonly FieldName[] = ['received', 'text', 'name', 'birthDate', 'patientId'];
  return always.includes(field) || records >= enough;
}
