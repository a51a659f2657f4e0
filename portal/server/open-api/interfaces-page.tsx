import { Fragment } from 'preact';
import { More } from '../../look/index.ts';
import type { Page, SiteContext } from '../../pages/page.ts';
import { groups, type Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problemsOf } from './problems-of.ts';

/** `/api`: what programs can ask for, in words, as the document has it. */
export function interfacesPage(context: SiteContext): Page {
  const { t } = context;
  return {
    title: t('api:title'),
    description: t('api:lead'),
    body: <Interfaces context={context} />,
  };
}

function Interfaces({ context }: { context: SiteContext }) {
  const { t, language } = context;
  return (
    <div class="flow">
      <h1>{t('api:title')}</h1>
      <p class="lead">{t('api:lead')}</p>
      <section class="flow prose">
        <h2>{t('api:rules.title')}</h2>
        <ul class="list">
          {rules.map((rule) => (
            <li key={rule}>{t(`api:rules.${rule}`)}</li>
          ))}
        </ul>
        <p>
          <a class="ds-link" href={`/api/v1/openapi.json?lang=${language}`}>
            {t('api:document')}
          </a>
        </p>
      </section>
      {groups.map((group) => (
        <section class="flow" key={group}>
          <h2>{t(`api:groups.${group}.title`)}</h2>
          <p class="prose">{t(`api:groups.${group}.about`)}</p>
          {operations
            .filter((operation) => operation.group === group)
            .map((operation) => (
              <One key={operation.id} operation={operation} context={context} />
            ))}
        </section>
      ))}
    </div>
  );
}

const rules = ['json', 'language', 'problems', 'open', 'limits'] as const;

function One({ operation, context }: { operation: Operation; context: SiteContext }) {
  const { t } = context;
  const { id, method, path, access, answers } = operation;
  return (
    <article class="flow" id={id}>
      <h3>{t(`api:operations.${id}`)}</h3>
      <p>
        <code dir="ltr">
          <b>{method.toUpperCase()}</b> <Path path={path} />
          <Query of={operation} />
        </code>
      </p>
      <p class="prose">{t(`api:access.${access}`)}</p>
      <More summary={t('api:whatComes')}>
        <ul class="list">
          {Object.keys(answers).map((status) => (
            <li key={status}>
              <b>{status}</b> {t(`api:answers.${status}`)}
            </li>
          ))}
          {[...problemsOf(operation)].flatMap(([status, codes]) =>
            codes.map((code) => (
              <li key={code}>
                <b>{status}</b> <code dir="ltr">{code}</code>: {t(`problem:${code}`)}
              </li>
            )),
          )}
        </ul>
      </More>
    </article>
  );
}

/** What may be asked for behind the path; it may be broken before each. */
function Query({ of: { query } }: { of: Operation }) {
  return Object.keys(query?.entries ?? {}).map((name, at) => (
    <Fragment key={name}>
      <wbr />
      {at === 0 ? '?' : '&'}
      {name}=
    </Fragment>
  ));
}

/** May be broken before a slash, and nowhere else. */
function Path({ path }: { path: string }) {
  return path
    .split('/')
    .slice(1)
    .map((part) => (
      <>
        <wbr />/{part}
      </>
    ));
}
