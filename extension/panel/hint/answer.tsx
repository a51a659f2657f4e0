import type { Day, MunicipalPack } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import { LevelShape, OwnShape, WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';
import { hintOf, setHereText } from '../../overlay/hint.ts';
import type { Decided } from '../../override/with-override.ts';

type AnswerProps = {
  id: string;
  assessment: Decided;
  pack: MunicipalPack;
  today: Day;
  /** What the page calls the day that it came. */
  countedFrom?: string | null;
};

/** Level and deadline, from when they count, and whose level it is. */
export function Answer({ id, assessment, pack, today, countedFrom }: AnswerProps) {
  const { t, hint: words, day } = useTexts();
  const hint = hintOf(assessment, today, words);
  const level = pack.priority?.levels.find((one) => one.level === assessment.level);
  const { waitStart, setHere } = assessment;
  return (
    <>
      <p class="decide">
        {setHere && <OwnShape />}
        {setHere ? setHereText(setHere, words.t) : words.t('card.suggestion')}
      </p>
      <h2 id={id}>
        {hint.kind === 'level' && <LevelShape level={hint.level} />}
        {hint.kind === 'level' ? words.t('card.level', { level: hint.level }) : t('hint.noLevel')}
        {level && <PackText class="quiet" text={level.name} />}
      </h2>
      <dl>
        {hint.kind === 'level' && (
          <div class="due">
            <dt>{words.t('card.deadline')}</dt>
            <dd>
              <strong class={hint.due}>
                {hint.due === 'over' && <WarningShape />}
                {hint.deadline} · {hint.left}
              </strong>
            </dd>
          </div>
        )}
        <dt>{words.t('card.waitStart')}</dt>
        <dd>
          {waitStart.kind === 'received' && countedFrom != null
            ? words.t('card.received', { day: day(waitStart.on, today), label: countedFrom })
            : t(`hint.${waitStart.kind}`, { day: day(waitStart.on, today) })}
        </dd>
        {level && (
          <>
            <dt>{words.t('card.longest')}</dt>
            <dd>{words.t(`card.wait.${level.wait.unit}`, { count: level.wait.count })}</dd>
          </>
        )}
      </dl>
    </>
  );
}
