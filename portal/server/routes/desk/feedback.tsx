import { plainDate, toDay } from '@shared/model';
import { FeedbackPage } from '../../../desk/feedback/feedback-page.tsx';
import type { ServerContext } from '../../server-context.ts';
import type { DeskHandler } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';

/** What residents have said of sending and of following up, in the last year. */
export function feedbackAnswers({ storage }: ServerContext): DeskHandler {
  return async (c) => {
    const { desk } = c.var;
    const { id } = desk.municipality;
    const aYearAgo = toDay(plainDate(desk.today).subtract({ years: 1 }));
    const body = (
      <FeedbackPage
        context={desk}
        counts={await storage.feedback.countsOf(id, aYearAgo)}
        words={await storage.feedback.wordsOf(id)}
      />
    );
    return deskAnswer(c, { title: desk.t('desk:feedback.title'), body });
  };
}
