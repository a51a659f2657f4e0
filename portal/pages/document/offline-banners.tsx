import { Icon } from '../../look/index.ts';
import { addressOf, hasMunicipality, type PageContext, type SiteContext } from '../page.ts';

/** What the script of every page may have to say: hidden until then, and in the page's language. */
export function OfflineBanners({ context }: { context: SiteContext | PageContext }) {
  const { t } = context;
  return (
    <>
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
      <section class="banner" id="waiting-referral" aria-label={t('offline:waiting.title')} hidden>
        <p class="shell">
          <Icon name="lock" />
          <span>
            <span data-when="waiting">{t('offline:waiting.waiting')}</span>
            <span data-when="arrived">{t('offline:waiting.arrived')}</span>{' '}
            <a class="ds-link" href="#main">
              {t('offline:waiting.see')}
            </a>
          </span>
        </p>
      </section>
    </>
  );
}
