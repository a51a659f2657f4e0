import { holds } from '@shared/model/holds.ts';
import type { AgeGroup, PriorityKey, PriorityLevel } from '@shared/model/priority-key.ts';
import { textIn } from '@shared/model/text.ts';
import { More } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { lengthText } from './length-text.ts';
import { RuleSources } from './rule-sources.tsx';

type LevelsProps = { context: PageContext; documents: Documents; priority: PriorityKey };

/** Each level with its longest wait, what it means, and examples of who is there. */
export function Levels({ context, documents, priority }: LevelsProps) {
  const levels = priority.levels.filter((level) => holds(level, context.today));
  return (
    <>
      <ol class="key">
        {levels.map((level) => (
          <li key={level.level}>
            <Level context={context} priority={priority} level={level} />
          </li>
        ))}
      </ol>
      <RuleSources context={context} documents={documents} rules={levels} />
    </>
  );
}

type LevelProps = Omit<LevelsProps, 'documents'> & { level: PriorityLevel };

function Level({ context, priority, level }: LevelProps) {
  const { t, language, today } = context;
  const groups = priority.groups.filter((group) => holds(group, today));
  return (
    <div class="flow">
      <h3>
        <span class="key-level" aria-hidden="true">
          {level.level}
        </span>
        <span>
          <span class="ds-sr-only">{t('portal:priority.key.level', { level: level.level })}: </span>
          <InLanguage text={level.name} language={language} />
          <span class="key-wait">
            {t('portal:priority.key.within', { length: lengthText(context, level.wait) })}
          </span>
        </span>
      </h3>
      <p class="prose">
        <InLanguage text={level.meaning} language={language} />
      </p>
      {groups.map((group) => (
        <Examples
          key={group.id}
          context={context}
          priority={priority}
          level={level}
          group={group}
        />
      ))}
    </div>
  );
}

function Examples({ context, priority, level, group }: LevelProps & { group: AgeGroup }) {
  const { t, language, today } = context;
  const criteria = priority.criteria.filter(
    (own) => own.level === level.level && own.group === group.id && holds(own, today),
  );
  if (criteria.length === 0) return null;
  const name = textIn(group.name, language).text;
  return (
    <More
      summary={t('portal:priority.key.examples', { group: name, number: String(criteria.length) })}
    >
      <ul class="list prose">
        {criteria.map(({ id, text, note }) => (
          <li key={id}>
            <InLanguage text={text} language={language} />
            {note === undefined ? null : (
              <small>
                {' '}
                <InLanguage text={note} language={language} />
              </small>
            )}
          </li>
        ))}
      </ul>
    </More>
  );
}
