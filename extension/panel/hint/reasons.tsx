import type { Assessment, Day, MunicipalPack } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import { LevelShape, WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';
import { hintOf } from '../../overlay/hint.ts';
import { Criteria } from './criteria.tsx';
import { Sources } from './sources.tsx';

type ReasonsProps = { assessment: Assessment; pack: MunicipalPack; today: Day };

/** One suggestion with all that it rests on, in the words of the overlay's card. */
export function Reasons({ assessment, pack, today }: ReasonsProps) {
  const { t, hint: words, day } = useTexts();
  const hint = hintOf(assessment, today, words);
  const level = pack.priority?.levels.find((one) => one.level === assessment.level);
  const { waitStart, notes } = assessment;
  return (
    <section class="card reasons" aria-labelledby="suggestion">
      <p class="decide">{words.t('card.suggestion')}</p>
      <h2 id="suggestion">
        {hint.kind === 'level' && <LevelShape level={hint.level} />}
        {hint.kind === 'level' ? words.t('card.level', { level: hint.level }) : t('hint.noLevel')}
        {level && <PackText class="quiet" text={level.name} />}
      </h2>
      <dl>
        {hint.kind === 'level' && (
          <>
            <dt>{words.t('card.deadline')}</dt>
            <dd>
              <strong class={hint.due}>
                {hint.due === 'over' && <WarningShape />}
                {hint.deadline} · {hint.left}
              </strong>
            </dd>
          </>
        )}
        <dt>{words.t('card.waitStart')}</dt>
        <dd>{t(`hint.${waitStart.kind}`, { day: day(waitStart.on, today) })}</dd>
        {level && (
          <>
            <dt>{words.t('card.longest')}</dt>
            <dd>{words.t(`card.wait.${level.wait.unit}`, { count: level.wait.count })}</dd>
          </>
        )}
      </dl>
      <Criteria hits={assessment.criteria} pack={pack} />
      {notes.length > 0 && (
        <div class="part">
          <h3>{words.t('card.notes')}</h3>
          <ul>
            {notes.map(({ code, text }) => (
              <li key={text.nb} class={code}>
                {code === 'possible-emergency' && <WarningShape />}
                <PackText text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sources sources={assessment.sources} pack={pack} />
    </section>
  );
}
