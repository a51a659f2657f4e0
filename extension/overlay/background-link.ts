import type { Day } from '@shared/model';
import * as v from 'valibot';
import {
  AssessAnswerSchema,
  type Judged,
  type PageMessage,
  type Reasons,
  ReasonsSchema,
  type Request,
} from '../background/messages.ts';
import type { Counts } from './counts.ts';

/** What the hint of one request rests on. */
export function askReasons(request: Request, on: Day): Promise<Reasons | null> {
  return ask({ kind: 'explain', on, request }, ReasonsSchema);
}

/** What the rules say of each request, in order; null where they cannot be judged. */
export async function askAssessments(
  requests: readonly Request[],
  on: Day,
): Promise<readonly Judged[] | null> {
  const answer = await ask({ kind: 'assess', on, requests: [...requests] }, AssessAnswerSchema);
  return answer?.length === requests.length ? answer : null;
}

export function tellCounts(counts: Counts): void {
  void ask({ kind: 'counts', counts }, v.unknown());
}

/** Opens the panel beside the page. False where the browser does not let us. */
export async function askPanel(): Promise<boolean> {
  return (await ask({ kind: 'open-panel' }, v.boolean())) ?? false;
}

/** False once the extension was updated or removed under the page: nobody answers any more. */
export function isLinked(): boolean {
  return chrome.runtime?.id !== undefined;
}

async function ask<Schema extends v.GenericSchema>(
  message: PageMessage,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> {
  try {
    const parsed = v.safeParse(schema, await chrome.runtime.sendMessage(message));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
