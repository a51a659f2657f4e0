import type { Allocation } from '@shared/model/allocation.ts';
import type { Assessment } from '@shared/model/assessment.ts';
import { type Day, plainDate, toDay } from '@shared/model/day.ts';
import type { FeeAnswer, FeeQuestion } from '@shared/model/fee.ts';
import type { Finding } from '@shared/model/finding.ts';
import type { Situation, Turn } from '@shared/model/guidance.ts';
import { holds } from '@shared/model/holds.ts';
import type { MunicipalPack, NationalPack } from '@shared/model/pack.ts';
import {
  type ConceptId,
  ConceptIdSchema,
  type ReferralFacts,
} from '@shared/model/referral-facts.ts';
import { allocate, assess, daysUntil, fee } from '@shared/rules';
import * as v from 'valibot';

/** What is known of the one who asks. Ages are whole years; null stands for not known. */
export type Known = { on: Day; ageYears: number | null; canTravel: boolean | null };

/** How long the municipality's key lets it take. `days` is null where no line of it fits. */
export type Limit = { days: number | null; assessment: Assessment };

/** The limit for what was chosen; null where the municipality has no key in force. */
export function limitFor(
  situation: Pick<Situation, 'concepts'>,
  turn: Pick<Turn, 'concepts'> | null,
  { on, ageYears }: Known,
  pack: MunicipalPack | undefined,
): Limit | null {
  if (pack?.priority == null || !pack.priority.levels.some((level) => holds(level, on))) {
    return null;
  }
  const concepts = [...situation.concepts, ...(turn?.concepts ?? [])];
  const findings = concepts.length === 0 ? [] : [...concepts, answered].map(found);
  const facts: ReferralFacts = { received: on, ageYears, source: 'self', icd10: [], icpc2: [] };
  const assessment = assess(facts, pack, { on, findings });
  const { deadline } = assessment;
  return { days: deadline === null ? null : daysUntil(deadline, on), assessment };
}

/** Who is likely to answer; null where the municipality has no allocation key. */
export function whoAnswers(
  { area }: Situation,
  { on, ageYears, canTravel }: Known,
  pack: MunicipalPack | undefined,
): Allocation | null {
  if (pack?.allocation == null) return null;
  const areas = [area ?? 'other'];
  const found = allocate({ received: on, source: 'self', ageYears, canTravel, areas }, pack);
  return found.roles.some(({ mark }) => mark !== 'unstated') ? found : null;
}

/** Whether the key parts this by how one can travel. */
export function travelMatters({ area }: Situation, pack: MunicipalPack | undefined, on: Day) {
  const rows = pack?.allocation?.rows ?? [];
  return rows.some(
    (row) =>
      holds(row, on) &&
      row.when?.canTravel !== undefined &&
      (row.when.areas?.includes(area ?? 'other') ?? true),
  );
}

/** What visits cost, for one of this age; a grown-up where no age is known. */
export function priceFor(
  asked: Pick<FeeQuestion, 'service' | 'kind' | 'minutes'>,
  { on, ageYears }: Known,
  { national, municipal }: { national: NationalPack; municipal: MunicipalPack | undefined },
): FeeAnswer {
  const birthDate = ageYears === null ? null : toDay(plainDate(on).subtract({ years: ageYears }));
  return fee({ ...asked, on, birthDate, circumstances: [] }, national, municipal);
}

const answered = v.parse(ConceptIdSchema, 'answered');

function found(concept: ConceptId): Finding {
  return { concept, status: 'present', origin: 'answer', text: '', start: 0, end: 0 };
}
