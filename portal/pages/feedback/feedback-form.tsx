import {
  FeedbackAnswerSchema,
  type FeedbackPlace,
  longestFeedback,
} from '@shared/model/feedback.ts';
import { Button, Choices, TextArea } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import type { FeedbackForm as Filled } from './form.ts';

type FeedbackFormProps = {
  context: PageContext;
  place: FeedbackPlace;
  filled?: Extract<Filled, { problem: unknown }> | undefined;
};

/** One question, and room for a few words. It is sent alone: nothing of the case goes along. */
export function FeedbackForm({ context, place, filled }: FeedbackFormProps) {
  const { t } = context;
  const { problem, typed } = filled ?? {};
  const error = problem && t(`after:feedback.error.${problem}`);
  return (
    <form class="form" method="post" action={addressOf(context, 'feedback')}>
      <input type="hidden" name="place" value={place} />
      <Choices
        type="radio"
        id="answer"
        label={t(`after:feedback.question.${place}`)}
        error={problem === 'missing' ? error : undefined}
        options={FeedbackAnswerSchema.options.map((answer) => ({
          value: answer,
          label: t(`after:feedback.answer.${answer}`),
        }))}
        chosen={typed?.answer === undefined ? [] : [typed.answer]}
      />
      <TextArea
        id="words"
        label={t('after:feedback.words')}
        hint={t('after:feedback.wordsHint')}
        optional={t('common:optional')}
        error={problem === 'tooLong' ? error : undefined}
        value={typed?.words}
        rows={3}
        maxLength={longestFeedback}
      />
      <p class="hint">{t('after:feedback.anonymous')}</p>
      <Button type="submit" variant="secondary">
        {t('after:feedback.send')}
      </Button>
    </form>
  );
}
