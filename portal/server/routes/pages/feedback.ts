import { parseFeedbackForm } from '../../../pages/feedback/form.ts';
import { type FeedbackProps, feedbackPage } from '../../../pages/feedback.tsx';
import { bodyLimit } from '../../limits/body-limit.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { keepFeedback } from '../api/feedback.ts';
import { htmlAnswer, privateHtmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

/** A form holds a choice and a few words. */
export const limitedFeedback = bodyLimit(16 * 1024);

/** The question how it went, for whoever comes by a link. */
export const feedback: PageHandler = (c) => {
  const place = c.req.query('place') === 'sent' ? 'sent' : 'status';
  return htmlAnswer(c, c.var.page, feedbackPage(c.var.page, { view: 'ask', place }));
};

/** The form of the feedback, as it works without any script. */
export function feedbackForm(server: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const sent = parseFeedbackForm(await c.req.parseBody().catch(() => ({})));
    const answer = (props: FeedbackProps, status: 200 | 422 | 429) =>
      privateHtmlAnswer(c, page, feedbackPage(page, props), status);
    if ('problem' in sent) {
      return answer({ view: 'ask', place: sent.typed.place, filled: sent }, 422);
    }
    const given = sent.feedback;
    try {
      await keepFeedback(server, c, { municipality: page.municipality.id, given });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 429) throw error;
      for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
      const filled = { problem: 'limited', typed: given } as const;
      return answer({ view: 'ask', place: given.place, filled }, 429);
    }
    return answer({ view: 'thanks' }, 200);
  };
}
