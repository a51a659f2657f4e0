import { languages } from '@locales/languages.ts';
import { Icon } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { hasMunicipality, type PageContext, type SiteContext } from '../page.ts';
import { sameInLanguage } from './head.tsx';

/** What must be known of the page as a whole, before anything on it is believed. */
export function Banners({ context }: { context: SiteContext | PageContext }) {
  const { t, language } = context;
  return (
    <>
      {hasMunicipality(context) && context.municipality.demonstration ? (
        <section class="banner" aria-label={t('portal:document.demonstrationTitle')}>
          <p class="shell">
            <Icon name="warning" />
            <span>
              <strong>{t('portal:document.demonstrationTitle')}</strong>{' '}
              {t('portal:document.demonstration')}
            </span>
          </p>
        </section>
      ) : null}
      {hasMunicipality(context) && context.municipality.notice !== undefined ? (
        <section class="banner" aria-label={t('portal:document.notice')}>
          <p class="shell">
            <Icon name="info" />
            <InLanguage text={context.municipality.notice} language={language} />
          </p>
        </section>
      ) : null}
      {languages[language].reviewed ? null : (
        <section
          class="banner"
          data-kind="quiet"
          aria-label={t('portal:document.translationTitle')}
        >
          <p class="shell">
            <Icon name="language" />
            <span>
              {t('portal:document.machineTranslated')}{' '}
              <a class="ds-link" href={sameInLanguage(context, 'nb')} lang="nb" hreflang="nb">
                {languages.nb.name}
              </a>
            </span>
          </p>
        </section>
      )}
    </>
  );
}
