import type { Handler } from 'hono';
import { problemAnswer } from '../problems/problem-answer.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { ServerContext } from '../server-context.ts';

const unkept = { 'Cache-Control': 'no-store' };

/** `/healthz`: the process lives. It says nothing of the database, which no restart would mend. */
export const health: Handler = (c) => c.text('ok', 200, unkept);

/**
 * `/readyz`: requests may be sent here. The tables were brought up to date before anything was
 * answered; the database answers now, and the process is not about to stop.
 */
export function readiness({ storage, isStopping }: ServerContext): Handler {
  return async (c) => {
    const isReady = !isStopping() && (await answersInTime(storage.check()));
    if (isReady) return c.text('ok', 200, unkept);
    const headers = { ...unkept, 'Retry-After': '5' };
    return problemAnswer(new ProblemError(503, 'server.not-ready', { headers }), c);
  };
}

const patienceMs = 2000;

async function answersInTime(check: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const answered = check.then(
    () => true,
    () => false,
  );
  const isReady = await Promise.race([answered, late]);
  clearTimeout(timer);
  return isReady;
}
