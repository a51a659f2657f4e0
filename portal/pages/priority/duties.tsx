import type { Duty } from '@shared/model/duties.ts';
import { More } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { everyText } from './length-text.ts';
import { RuleSources } from './rule-sources.tsx';

type DutiesProps = {
  context: PageContext;
  documents: Documents;
  duties: readonly Duty[];
  national: readonly Duty[];
};

/** What the municipality and its therapists owe; the country's rules come after its own. */
export function Duties({ context, documents, duties, national }: DutiesProps) {
  const { t } = context;
  const own = { context, documents };
  return (
    <section class="flow" id="duties">
      <h2>{t('portal:priority.duties.title')}</h2>
      <DutyList {...own} duties={duties} />
      {national.length === 0 ? null : (
        <More summary={t('portal:priority.duties.national')}>
          <DutyList {...own} duties={national} />
        </More>
      )}
    </section>
  );
}

/** Duties by who has them. */
export function DutyList({ context, documents, duties }: Omit<DutiesProps, 'national'>) {
  const { language } = context;
  return (
    <Eras context={context} rules={duties}>
      {(rules) => (
        <>
          <dl class="terms prose">
            {byWho(rules).map((own) => (
              <div key={own[0].id}>
                <dt>
                  <InLanguage text={own[0].who} language={language} />
                </dt>
                {own.map((duty) => (
                  <dd key={duty.id}>
                    <DutyWords context={context} duty={duty} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          <RuleSources context={context} documents={documents} rules={rules} />
        </>
      )}
    </Eras>
  );
}

function DutyWords({ context, duty }: { context: PageContext; duty: Duty }) {
  const { t, language } = context;
  const { text, strength, every, note } = duty;
  return (
    <>
      <span class="tag">{t(`portal:priority.duties.strength.${strength}`)}</span>{' '}
      <InLanguage text={text} language={language} />{' '}
      {every === undefined
        ? null
        : t('portal:priority.duties.atLeast', { every: everyText(context, every) })}{' '}
      {note === undefined ? null : (
        <small>
          <InLanguage text={note} language={language} />
        </small>
      )}
    </>
  );
}

type Some = [Duty, ...Duty[]];

function byWho(duties: readonly Duty[]): Some[] {
  const found = new Map<string, Some>();
  for (const duty of duties) {
    const known = found.get(duty.who.nb);
    if (known === undefined) found.set(duty.who.nb, [duty]);
    else known.push(duty);
  }
  return [...found.values()];
}
