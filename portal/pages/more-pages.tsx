import { addressOf, type PageContext } from './page.ts';

export type GuidancePage =
  | 'rights'
  | 'aids'
  | 'coordinator'
  | 'privacy'
  | 'accessibility'
  | 'priority';

type MorePagesProps = { context: PageContext; pages: readonly GuidancePage[] };

/** Where to read on. */
export function MorePages({ context, pages }: MorePagesProps) {
  const { t } = context;
  return (
    <nav class="flow more-pages no-print" aria-labelledby="more-pages">
      <h2 id="more-pages">{t('guidance:links.title')}</h2>
      <ul class="contents">
        {pages.map((page) => (
          <li key={page}>
            <a class="ds-link" href={addressOf(context, page)}>
              {t(`guidance:links.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
