import { describe, expect, it } from 'vitest';
import { renderDocument } from './document.tsx';
import { notFoundPage } from './not-found.tsx';
import type { PageContext, SiteContext } from './page.ts';
import { municipality, pageContext, siteContext } from './testing/example.ts';

const page = { title: 'Priser', description: 'Hva det koster', body: 'Her' };
const render = (context: SiteContext | PageContext) => renderDocument(context, page);

describe('a document', () => {
  it('names its one address and those of its other languages', () => {
    const html = render(pageContext('en', 'prices', '?what=manual'));
    expect(html).toContain('<link rel="canonical" href="https://inngang.example/en/lier/prices"/>');
    for (const language of ['nb', 'en', 'ar']) {
      expect(html).toContain(
        `hreflang="${language}" href="https://inngang.example/${language}/lier/prices"`,
      );
    }
    expect(html).toContain('hreflang="x-default" href="https://inngang.example/nb/lier/prices"');
  });

  it('keeps page and query where the language is changed', () => {
    const html = render(pageContext('nb', 'prices', '?what=manual&age=74'));
    expect(html).toContain('href="/ar/lier/prices?what=manual&amp;age=74"');
  });

  it('offers only the languages of the municipality', () => {
    const html = render({
      ...pageContext('nb'),
      municipality: { ...municipality, languages: ['nb', 'en'] },
    });
    expect(html).toContain('href="/en/lier/"');
    expect(html).not.toContain('href="/ar/lier/"');
  });

  it('marks the page that it is in the navigation', () => {
    expect(render(pageContext('nb', 'groups'))).toContain(
      '<a href="/nb/lier/groups" aria-current="page">',
    );
  });

  it('says that content is made up only where it is', () => {
    const warning = 'Dette er en demonstrasjon.';
    expect(render(pageContext('nb'))).toContain(warning);
    const real = { ...pageContext('nb'), municipality: { ...municipality, demonstration: false } };
    expect(render(real)).not.toContain(warning);
  });

  it('says that a machine translated what nobody has reviewed', () => {
    expect(render(siteContext('en'))).toContain('A machine has translated this page');
    expect(render(siteContext('nb'))).not.toContain('maskin har oversatt');
  });

  it('escapes what it is given', () => {
    const html = renderDocument(pageContext('nb', 'prices', '?x="><script>alert(1)</script>'), {
      ...page,
      title: '</title><script>alert(1)</script>',
    });
    expect(html).not.toContain('<script>');
  });

  it('keeps what is no page out of search engines', () => {
    const context = siteContext('nb');
    const html = renderDocument(context, notFoundPage(context));
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('rel="canonical"');
  });
});
