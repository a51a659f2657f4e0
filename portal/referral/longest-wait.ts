import { referralFacts } from '@shared/exchange';
import { type Day, type Document, holds, type Level, type SelfReferral } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { answerFindings } from '@shared/reading';
import { assess, daysUntil, deadline } from '@shared/rules';

/** What the municipality's key says of the wait. */
export type LongestWait =
  /** The answers fit a line of the key: help should come by this day. */
  | { kind: 'by'; day: Day; level: Level; source: string | null }
  /** They fit none, or the key has ended: a therapist decides within these limits. */
  | { kind: 'open'; limits: { level: Level; days: number }[]; source: string | null };

/** The longest wait for what was answered, by the key of the municipality; null where it has none. */
export function longestWait(
  referral: SelfReferral,
  { pack: id, receivedOn }: { pack: string; receivedOn: Day },
): LongestWait | null {
  const pack = municipalPack(id);
  if (pack?.priority == null) return null;
  const findings = answerFindings(referral, receivedOn);
  const facts = referralFacts(referral, receivedOn);
  const { level, deadline: day } = assess(facts, pack, { on: receivedOn, findings });
  const limits = pack.priority.levels.filter((one) => holds(one, receivedOn));
  const own = limits.find((one) => one.level === level) ?? limits[0];
  const source = own === undefined ? null : titleOf(own.source.document, pack.manifest.documents);
  if (level !== null && day !== null) return { kind: 'by', day, level, source };
  return {
    kind: 'open',
    limits: limits.map((one) => ({
      level: one.level,
      days: daysUntil(deadline(receivedOn, one.wait), receivedOn),
    })),
    source,
  };
}

function titleOf(document: Document['id'], documents: readonly Document[]): string | null {
  return documents.find(({ id }) => id === document)?.title ?? null;
}
