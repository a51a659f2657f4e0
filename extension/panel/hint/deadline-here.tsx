import type { Assessment, Day } from '@shared/model';
import { type ClinicWait, clinicWaits, type Due, waitHere } from '../../figures/can-meet.ts';
import type { Figures } from '../../figures/figures.ts';
import { useOwnClinic } from '../../figures/own-clinic.ts';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';
import { ClinicItem } from './clinic-item.tsx';
import { OwnClinic } from './own-clinic.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type DeadlineHereProps = {
  assessment: Assessment;
  ageYears: number | null;
  figures: Figures;
  today: Day;
};

/** Whether the deadline can be met where one works, and else which clinics have room in time. */
export function DeadlineHere({ assessment, ageYears, figures, today }: DeadlineHereProps) {
  const words = useDecisionWords();
  const [own, choose] = useOwnClinic();
  const { level, deadline, waitStart } = assessment;
  if (level === null || deadline === null) return <p>{words('capacity.noLevel')}</p>;
  const due = { level, deadline, waitStart: waitStart.on, today, ageYears };
  const here = figures.clinics.find(({ id }) => id === own);
  const waits = clinicWaits(due, figures).filter(({ clinic }) => clinic.id !== here?.id);
  return (
    <>
      {here && <Verdict waits={waitHere(here, due, figures)} name={here.name} due={due} />}
      <Elsewhere waits={waits} today={today} />
      <OwnClinic clinics={figures.clinics} chosen={here?.id ?? null} choose={choose} />
    </>
  );
}

type VerdictProps = { waits: readonly ClinicWait[]; name: string; due: Due };

function Verdict({ waits, name, due }: VerdictProps) {
  const words = useDecisionWords();
  const { day } = useTexts();
  const [first, ...others] = waits.toSorted((a, b) => a.time.days - b.time.days);
  if (first === undefined) return <p>{words('capacity.hereUnknown', { name })}</p>;
  const answer = first.meets ? 'hereYes' : 'hereNo';
  return (
    <div class="stack tight">
      <p class="row verdict" data-meets={first.meets}>
        <Icon name={first.meets ? 'check' : 'warning'} />
        <strong>{words(`capacity.${answer}`, { name, day: day(first.begins, due.today) })}</strong>
      </p>
      <ul>
        {[first, ...others].map((wait) => (
          <ClinicItem key={wait.time.service} wait={wait} today={due.today} bare />
        ))}
      </ul>
    </div>
  );
}

function Elsewhere({ waits, today }: { waits: readonly ClinicWait[]; today: Day }) {
  const words = useDecisionWords();
  const meeting = waits.filter(({ meets }) => meets);
  const [shortest] = waits;
  const list = (some: readonly ClinicWait[]) => (
    <ul>
      {some.map((wait) => (
        <ClinicItem key={`${wait.clinic.id} ${wait.time.service}`} wait={wait} today={today} />
      ))}
    </ul>
  );
  if (shortest === undefined) return <p>{words('capacity.nothing')}</p>;
  if (meeting.length === 0) {
    return (
      <>
        <p>{words('capacity.none')}</p>
        {list([shortest])}
      </>
    );
  }
  return (
    <>
      <p>{words('capacity.some', { count: meeting.length })}</p>
      <p class="small">{words('capacity.whom')}</p>
      {list(meeting.slice(0, most))}
      {meeting.length > most && (
        <details>
          <summary>{words('capacity.more', { count: meeting.length - most })}</summary>
          {list(meeting.slice(most))}
        </details>
      )}
    </>
  );
}

const most = 3;
