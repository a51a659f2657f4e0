import type { FeeAnswer } from '@shared/model/fee.ts';
import type { NationalPack } from '@shared/model/pack.ts';
import { formats, Table } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { SourceLines } from '../source-line.tsx';
import type { Course, PriceQuestion } from './question.ts';
import { VisitsOfYear } from './visits-of-year.tsx';

type AnswerProps = {
  context: PageContext;
  asked: PriceQuestion;
  course: Course;
  /** Null where no rule sets the price. */
  answer: FeeAnswer | null;
  national: NationalPack;
  documents: Documents;
};

/** First the sum, then why, then from when and who says so. */
export function Answer({ context, asked, course, answer, national, documents }: AnswerProps) {
  const { t, language } = context;
  if (answer === null || asked.kind === 'private') {
    return <PrivateAnswer context={context} national={national} documents={documents} />;
  }
  const { day } = formats(language);
  return (
    <section class="answer flow" aria-labelledby="answer">
      <h2 id="answer" class="big-number">
        {sumText(context, answer)}
      </h2>
      <p>
        <InLanguage text={answer.reason.text} language={language} />
      </p>
      {answer.parts.length > 1 ? <Parts context={context} answer={answer} /> : null}
      {answer.notes.length === 0 ? null : (
        <ul class="list">
          {answer.notes.map((note) => (
            <li key={note.text.nb}>
              <InLanguage text={note.text} language={language} />
            </li>
          ))}
        </ul>
      )}
      <VisitsOfYear context={context} answer={answer} course={course} />
      <p class="source-note">{t('portal:prices.answer.on', { date: day(asked.question.on) })}</p>
      <SourceLines t={t} sources={answer.sources} documents={documents} />
    </section>
  );
}

function sumText({ t, language }: PageContext, { pays, amountNok }: FeeAnswer): string {
  if (pays === false || amountNok === 0) {
    return t('portal:prices.answer.free', { amount: formats(language).kroner(0) });
  }
  if (amountNok === null) return t('portal:prices.answer.unknown');
  return formats(language).kroner(amountNok);
}

function Parts({ context, answer }: { context: PageContext; answer: FeeAnswer }) {
  const { t, language } = context;
  const { kroner } = formats(language);
  return (
    <Table
      caption={t('portal:prices.answer.parts')}
      columns={[
        { title: t('portal:prices.answer.part') },
        { title: t('portal:prices.answer.sum'), number: true },
      ]}
      rows={answer.parts.map((part) => ({
        key: part.tariff,
        cells: [
          <>
            <InLanguage text={part.name} language={language} />
            {part.count === 1 ? null : (
              <small dir="ltr">
                {part.count} × {kroner(part.amountNok)}
              </small>
            )}
          </>,
          kroner(part.sumNok),
        ],
      }))}
    />
  );
}

function PrivateAnswer({
  context,
  national,
  documents,
}: Pick<AnswerProps, 'context' | 'national' | 'documents'>) {
  const { t, language } = context;
  const rule = national.frikort.rules.find(({ id }) => id === 'agreement-only');
  return (
    <section class="answer flow" aria-labelledby="answer">
      <h2 id="answer">{t('portal:prices.answer.private')}</h2>
      <p>{t('portal:prices.answer.privateText')}</p>
      {rule === undefined ? null : (
        <>
          <p>
            <InLanguage text={rule.text} language={language} />
          </p>
          <SourceLines t={t} sources={[rule.source]} documents={documents} />
        </>
      )}
    </section>
  );
}
