import { languages } from '@locales/languages.ts';
import { renderToString } from 'preact-render-to-string';
import { Button } from '../look/index.ts';
import { Banners } from '../pages/document/banners.tsx';
import { Head } from '../pages/document/head.tsx';
import { Languages } from '../pages/document/header.tsx';
import { addressOf, type Page } from '../pages/page.ts';
import type { DeskContext } from './desk-context.ts';
import { entriesFor } from './navigation.ts';
import { deskTexts } from './texts.ts';

/**
 * A whole page behind the sign-in as HTML. Page and context come as for `renderDocument`; the
 * frame brings its own texts, so a page may have a translator with other ones.
 */
export function renderDesk(context: DeskContext, page: Page): string {
  const { language } = context;
  const own = { ...context, t: deskTexts(language) };
  const html = (
    <html lang={language} dir={languages[language].direction}>
      <Head context={own} page={{ ...page, robots: 'noindex' }} />
      <body class="desk">
        <a class="ds-link skip-link" href="#main">
          {own.t('portal:document.skip')}
        </a>
        <Banners context={own} />
        <Header context={own} />
        <main id="main" tabIndex={-1}>
          <div class="shell">{page.body}</div>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(html)}`;
}

function Header({ context }: { context: DeskContext }) {
  const { t, municipality, clinicName } = context;
  return (
    <header class="site-header desk-header">
      <div class="shell">
        <div class="site-header-top">
          <a class="site-name" href={addressOf(context, 'desk')}>
            <span>
              <strong>{clinicName ?? t('portal:municipality', { name: municipality.name })}</strong>
              <small>
                {clinicName === undefined
                  ? t('desk:frame.desk')
                  : t('desk:frame.deskIn', { municipality: municipality.name })}
              </small>
            </span>
          </a>
          <Languages context={context} />
        </div>
        <div class="desk-user">
          <span>
            {context.user.name}
            <small> · {t(`desk:frame.role.${context.user.role}`)}</small>
          </span>
          <div class="desk-ways">
            <a class="ds-link" href={addressOf(context, 'desk/account')}>
              {t('desk:frame.account')}
            </a>
            <a class="ds-link" href={addressOf(context)}>
              {t('desk:frame.public')}
            </a>
            <form method="post" action={addressOf(context, 'desk/sign-out')}>
              <Button type="submit" variant="quiet">
                {t('desk:frame.signOut')}
              </Button>
            </form>
          </div>
        </div>
        <Navigation context={context} />
      </div>
    </header>
  );
}

function Navigation({ context }: { context: DeskContext }) {
  const { t, path } = context;
  const entries = entriesFor(context.user);
  return (
    <nav class="site-nav" aria-label={t('portal:document.pages')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <a
              href={addressOf(context, entry.path)}
              aria-current={isHere(path, entry.path) ? 'page' : undefined}
            >
              {t(`desk:navigation.${entry.name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page below an entry belongs to it; the overview has nothing below. */
function isHere(path: string, entry: string): boolean {
  return path === entry || (entry !== 'desk' && path.startsWith(`${entry}/`));
}
