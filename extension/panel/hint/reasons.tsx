import type { Day, MunicipalPack } from '@shared/model';
import { nationalPack } from '@shared/packs';
import type { ComponentChildren } from 'preact';
import { useCallback, useId, useState } from 'preact/hooks';
import type { Decided } from '../../override/with-override.ts';
import { Answer } from './answer.tsx';
import { Criteria } from './criteria.tsx';
import { type About, following, nothingTold } from './following.ts';
import { Follows } from './follows.tsx';
import { Jumps } from './jumps.tsx';
import { Notes } from './notes.tsx';
import { type PartHere, PartsHere } from './parts-here.ts';
import { Sources } from './sources.tsx';
import { WouldDecide } from './would-decide.tsx';

type ReasonsProps = {
  assessment: Decided;
  pack: MunicipalPack;
  today: Day;
  /** Given where what follows is to be shown too: who answers, what it costs, where there is room. */
  about?: About;
  countedFrom?: string | null;
  /** Right after the answer. */
  children?: ComponentChildren;
  /** Right after the reasons: the text with its words marked. */
  text?: ComponentChildren;
};

/** One answer with all that it rests on and all that follows from it, and who says so. */
export function Reasons(props: ReasonsProps) {
  const { assessment, pack, today, about, countedFrom, children, text } = props;
  const id = useId();
  const [told, tell] = useState(about?.told ?? nothingTold);
  const follows = about && following(about, pack, { on: today, told });
  const parts = { assessment, pack, today };
  const [here, setHere] = useState<readonly PartHere[]>([]);
  const announce = useCallback((part: PartHere) => {
    setHere((now) => [...now, part]);
    return () => setHere((now) => now.filter((one) => one !== part));
  }, []);
  return (
    <section class="card reasons" aria-labelledby={id}>
      <Answer id={id} {...parts} countedFrom={countedFrom ?? null} />
      {children}
      <Criteria hits={assessment.criteria} pack={pack} />
      <Notes notes={assessment.notes} />
      <Jumps parts={here} />
      <PartsHere.Provider value={announce}>
        {text}
        <WouldDecide unknown={assessment.unknown} pack={pack} />
        {follows && <Follows following={follows} {...parts} told={told} tell={tell} />}
        <Sources
          sources={[...assessment.sources, ...(follows?.sources ?? [])]}
          manifests={[pack.manifest, nationalPack.manifest]}
        />
      </PartsHere.Provider>
    </section>
  );
}
