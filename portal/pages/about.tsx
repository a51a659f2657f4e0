import { NorwegianName, Notice, PhoneLink, SourceNote } from '../look/index.ts';
import { InLanguage } from './in-language.tsx';
import type { KeyLevel } from './key-level.ts';
import { MorePages } from './more-pages.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';

export type AboutProps = {
  levels: readonly KeyLevel[];
  /** Every document that the municipality's pack and the national pack cite. */
  documents: Documents;
};

export function aboutPage(context: PageContext, props: AboutProps): Page {
  const { t } = context;
  return {
    title: t('portal:about.title'),
    description: t('portal:about.description'),
    body: <About context={context} {...props} />,
  };
}

function About({ context, levels, documents }: AboutProps & { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <div class="flow prose">
      <h1>{t('portal:about.title')}</h1>
      <p class="lead">{t('portal:about.lead')}</p>
      <section class="flow">
        <h2>{t('portal:about.what.title')}</h2>
        <p>{t('portal:about.what.rules')}</p>
        <p>{t('portal:about.what.decides')}</p>
        <p>{t('portal:about.what.same')}</p>
      </section>
      <MorePages
        context={context}
        pages={['rights', 'privacy', 'accessibility', 'aids', 'coordinator']}
      />
      <Prioritise context={context} levels={levels} />
      <section class="flow">
        <h2>{t('portal:about.interpreter.title')}</h2>
        <p>{t('portal:about.interpreter.text')}</p>
      </section>
      <section class="flow">
        <h2>{t('portal:about.contact')}</h2>
        <p>
          <NorwegianName>{municipality.address}</NorwegianName>
          <br />
          <PhoneLink number={municipality.phone} />
        </p>
      </section>
      <Sources context={context} documents={documents} />
    </div>
  );
}

function Prioritise({ context, levels }: { context: PageContext } & Pick<AboutProps, 'levels'>) {
  const { t } = context;
  return (
    <section class="flow" id="priority">
      <h2>{t('portal:about.prioritise.title')}</h2>
      {levels.length === 0 ? (
        <p>{t('portal:about.prioritise.none')}</p>
      ) : (
        <>
          <p>{t('portal:about.prioritise.text')}</p>
          <ul class="list">
            {levels.map(({ level, days, meaning }) => (
              <li key={level}>
                <strong>
                  {t('portal:about.prioritise.level', { level })}
                  {days === null ? null : `: ${t('portal:about.prioritise.days', { count: days })}`}
                </strong>
                {meaning === undefined ? null : (
                  <>
                    <br />
                    <InLanguage text={meaning} language={context.language} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="ds-link" href={addressOf(context, 'priority')}>
          {t('portal:about.prioritise.more')}
        </a>
      </p>
      <Notice kind="info">
        <p>{t('portal:about.prioritise.complain')}</p>
      </Notice>
    </section>
  );
}

function Sources({ context, documents }: { context: PageContext } & Pick<AboutProps, 'documents'>) {
  const { t } = context;
  return (
    <section class="flow" id="sources">
      <h2>{t('portal:about.sources.title')}</h2>
      <p>{t('portal:about.sources.text')}</p>
      <p>
        <a class="ds-link" href={addressOf(context, 'sources')}>
          {t('portal:about.sources.more')}
        </a>
      </p>
      <ul class="list">
        {once(documents).map(({ id, title, publisher, published, href, note }) => (
          <li key={id}>
            <bdi lang="nb">
              {href === undefined ? (
                title
              ) : (
                <a class="ds-link" href={href}>
                  {title}
                </a>
              )}
            </bdi>
            <SourceNote>
              <bdi lang="nb">
                {published === undefined ? publisher : `${publisher}, ${published}`}
                {note === undefined ? null : `. ${note}`}
              </bdi>
            </SourceNote>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A plan may be cited by the municipality's pack and by the national one. */
function once(documents: Documents): Documents {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
