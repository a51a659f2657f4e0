import { languages } from '@locales/languages.ts';
import { LinkButton, Notice, Table } from '../../look/index.ts';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Difference } from '../edit/differences.ts';
import { Undo } from '../edit/done.tsx';

export type PublicationLine = {
  kind: string;
  id: string;
  version: number;
  title: string;
  /** Leads to its form, below language and municipality. */
  edit: string;
  by: string;
  at: string;
  isNew: boolean;
  ended: boolean | null;
  differences: readonly Difference[];
  isNewest: boolean;
};

type HistoryProps = {
  context: DeskContext;
  lines: readonly PublicationLine[];
  wasTooLate: boolean;
  isDone: boolean;
};

/** Who changed what and when, from what and to what; the newest change can be taken back. */
export function History({ context, lines, wasTooLate, isDone }: HistoryProps) {
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('desk:history.title')}</h1>
      <p class="lead">{t('desk:history.lead')}</p>
      {isDone ? (
        <Notice kind="success" title={t('desk:history.done')} level={2} role="status" id="done" />
      ) : null}
      {wasTooLate ? (
        <Notice kind="warning" title={t('desk:history.tooLate')} level={2} role="alert">
          <p>{t('desk:history.tooLateText')}</p>
        </Notice>
      ) : null}
      {lines.length === 0 ? <p>{t('desk:history.empty')}</p> : null}
      <ol class="plain history">
        {lines.map((line) => (
          <li key={`${line.kind} ${line.id} ${line.version}`} class="flow">
            <Line context={context} line={line} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Line({ context, line }: { context: DeskContext; line: PublicationLine }) {
  const { t } = context;
  return (
    <>
      <h2>{line.title}</h2>
      <p class="source-note">
        {t('desk:history.by', { name: line.by, time: momentText(context, line.at) })}
      </p>
      {line.isNew ? <p>{t('desk:history.new')}</p> : null}
      {line.ended === null ? null : (
        <p>{t(line.ended ? 'desk:history.ended' : 'desk:history.reopened')}</p>
      )}
      {line.differences.length === 0 ? null : (
        <Table
          caption={t('desk:history.changes', {
            // two changes of the same can fall in one minute
            title: `${line.title}, ${momentText(context, line.at)} (${line.version})`,
          })}
          columns={[
            { title: t('desk:history.what') },
            { title: t('desk:history.from') },
            { title: t('desk:history.to') },
          ]}
          rows={line.differences.map(({ name, label, from, to }) => ({
            key: name,
            cells: [label, <bdi key="from">{from}</bdi>, <bdi key="to">{to}</bdi>],
          }))}
        />
      )}
      <div class="actions no-print">
        {line.isNewest ? (
          <Undo context={context} kind={line.kind} id={line.id} version={line.version} />
        ) : (
          <LinkButton
            variant="quiet"
            href={addressOf(context, `${line.edit}?version=${line.version}`)}
          >
            {t('desk:history.use')}
            <span class="ds-sr-only">: {line.title}</span>
          </LinkButton>
        )}
      </div>
    </>
  );
}

/** When it was, by the clock in Norway. */
function momentText({ language }: DeskContext, at: string): string {
  const format = new Intl.DateTimeFormat(`${languages[language].intl}-u-nu-latn-ca-gregory`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  return format.format(new Date(at));
}
