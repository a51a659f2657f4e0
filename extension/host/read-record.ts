import type { Day } from '@shared/model';
import { type FactsAnswer, type RawRecord, type RawValue, toFacts } from './facts.ts';
import { FieldNameSchema } from './field.ts';
import { identityText } from './fingerprint.ts';
import { type Place, readPlace, readShown } from './place.ts';
import type { FoundRecord } from './record.ts';
import { type Reference, referenceOf } from './reference.ts';

/** What a record said at one moment: everything that a hint rests on. What few ask for is made then. */
export class Reading {
  readonly answer: FactsAnswer;
  /** The fields that have a place, as they stand there. */
  readonly raw: RawRecord;
  readonly reference: Reference;
  readonly identity: string;
  readonly #today: Day;

  constructor({ view }: FoundRecord, raw: RawRecord, identity: string, today: Day) {
    this.raw = raw;
    this.identity = identity;
    this.answer = toFacts(raw, today);
    this.reference = referenceOf(view, raw);
    this.#today = today;
  }

  /** Equal strings: the same facts of the same record. */
  get same(): string {
    return JSON.stringify([this.identity, this.raw, this.#today]);
  }

  /** Whom its labelled fields say that it is about. */
  get person(): string {
    return personOf(this.raw);
  }

  /** What is asked for, without whom it is about. */
  get request(): string {
    return requestOf(this.raw);
  }

  /** The heading that the received date stood under. */
  get countedFrom(): string | null {
    return this.raw.received?.[0]?.label ?? null;
  }
}

/**
 * Reads a record now. One that was `found` in this same moment is where it was found, and shown: it
 * is not asked for again.
 */
export function readRecord(
  record: FoundRecord,
  today: Day,
  when: 'found' | 'later' = 'later',
): Reading {
  const raw: RawRecord = {};
  for (const field of FieldNameSchema.options) {
    const places = record.places[field];
    if (places !== undefined) raw[field] = places.flatMap((place) => rawValue(place, when));
  }
  return new Reading(record, raw, identityText(record), today);
}

function personOf({ name, patientId, nationalNumber, birthDate, age }: RawRecord): string {
  const all = [name, patientId, nationalNumber, birthDate, age].flatMap((values) => values ?? []);
  const texts = all.map(({ text }) => text);
  return texts.every((text) => text.trim() === '') ? '' : texts.join('\u0000');
}

function requestOf({ text, received, discharged, source, diagnosis }: RawRecord): string {
  const all = [text, received, discharged, source, diagnosis].flatMap((values) => values ?? []);
  return (text ?? []).every((value) => value.text.trim() === '')
    ? ''
    : all.map((value) => value.text).join('\u0000');
}

function rawValue(place: Place, when: 'found' | 'later'): RawValue[] {
  const text = when === 'found' ? readShown(place) : readPlace(place);
  return text === undefined ? [] : [{ text, label: place.label, formats: place.formats }];
}
