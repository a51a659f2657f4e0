import {
  FeedbackAnswerSchema,
  type FeedbackCount,
  FeedbackPlaceSchema,
  type FeedbackWords,
} from '@shared/model/feedback.ts';
import { formats, Table } from '../../look/index.ts';
import type { DeskContext } from '../desk-context.ts';
import { CountBar } from '../report/count-bar.tsx';

export type FeedbackProps = {
  context: DeskContext;
  counts: readonly FeedbackCount[];
  words: readonly FeedbackWords[];
};

/** How residents say that it went: the last year in figures, and what they wrote lately. */
export function FeedbackPage({ context, counts, words }: FeedbackProps) {
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('desk:feedback.title')}</h1>
      <p class="prose">{t('desk:feedback.lead')}</p>
      {FeedbackPlaceSchema.options.map((place) => (
        <Counts
          key={place}
          context={context}
          title={t(`desk:feedback.place.${place}`)}
          counts={counts.filter((one) => one.place === place)}
        />
      ))}
      <section class="flow">
        <h2>{t('desk:feedback.words')}</h2>
        <p class="prose">{t('desk:feedback.wordsText')}</p>
        {words.length === 0 ? (
          <p>{t('desk:feedback.noWords')}</p>
        ) : (
          <ul class="rows prose">
            {words.map((one, index) => (
              // nothing tells them apart, and none moves
              <li key={index}>
                <Words context={context} words={one} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

type CountsProps = {
  context: DeskContext;
  title: string;
  counts: readonly FeedbackCount[];
};

function Counts({ context, title, counts }: CountsProps) {
  const { t, language } = context;
  const { number } = formats(language);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const of = (answer: string) => counts.find((one) => one.answer === answer)?.count ?? 0;
  return (
    <section class="flow">
      <h2>{title}</h2>
      {all === 0 ? (
        <p>{t('desk:feedback.none')}</p>
      ) : (
        <Table
          caption={t('desk:feedback.count', { count: all })}
          columns={[
            { title: t('desk:feedback.answer') },
            { title: t('desk:feedback.howMany'), number: true },
            { title: t('desk:report.picture') },
          ]}
          rows={FeedbackAnswerSchema.options.map((answer) => ({
            key: answer,
            cells: [
              t(`after:feedback.answer.${answer}`),
              number(of(answer)),
              <CountBar key="bar" value={of(answer)} of={all} />,
            ],
          }))}
        />
      )}
    </section>
  );
}

/** Written by anyone, in any language: shown as text, and as nothing else. */
function Words({ context, words }: { context: DeskContext; words: FeedbackWords }) {
  const { t, language } = context;
  return (
    <>
      <span class="told" dir="auto">
        {words.words}
      </span>
      <span class="hint">
        {formats(language).day(words.givenOn)} · {t(`desk:feedback.place.${words.place}`)} ·{' '}
        {t(`after:feedback.answer.${words.answer}`)}
      </span>
    </>
  );
}
