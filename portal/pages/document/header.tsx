import { Icon, withName } from '../../look/index.ts';
import { addressOf, hasMunicipality, type PageContext, type SiteContext } from '../page.ts';
import { languagesOf, sameInLanguage } from './head.tsx';

export function Header({ context }: { context: SiteContext | PageContext }) {
  return (
    <header class="site-header">
      <div class="shell">
        <div class="site-header-top">
          <Name context={context} />
          <Languages context={context} />
        </div>
        {hasMunicipality(context) ? <Navigation context={context} /> : null}
      </div>
    </header>
  );
}

function Name({ context }: { context: SiteContext | PageContext }) {
  const { t } = context;
  const inside = hasMunicipality(context);
  return (
    <a class="site-name" href={inside ? addressOf(context) : '/'}>
      <Icon name="entrance" />
      <span>
        <strong>
          {inside
            ? withName((name) => t('portal:municipality', { name }), context.municipality.name)
            : t('portal:document.site')}
        </strong>
        <small>{t('portal:document.service')}</small>
      </span>
    </a>
  );
}

/** So many languages stand side by side; more are folded under the one that is read. */
const mostSideBySide = 4;

export function Languages({ context }: { context: SiteContext | PageContext }) {
  const all = languagesOf(context);
  const own = all.find(({ id }) => id === context.language);
  return (
    <nav class="languages" aria-label={context.t('portal:document.languages')}>
      {all.length > mostSideBySide ? (
        <details>
          <summary>
            <Icon name="language" />
            <span lang={own?.id}>{own?.name}</span>
            {/* found by those who read none of the words around it */}
            {context.language === 'en' ? null : <span lang="en">Language</span>}
            <Icon name="chevron" />
          </summary>
          <LanguageLinks context={context} />
        </details>
      ) : (
        <LanguageLinks context={context} />
      )}
    </nav>
  );
}

function LanguageLinks({ context }: { context: SiteContext | PageContext }) {
  return (
    <ul>
      {languagesOf(context).map(({ id, name }) => (
        <li key={id}>
          {id === context.language ? (
            <span aria-current="true" lang={id}>
              {name}
            </span>
          ) : (
            <a class="ds-link" href={sameInLanguage(context, id)} lang={id} hreflang={id}>
              {name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The page itself, or the one that it lies below. */
function isCurrent(entry: string, path: string): 'page' | 'true' | undefined {
  if (entry === path) return 'page';
  return entry !== '' && path.startsWith(`${entry}/`) ? 'true' : undefined;
}

/** In the order that residents meet them. */
const entries = ['', 'find', 'prices', 'waiting-times', 'groups', 'refer', 'status'] as const;

function Navigation({ context }: { context: PageContext }) {
  const { t, path } = context;
  return (
    <nav class="site-nav" aria-label={t('portal:document.pages')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>
            <a href={addressOf(context, entry)} aria-current={isCurrent(entry, path)}>
              {t(`portal:navigation.${entry === '' ? 'home' : entry}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
