import { type Feedback, FeedbackSchema, type MunicipalityId } from '@shared/model';
import type { Context } from 'hono';
import { clientAddress } from '../../limits/client-address.ts';
import { feedbackLimit, feedbackLimitOfAll } from '../../limits/feedback-limit.ts';
import { countOne } from '../../limits/rate-limit.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';
import { jsonBody } from './json-body.ts';

/** Takes how someone says that it went. */
export function feedback(server: ServerContext): ApiHandler {
  return async (c) => {
    const given = await jsonBody(c, FeedbackSchema);
    await keepFeedback(server, c, { municipality: c.var.municipality.id, given });
    return c.body(null, 204);
  };
}

/**
 * Keeps it by its day alone.
 * @throws ProblemError 429
 */
export async function keepFeedback(
  server: ServerContext,
  c: Context,
  { municipality, given }: { municipality: MunicipalityId; given: Feedback },
): Promise<void> {
  await countOne(server, feedbackLimit, clientAddress(c, server.proxies));
  await countOne(server, feedbackLimitOfAll, municipality);
  await server.storage.feedback.add(municipality, given, server.today());
}
