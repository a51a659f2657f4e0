import type { Services } from '@shared/model/services.ts';
import { formats } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';
import { Specialities } from './specialities.tsx';

type EntrancesProps = { context: PageContext; documents: Documents; services: Services };

/** Where a request comes in and who may send it; how the work is arranged; who can what. */
export function Entrances({ context, documents, services }: EntrancesProps) {
  const { t, language } = context;
  const { entrances, arrangements, specialities } = services;
  if (entrances.length === 0) return null;
  return (
    <section class="flow" id="entrances">
      <h2>{t('portal:priority.entrances.title')}</h2>
      <Eras context={context} rules={entrances}>
        {(rules) => (
          <>
            <dl class="terms prose">
              {rules.map(({ id, name, text, sources, note }) => (
                <div key={id}>
                  <dt>
                    <InLanguage text={name} language={language} />
                  </dt>
                  <dd>
                    <InLanguage text={text} language={language} />{' '}
                    {sources.length === 0
                      ? null
                      : t('portal:priority.entrances.from', {
                          list: formats(language).list(
                            sources.map((source) =>
                              t(`portal:priority.entrances.source.${source}`),
                            ),
                          ),
                        })}{' '}
                    {note === undefined ? null : <InLanguage text={note} language={language} />}
                  </dd>
                </div>
              ))}
            </dl>
            <RuleSources context={context} documents={documents} rules={rules} />
          </>
        )}
      </Eras>
      {arrangements.length === 0 ? null : <h3>{t('portal:priority.entrances.arranged')}</h3>}
      <Eras context={context} rules={arrangements}>
        {(rules) => (
          <>
            <ul class="list prose">
              {rules.map(({ id, text, note }) => (
                <li key={id}>
                  <InLanguage text={text} language={language} />{' '}
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
      <Specialities context={context} documents={documents} specialities={specialities} />
    </section>
  );
}
