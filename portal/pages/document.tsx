import { languages } from '@locales/languages.ts';
import { renderToString } from 'preact-render-to-string';
import { Banners } from './document/banners.tsx';
import { Footer } from './document/footer.tsx';
import { Head } from './document/head.tsx';
import { Header } from './document/header.tsx';
import { SavedCopy } from './document/saved-copy.tsx';
import type { Page, PageContext, SiteContext } from './page.ts';

/** A whole page as HTML: the same head, header and footer around each body. */
export function renderDocument(context: SiteContext | PageContext, page: Page): string {
  const { language, t } = context;
  const html = (
    <html lang={language} dir={languages[language].direction}>
      <Head context={context} page={page} />
      <body>
        <a class="ds-link skip-link" href="#main">
          {t('portal:document.skip')}
        </a>
        <Banners context={context} />
        {page.robots === 'noindex' ? null : <SavedCopy context={context} />}
        <Header context={context} />
        <main id="main" tabIndex={-1}>
          <div class="shell">{page.body}</div>
        </main>
        <Footer context={context} />
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(html)}`;
}
