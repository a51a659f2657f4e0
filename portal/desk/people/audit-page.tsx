import type { AuditAction, AuditLine } from '@shared/model/audit.ts';
import { RoleSchema } from '@shared/model/user.ts';
import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { Notice, Table } from '../../look/index.ts';
import { addressOf, type Page } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { momentText } from '../sign-in/moment.ts';
import { roleText } from '../sign-in/role-text.ts';

export type AuditProps = {
  lines: readonly AuditLine[];
  /** Names by id, of those who are gone too. */
  names: ReadonlyMap<string, string>;
  chain: { holds: true; length: number } | { holds: false; brokenAt: number };
  /** Whether these are the newest. */
  isNewest: boolean;
};

/** Who did what, and when; and whether the list is whole. */
export function auditPage(context: DeskContext, props: AuditProps): Page {
  const { t } = context;
  return {
    title: t('sign-in:audit.title'),
    description: t('sign-in:audit.lead'),
    body: <Audit context={context} {...props} />,
  };
}

type PartProps = AuditProps & { context: DeskContext };

function Audit({ context, ...props }: PartProps) {
  const { t } = context;
  const { lines, isNewest } = props;
  const newest = lines.at(0);
  return (
    <div class="flow">
      <h1>{t('sign-in:audit.title')}</h1>
      <p class="lead">{t('sign-in:audit.lead')}</p>
      <Chain context={context} {...props} />
      {lines.length === 0 ? null : <Lines context={context} {...props} />}
      <Pages context={context} {...props} />
      {isNewest && newest !== undefined ? (
        <section class="flow" aria-labelledby="seal">
          <h2 id="seal">{t('sign-in:audit.seal', { number: newest.sequence })}</h2>
          <p>
            <code class="secret-link" dir="ltr">
              {newest.hash}
            </code>
          </p>
          <p class="hint">{t('sign-in:audit.sealHint')}</p>
        </section>
      ) : null}
    </div>
  );
}

function Chain({ context: { t }, chain }: PartProps) {
  if (!chain.holds) {
    return (
      <Notice kind="urgent" role="alert">
        <p>{t('sign-in:audit.broken', { number: chain.brokenAt })}</p>
      </Notice>
    );
  }
  return chain.length === 0 ? (
    <p>{t('sign-in:audit.none')}</p>
  ) : (
    <Notice kind="success">
      <p>{t('sign-in:audit.holds', { count: chain.length })}</p>
    </Notice>
  );
}

function Lines({ context, lines, names }: PartProps) {
  const { t, language } = context;
  return (
    <Table
      caption={t('sign-in:audit.caption')}
      columns={[
        { title: t('sign-in:audit.when') },
        { title: t('sign-in:audit.who') },
        { title: t('sign-in:audit.what') },
        { title: t('sign-in:audit.about') },
        { title: t('sign-in:audit.number'), number: true },
      ]}
      rows={lines.map(({ sequence, at, user, action, about }) => ({
        key: String(sequence),
        cells: [
          <span key={sequence} class="moment">
            {momentText(at, language)}
          </span>,
          user === null ? t('sign-in:audit.nobody') : (names.get(user) ?? t('sign-in:audit.gone')),
          t(`sign-in:audit.action.${action}`),
          <bdi key={sequence}>{aboutText(t, action, about)}</bdi>,
          sequence,
        ],
      }))}
    />
  );
}

/** What it was done to: codes of ours in words, names as they are. */
function aboutText(t: TFunction, action: AuditAction, about: string): string {
  const way = v.safeParse(WaySchema, about);
  if (action === 'session.began' && way.success) return t(`sign-in:account.way.${way.output}`);
  const role = v.safeParse(RoleSchema, about);
  if (action === 'user.joined' && role.success) return roleText(t, role.output);
  return about;
}

const WaySchema = v.picklist(['passkey', 'openid', 'recovery']);

function Pages({ context, lines, isNewest }: PartProps) {
  const { t } = context;
  const oldest = lines.at(-1)?.sequence ?? 1;
  const address = addressOf(context, 'desk/audit-trail');
  return (
    <p class="actions">
      {isNewest ? null : (
        <a class="ds-link" href={address}>
          {t('sign-in:audit.newest')}
        </a>
      )}
      {oldest > 1 ? (
        <a class="ds-link" href={`${address}?before=${oldest}`}>
          {t('sign-in:audit.older')}
        </a>
      ) : null}
    </p>
  );
}
