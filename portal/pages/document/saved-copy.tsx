import { Icon } from '../../look/index.ts';
import { addressOf, hasMunicipality, type PageContext, type SiteContext } from '../page.ts';

/** That a page is a copy: hidden until the page's script knows, and in the page's language. */
export function SavedCopy({ context }: { context: SiteContext | PageContext }) {
  const { t } = context;
  return (
    <section class="banner" id="saved-copy" aria-label={t('offline:copy.title')} hidden>
      <p class="shell">
        <Icon name="clock" />
        <span>
          {t('offline:copy.saved')} <time />. {t('offline:copy.mayHaveChanged')}{' '}
          <span data-without-choices hidden>
            {t('offline:copy.withoutChoices')}{' '}
          </span>
          {hasMunicipality(context) ? (
            <a class="ds-link" href={addressOf(context, 'offline')}>
              {t('offline:copy.more')}
            </a>
          ) : null}
        </span>
      </p>
    </section>
  );
}
