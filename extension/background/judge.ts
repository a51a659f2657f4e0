import type { Day, MunicipalPack, Source } from '@shared/model';
import { read } from '@shared/reading';
import { allocate } from '@shared/rules';
import { shortOf } from '../overlay/hint.ts';
import { findOverrides } from '../override/override-store.ts';
import type { FoundOverride } from '../override/sealed-override.ts';
import { type Decided, withOverride } from '../override/with-override.ts';
import { likelyRoles } from './likely-roles.ts';
import type { Judged, Reasons, Request } from './messages.ts';

type Means = { pack: MunicipalPack; on: Day };
type Here = Means & { origin: string };

/** What a hint shows of each request, in their order. */
export async function judgeAll(requests: readonly Request[], means: Here): Promise<Judged[]> {
  const found = await foundOf(requests, means);
  return requests.map((request, i) => judgedOf(judge(request, means, found[i]), request, means));
}

/** All that one hint rests on. */
export async function explain(request: Request, means: Here): Promise<Reasons> {
  const [found] = await foundOf([request], means);
  const decided = judge(request, means, found);
  const { manifest, priority } = means.pack;
  const { level, waitStart, criteria, notes, sources } = decided;
  return {
    judged: judgedOf(decided, request, means),
    levelName: priority?.levels.find((one) => one.level === level)?.name ?? null,
    waitStart,
    criteria: criteria.map(({ id, evidence }) => ({
      text: priority?.criteria.find((one) => one.id === id)?.text ?? { nb: id },
      evidence: evidence.map(({ origin, text }) => ({ origin, text })),
    })),
    notes,
    documents: documentsOf(manifest, sources),
  };
}

/** What the rules of a pack say of a request, or what a therapist has set. */
export function judge(
  { facts }: Request,
  { pack, on }: Means,
  found: FoundOverride | null = null,
): Decided {
  return withOverride(facts, pack, { on, findings: read(facts), found });
}

function judgedOf(decided: Decided, { facts }: Request, { pack }: Means): Judged {
  const { received, birthDate, ageYears, source } = facts;
  const allocation = allocate({ received, birthDate, ageYears, source, areas: [] }, pack);
  return { ...shortOf(decided), roles: likelyRoles(allocation) };
}

function foundOf(requests: readonly Request[], { origin }: Here) {
  return findOverrides(requests.map((request) => ({ ...request, origin })));
}

/** Each document that something was taken from, once. */
function documentsOf(
  { documents }: MunicipalPack['manifest'],
  sources: readonly Source[],
): Reasons['documents'] {
  return documents
    .filter(({ id }) => sources.some(({ document }) => document === id))
    .map(({ title, publisher, published }) => ({
      title,
      publisher,
      ...(published !== undefined && { published }),
    }));
}
