import type { Assessment, Day, MunicipalPack } from '@shared/model';
import { useFigures } from '../../figures/use-figures.ts';
import { useTexts } from '../../look/texts.ts';
import { DeadlineHere } from './deadline-here.tsx';
import { FiguresAge } from './figures-age.tsx';
import { GroupsHere } from './groups-here.tsx';
import { Part } from './part.tsx';
import { PlannedGroups } from './planned-groups.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type InMunicipalityProps = {
  assessment: Assessment;
  ageYears: number | null;
  pack: MunicipalPack;
  today: Day;
};

/** Where there is room in time, and groups that fit: from what the municipality publishes. */
export function InMunicipality({ assessment, ageYears, pack, today }: InMunicipalityProps) {
  const words = useDecisionWords();
  const { t } = useTexts();
  const state = useFigures(pack.manifest.id);
  if (state.kind === 'here') {
    const { figures } = state;
    return (
      <>
        <Part name="capacity" title={words('capacity.title')}>
          <DeadlineHere
            assessment={assessment}
            ageYears={ageYears}
            figures={figures}
            today={today}
          />
        </Part>
        <Part name="groups" title={words('groups.title')}>
          <GroupsHere figures={figures} ageYears={ageYears} today={today} />
          <FiguresAge state={state} today={today} />
        </Part>
      </>
    );
  }
  return (
    <>
      <Part name="capacity" title={words('capacity.title')}>
        {state.kind === 'loading' && <p class="small">{words('figures.loading')}</p>}
        {state.kind === 'no-portal' && (
          <>
            <p>{words('figures.noPortal')}</p>
            <p class="small">{words('figures.noPortalThen')}</p>
          </>
        )}
        {state.kind === 'trouble' && (
          <>
            <p>{words(`figures.trouble.${state.trouble}`)}</p>
            <div>
              <button type="button" onClick={state.retry}>
                {t('trouble.retry')}
              </button>
            </div>
          </>
        )}
      </Part>
      {state.kind !== 'loading' && <PlannedGroups pack={pack} ageYears={ageYears} today={today} />}
    </>
  );
}
