import {
  leniently,
  OpenClinicsSchema,
  OpenGroupsSchema,
  OpenWaitingTimesSchema,
} from '@shared/model';
import type * as v from 'valibot';
import type { Figures, FiguresSource } from './figures.ts';

export type FiguresTrouble = 'offline' | 'unexpected';

const longestWait = 15_000;

/** The open data of a municipality: nothing but its id is sent, and no sign of who asks. */
export async function fetchFigures(
  source: FiguresSource,
  now: Date,
): Promise<Figures | FiguresTrouble> {
  const [clinics, times, groups] = await Promise.all([
    open(source, 'clinics', OpenClinicsSchema),
    open(source, 'waiting-times', OpenWaitingTimesSchema),
    open(source, 'groups', OpenGroupsSchema),
  ]);
  if (typeof clinics === 'string') return clinics;
  if (typeof times === 'string') return times;
  if (typeof groups === 'string') return groups;
  return {
    source,
    fetchedAt: now.toISOString(),
    demonstration: clinics.municipality.demonstration,
    clinics: clinics.clinics,
    waitingTimes: times.waitingTimes,
    groups: groups.groups,
  };
}

async function open<Schema extends v.GenericSchema>(
  { portal, municipality }: FiguresSource,
  name: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | FiguresTrouble> {
  const answer = await fetch(`${portal}/api/v1/${municipality}/${name}`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(longestWait),
  }).catch(() => 'offline' as const);
  if (answer === 'offline') return answer;
  // a newer portal may publish more than is used here
  const body: unknown = answer.ok ? await answer.json().catch(() => null) : null;
  return leniently(schema, body)?.output ?? 'unexpected';
}
