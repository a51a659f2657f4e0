import type { Speciality } from '@shared/model/services.ts';
import { formats } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';

type SpecialitiesProps = {
  context: PageContext;
  documents: Documents;
  specialities: readonly Speciality[];
};

/** Fields that some of the physiotherapists are trained in, counted as the source counts. */
export function Specialities({ context, documents, specialities }: SpecialitiesProps) {
  const { t, language } = context;
  if (specialities.length === 0) return null;
  return (
    <>
      <h3>{t('portal:priority.entrances.specialities')}</h3>
      <Eras context={context} rules={specialities}>
        {(rules) => (
          <>
            <ul class="list prose">
              {rules.map(({ id, name, people, posts, note }) => (
                <li key={id}>
                  <InLanguage text={name} language={language} />:{' '}
                  {people === undefined
                    ? null
                    : t('portal:priority.entrances.people', { count: people })}
                  {posts === undefined
                    ? null
                    : t('portal:priority.entrances.posts', {
                        number: formats(language).number(posts),
                      })}{' '}
                  {note === undefined ? null : (
                    <small>
                      <InLanguage text={note} language={language} />
                    </small>
                  )}
                </li>
              ))}
            </ul>
            <RuleSources context={context} documents={documents} rules={rules} />
          </>
        )}
      </Eras>
    </>
  );
}
