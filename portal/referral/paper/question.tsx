import type { PaperQuestion } from './questions.ts';
import { Twice, type TwiceTexts } from './twice.tsx';

type QuestionProps = { question: PaperQuestion; texts: TwiceTexts };

/** One question with what is filled in by hand. */
export function Question({ question, texts }: QuestionProps) {
  const { label, options = [], names = [], lines = 0, date } = question;
  const boxes = [
    ...options.map((key) => ({ key, words: <Twice of={`referral:${key}`} texts={texts} /> })),
    ...names.map((name) => ({ key: name, words: <bdi lang="nb">{name}</bdi> })),
  ];
  return (
    <div class="paper-question">
      <p class="paper-label">
        <Twice of={`referral:${label}`} texts={texts} />
      </p>
      {boxes.length === 0 ? null : (
        <ul class="paper-boxes">
          {boxes.map(({ key, words }) => (
            <li key={key}>
              <span class="paper-box" />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
      {date === true ? <DateBoxes texts={texts} /> : null}
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} class="paper-line" />
      ))}
    </div>
  );
}

/** Room for day, month and year, in that order as in the journal. */
function DateBoxes({ texts }: { texts: TwiceTexts }) {
  return (
    <div class="paper-date">
      {(['day', 'month', 'year'] as const).map((part) => (
        <div key={part} data-part={part}>
          <div class="paper-line" />
          <Twice of={`referral:birth.${part}`} texts={texts} />
        </div>
      ))}
    </div>
  );
}
