import { holds } from '@shared/model/holds.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import type { Programme } from '@shared/model/programmes.ts';
import { textIn } from '@shared/model/text.ts';
import { formats, Icon, Notice, PhoneLink, withName } from '../look/index.ts';
import { GroupRows } from './groups/group-rows.tsx';
import { InLanguage } from './in-language.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';
import { SourceLines } from './source-line.tsx';

export type ProgrammeProps = {
  programme: Programme;
  /** The groups here that follow it. */
  groups: readonly GroupOffer[];
  documents: Documents;
};

/** A way of running groups that is the same in the whole country, and where it is found here. */
export function programmePage(context: PageContext, props: ProgrammeProps): Page {
  const { name, text } = props.programme;
  return {
    title: textIn(name, context.language).text,
    description: textIn(text, context.language).text,
    body: <About context={context} {...props} />,
  };
}

function About({ context, programme, groups, documents }: ProgrammeProps & InContext) {
  const { t, language, municipality } = context;
  return (
    <div class="flow">
      <p class="no-print">
        <a class="ds-link" href={addressOf(context, 'groups')}>
          {t('groups:page.all')}
        </a>
      </p>
      <h1>
        <InLanguage text={programme.name} language={language} />
      </h1>
      <p class="lead">
        <InLanguage text={programme.text} language={language} />
      </p>
      <section class="flow">
        <h2>{t('portal:groups.forYouIf')}</h2>
        <ul class="signs">
          {programme.forYouIf.map((line) => (
            <li key={line.nb}>
              <Icon name="check" />
              <span>
                <InLanguage text={line} language={language} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="flow">
        <h2>
          {withName(
            (name) => t('groups:programme.here', { municipality: name }),
            municipality.name,
          )}
        </h2>
        {groups.length === 0 ? (
          <Notice kind="info">
            <p>
              {t('groups:programme.none')} <PhoneLink number={municipality.phone} />
            </p>
          </Notice>
        ) : (
          <GroupRows context={context} groups={groups} />
        )}
      </section>
      <Facts context={context} programme={programme} documents={documents} />
    </div>
  );
}

type InContext = { context: PageContext };

function Facts({
  context,
  programme,
  documents,
}: Pick<ProgrammeProps, 'programme' | 'documents'> & InContext) {
  const { t, language, today } = context;
  const facts = programme.facts.filter((fact) => holds(fact, today));
  const earliest = [programme, ...facts].map(({ from }) => from).toSorted()[0];
  return (
    <section class="flow">
      <h2>{t('groups:programme.about')}</h2>
      <dl class="terms prose">
        {facts.map(({ id, text, note }) => (
          <div key={id}>
            <dt>{t(`groups:programme.topic.${id}`)}</dt>
            <dd>
              <InLanguage text={text} language={language} />{' '}
              {note === undefined ? null : <InLanguage text={note} language={language} />}
            </dd>
          </div>
        ))}
      </dl>
      {earliest === undefined ? null : (
        <p class="source-note">
          {t('groups:programme.said', { date: formats(language).day(earliest) })}
        </p>
      )}
      <SourceLines
        t={t}
        sources={[programme.source, ...facts.map(({ source }) => source)]}
        documents={documents}
      />
    </section>
  );
}
