import { Icon, PhoneLink, Table } from '../look/index.ts';
import { MorePages } from './more-pages.tsx';
import type { Page, PageContext } from './page.ts';

export type PrivacyProps = {
  /** The fingerprint of the keys that requests are locked to; null where there are none. */
  sealedTo: string | null;
};

/** What the server can read of those who read and those who ask, and how long it stays. */
export function privacyPage(context: PageContext, props: PrivacyProps): Page {
  const { t } = context;
  return {
    title: t('guidance:privacy.title'),
    description: t('guidance:privacy.description'),
    body: <Privacy context={context} {...props} />,
  };
}

const rows = [
  { name: 'when', server: true },
  { name: 'language', server: true },
  { name: 'clinics', server: true },
  { name: 'status', server: true },
  { name: 'name', server: false },
  { name: 'words', server: false },
] as const;

const pagesItems = ['cookies', 'log', 'words', 'copies'] as const;

function Privacy({ context, sealedTo }: PrivacyProps & { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <div class="flow">
      <h1>{t('guidance:privacy.title')}</h1>
      <p class="lead">{t('guidance:privacy.lead')}</p>
      <section class="flow prose">
        <h2>{t('guidance:privacy.sealedTitle')}</h2>
        <p>{t('guidance:privacy.sealed')}</p>
        <p>{t('guidance:privacy.limit')}</p>
        {sealedTo && (
          <p class="hint">
            {t('guidance:privacy.sealedTo')} <code dir="ltr">{sealedTo}</code>
          </p>
        )}
        <Table
          caption={t('guidance:privacy.table')}
          columns={[
            { title: t('guidance:privacy.what') },
            { title: t('guidance:privacy.server') },
            { title: t('guidance:privacy.staff') },
          ]}
          rows={rows.map(({ name, server }) => ({
            key: name,
            cells: [
              t(`guidance:privacy.rows.${name}`),
              <Can key="server" context={context} can={server} />,
              <Can key="staff" context={context} can />,
            ],
          }))}
        />
      </section>
      <section class="flow prose">
        <h2>{t('guidance:privacy.pages')}</h2>
        <ul class="list">
          {pagesItems.map((item) => (
            <li key={item}>{t(`guidance:privacy.pagesItems.${item}`)}</li>
          ))}
        </ul>
      </section>
      <section class="flow prose">
        <h2>{t('guidance:privacy.kept')}</h2>
        <ul class="list">
          <li>{t('guidance:privacy.keptDraft')}</li>
          <li>
            {t('guidance:privacy.keptEnded', { count: municipality.retention.endedDays })}{' '}
            {t('guidance:privacy.keptLongest', { count: municipality.retention.longestDays })}
          </li>
          <li>{t('guidance:privacy.keptFeedback')}</li>
          <li>{t('guidance:privacy.journal')}</li>
        </ul>
        <p>{t('guidance:privacy.responsible')}</p>
        <p>
          {t('guidance:privacy.ask')} <PhoneLink number={municipality.phone} />.{' '}
          {t('guidance:privacy.complain')}
        </p>
      </section>
      <MorePages context={context} pages={['rights', 'accessibility']} />
    </div>
  );
}

function Can({ context: { t }, can }: { context: PageContext; can: boolean }) {
  return (
    <span class="comparison">
      <Icon name={can ? 'check' : 'lock'} />
      {t(can ? 'guidance:privacy.yes' : 'guidance:privacy.no')}
    </span>
  );
}
