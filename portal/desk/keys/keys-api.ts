import {
  type MunicipalityId,
  ProblemSchema,
  type Recipient,
  ResealListSchema,
} from '@shared/model';
import type { ResealPorts } from '@shared/sealing';
import * as v from 'valibot';

/** Why the portal did not do it: its own words where it has any. */
export class KeysTrouble extends Error {
  override name = 'KeysTrouble';
  readonly title: string | null;
  constructor(title: string | null) {
    super('the portal did not answer as asked');
    this.title = title;
  }
}

type AddedKey = { recipient: Recipient; label: string; kind: 'device' | 'recovery' };

/** Hands in the public half of a key. */
export async function addKey(municipality: MunicipalityId, key: AddedKey): Promise<void> {
  const answer = await ask(municipality, 'keys', { method: 'POST', body: JSON.stringify(key) });
  if (!answer.ok) throw await troubleOf(answer);
}

/** How the page reseals: over the session of whoever is signed in. */
export function resealPorts(municipality: MunicipalityId): ResealPorts {
  return {
    async list(after) {
      const answer = await ask(municipality, after === null ? 'reseal' : `reseal?after=${after}`);
      if (!answer.ok) throw await troubleOf(answer);
      return v.parse(ResealListSchema, await answer.json());
    },
    async replace(id, resealed) {
      const body = JSON.stringify(resealed);
      const answer = await ask(municipality, `reseal/${id}`, { method: 'PUT', body });
      if (answer.status === 409) return false;
      if (!answer.ok) throw await troubleOf(answer);
      return true;
    },
  };
}

const patienceMs = 30_000;

async function ask(
  municipality: MunicipalityId,
  path: string,
  request: RequestInit = {},
): Promise<Response> {
  try {
    return await fetch(`/api/v1/${municipality}/desk/${path}`, {
      ...request,
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
      },
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new KeysTrouble(null);
  }
}

async function troubleOf(answer: Response): Promise<KeysTrouble> {
  const problem = v.safeParse(ProblemSchema, await answer.json().catch(() => null));
  return new KeysTrouble(problem.success ? problem.output.title : null);
}
