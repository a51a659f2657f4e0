import type { KeyEntry, KeyRing } from '@shared/model/intake-keys.ts';
import { ErrorSummary, formats, More, Notice } from '../../look/index.ts';
import type { Page } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { Fingerprint } from './fingerprint.tsx';
import { KeyCard } from './key-card.tsx';
import type { KeysProps } from './props.ts';
import { Readiness } from './readiness.tsx';
import { keysTexts } from './texts.ts';

/** What has just been done, as the address tells after it. */
export type KeyDone = 'made' | 'sent' | 'recovery' | 'approved' | 'revoked';

export type KeysPageProps = {
  ring: KeyRing;
  remaining: number;
  done?: KeyDone | undefined;
  /** Why the last thing was not done, in words. */
  trouble?: string | undefined;
};

/** The keys of an intake: which are in use, which wait, and the part that only a browser can do. */
export function keysPage(context: DeskContext, props: KeysPageProps): Page {
  const t = keysTexts(context.language);
  const title = t('keys:page.title');
  return {
    title: props.trouble === undefined ? title : t('keys:page.titleOfError', { title }),
    description: t('keys:page.lead'),
    body: <Keys context={{ ...context, t }} {...props} />,
  };
}

function Keys({
  context,
  ring,
  remaining,
  done,
  trouble,
}: KeysPageProps & { context: DeskContext }) {
  const { t, municipality, language, today, user, origin } = context;
  const isAdministrator = user.role === 'administrator';
  const island: KeysProps = {
    language,
    municipality: { id: municipality.id, name: municipality.name },
    isAdministrator,
    ring,
    remaining,
    today,
    address: `${origin}/${language}/${municipality.id}/desk/keys`,
  };
  const of = (...states: KeyEntry['state'][]) =>
    ring.entries.filter(({ state }) => states.includes(state));
  return (
    <div class="flow keys">
      <ErrorSummary
        title={t('common:error.title')}
        errors={trouble === undefined ? [] : [{ target: 'keys-in-use', message: trouble }]}
      />
      {done && (
        <Notice kind="success" title={t(`keys:done.${done}`)} role="status">
          {remaining > 0 && done !== 'sent' ? <p>{t('keys:done.thenReseal')}</p> : null}
        </Notice>
      )}
      <h1>{t('keys:page.title')}</h1>
      <p class="lead">{t('keys:page.lead')}</p>
      <Readiness context={context} ring={ring} />
      <KeyList context={context} id="waiting" entries={of('waiting')} />
      <noscript>
        <Notice kind="info" title={t('keys:page.noScriptTitle')}>
          <p>{t('keys:page.noScript')}</p>
        </Notice>
      </noscript>
      <div id="keys" data-props={JSON.stringify(island)} />
      <KeyList context={context} id="in-use" entries={of('active', 'recovery')} />
      <section class="flow prose" aria-labelledby="set-title">
        <h2 id="set-title">{t('keys:set.title')}</h2>
        <p>{t('keys:set.lead')}</p>
        {ring.current.keys.length === 0 ? (
          <p>
            <strong>{t('keys:set.none')}</strong>
          </p>
        ) : (
          <p>
            <Fingerprint of={ring.current.fingerprint} />
          </p>
        )}
      </section>
      {of('revoked').length > 0 && (
        <More summary={t('keys:list.revoked', { count: of('revoked').length })}>
          <ul class="key-revoked">
            {of('revoked').map(({ recipient, label, fingerprint, revokedOn }) => (
              <li key={recipient}>
                <strong>{label}</strong> <Fingerprint of={fingerprint} />{' '}
                {revokedOn && t('keys:list.revokedOn', { day: formats(language).day(revokedOn) })}
              </li>
            ))}
          </ul>
        </More>
      )}
    </div>
  );
}

type KeyListProps = {
  context: DeskContext;
  id: 'waiting' | 'in-use';
  entries: readonly KeyEntry[];
};

function KeyList({ context, id, entries }: KeyListProps) {
  const { t } = context;
  if (entries.length === 0) return null;
  return (
    <section class="flow" aria-labelledby={`keys-${id}`}>
      <h2 id={`keys-${id}`} tabIndex={-1}>
        {t(`keys:list.${id}`, { count: entries.length })}
      </h2>
      <ul class="key-list">
        {entries.map((entry) => (
          <li key={entry.recipient}>
            <KeyCard context={context} entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
