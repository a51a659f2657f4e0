import { holds } from '@shared/model/holds.ts';
import type { PriorityKey } from '@shared/model/priority-key.ts';
import type { LocalizedText } from '@shared/model/text.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { RuleSources } from './rule-sources.tsx';

type KeyRulesProps = { context: PageContext; documents: Documents; priority: PriorityKey };

/** From which day the wait counts, what happens when it is over, and how the key is used. */
export function KeyRules({ context, documents, priority }: KeyRulesProps) {
  const { t, today } = context;
  const parts = [
    { id: 'start', rules: priority.waitStart },
    { id: 'overdue', rules: priority.overdue },
    { id: 'principles', rules: priority.principles },
  ] as const;
  const current = parts
    .map(({ id, rules }) => ({ id, rules: rules.filter((rule) => holds(rule, today)) }))
    .filter(({ rules }) => rules.length > 0);
  return (
    <>
      {current.map(({ id, rules }) => (
        <div key={id} class="flow prose">
          <h3>{t(`portal:priority.key.${id}`)}</h3>
          <ul class="list">
            {rules.map((rule) => (
              <li key={rule.id}>
                <Words context={context} {...rule} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <RuleSources
        context={context}
        documents={documents}
        rules={current.flatMap(({ rules }) => [...rules])}
      />
    </>
  );
}

type WordsProps = {
  context: PageContext;
  text: LocalizedText;
  note?: LocalizedText | undefined;
  silent?: boolean;
};

/** Only what the source leaves open is said here; what staff must check stands in the hint. */
function Words({ context: { language }, text, note, silent }: WordsProps) {
  return (
    <>
      <InLanguage text={text} language={language} />
      {note === undefined || silent !== true ? null : (
        <small>
          {' '}
          <InLanguage text={note} language={language} />
        </small>
      )}
    </>
  );
}
