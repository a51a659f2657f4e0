import type { Day, MunicipalPack } from '@shared/model';
import type { Decided } from '../../override/with-override.ts';
import { Duties } from './duties.tsx';
import { Fees } from './fees.tsx';
import type { Following, Told } from './following.ts';
import { InMunicipality } from './in-municipality.tsx';
import { Responsible } from './responsible.tsx';

type FollowsProps = {
  following: Following;
  assessment: Decided;
  pack: MunicipalPack;
  today: Day;
  told: Told;
  tell: (told: Told) => void;
};

/** What follows from an answer: who takes it, where there is room in time, what it costs, what is owed. */
export function Follows({ following, assessment, pack, today, told, tell }: FollowsProps) {
  return (
    <>
      <Responsible allocation={following.allocation} pack={pack} told={told} tell={tell} />
      <InMunicipality
        assessment={assessment}
        ageYears={following.ageYears}
        pack={pack}
        today={today}
      />
      <Fees fees={following.fees} />
      <Duties following={following} assessment={assessment} />
    </>
  );
}
