import type { FeeAnswer, FeeNote } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import type { VisitFee } from './following.ts';
import { Part } from './part.tsx';
import { useDecisionWords } from './use-decision-words.ts';

/** What the person pays, and why nothing where that is so. */
export function Fees({ fees }: { fees: readonly VisitFee[] }) {
  const words = useDecisionWords();
  const notes = fees
    .flatMap(({ cases }) => cases.flatMap((one) => one.notes))
    .filter(({ code }) => said.includes(code))
    .filter(({ text }, at, all) => all.findIndex((one) => one.text.nb === text.nb) === at);
  return (
    <Part name="fees" title={words('fee.title')}>
      <dl class="fees">
        {fees.map(({ visit, cases }) => (
          <div key={`${visit.service} ${visit.kind}`}>
            <dt>
              {words(`fee.visit.${visit.service}.${visit.kind}`, { count: visit.minutes ?? 0 })}
            </dt>
            {cases.map((one) => (
              <dd key={one.reason.code}>
                <Amount answer={one} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {notes.map(({ text }) => (
        <p class="small" key={text.nb}>
          <PackText text={text} />
        </p>
      ))}
      <p class="small">{words('fee.more')}</p>
    </Part>
  );
}

/** What is open or must be known of the price; the rest is for those who pay. */
const said: readonly FeeNote['code'][] = [
  'source-open',
  'exemption',
  'misconception',
  'age-unknown',
];

function Amount({ answer: { amountNok, pays, reason } }: { answer: FeeAnswer }) {
  const words = useDecisionWords();
  return (
    <>
      <strong>
        {amountNok === null ? words('fee.unknown') : words('fee.kroner', { count: amountNok })}
      </strong>
      {pays !== true && (
        <>
          {' '}
          <span class="small">
            <PackText text={reason.text} />
          </span>
        </>
      )}
    </>
  );
}
