import type { MunicipalPack } from '@shared/model';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../look/texts.ts';
import { todayInNorway } from '../../overlay/today.ts';
import { withOverride } from '../../override/with-override.ts';
import { ReadText } from '../hint/read-text.tsx';
import { Reasons } from '../hint/reasons.tsx';
import { useDecisionWords } from '../hint/use-decision-words.ts';
import { JournalLevel } from './journal-level.tsx';
import { LevelHere } from './level-here.tsx';
import type { RecordRead } from './use-here.ts';
import { useOverride } from './use-override.ts';

type ReferralHereProps = { here: RecordRead; pack: MunicipalPack };

/** One record of the page: the answer, why, what follows, and who says so. Held in memory only. */
export function ReferralHere({ here, pack }: ReferralHereProps) {
  const words = useDecisionWords();
  const { day } = useTexts();
  const today = todayInNorway();
  const { facts, reference, origin, name, countedFrom } = here;
  const override = useOverride({ facts, reference, origin });
  const findings = useMemo(() => read(facts), [facts]);
  // the journal's own level is said beside the key's, and does not stand in for it
  const byKey = { ...facts, level: null };
  const key = assess(byKey, pack, { on: today, findings });
  const { found } = override;
  const decided =
    found === undefined ? null : withOverride(byKey, pack, { on: today, findings, found });
  // that the level was set is said at the answer; why the key says otherwise stays
  const assessment = decided && {
    ...decided,
    criteria: key.criteria,
    unknown: key.unknown,
    notes: decided.notes.filter(({ code }) => code !== 'chosen-by-therapist'),
  };
  return (
    <article class="stack">
      <header class="stack tight">
        <h1>{name === null ? words('here.title') : <bdi>{name}</bdi>}</h1>
        <p class="small">{words(`here.${here.view}`, { day: day(facts.received, today) })}</p>
      </header>
      {assessment && (
        <Reasons
          assessment={assessment}
          pack={pack}
          today={today}
          about={{ facts, findings }}
          countedFrom={countedFrom}
          text={<ReadText text={facts.text ?? ''} hits={key.criteria} within="card" />}
        >
          <JournalLevel level={facts.level ?? null} suggested={key.level} />
          <LevelHere keyAnswer={key} override={override} name={name} pack={pack} today={today} />
        </Reasons>
      )}
    </article>
  );
}
