import { languages } from '@locales/languages.ts';
import { type Language, LanguageSchema } from '@shared/model/text.ts';
import { theme } from '../../look/index.ts';
import {
  addressOf,
  hasMunicipality,
  type Page,
  type PageContext,
  type SiteContext,
} from '../page.ts';
import { asScript } from '../structured-data.ts';

type HeadProps = { context: SiteContext | PageContext; page: Page };

export function Head({ context, page }: HeadProps) {
  const { assets, origin, language } = context;
  const addresses = addressesOf(context);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle(context, page)}</title>
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={theme.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={theme.dark} />
      {page.robots === undefined ? null : <meta name="robots" content={page.robots} />}
      {page.robots === 'noindex' ? null : (
        <>
          <link rel="canonical" href={origin + addresses.of(language)} />
          {addresses.languages.map((other) => (
            <link
              key={other}
              rel="alternate"
              hreflang={other}
              href={origin + addresses.of(other)}
            />
          ))}
          <link rel="alternate" hreflang="x-default" href={origin + addresses.neutral} />
        </>
      )}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {page.robots === 'noindex' ? null : <Installable context={context} />}
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {page.data === undefined ? null : (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: asScript(page.data) }}
        />
      )}
      {assets.scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  );
}

/** What lets a municipality's pages be put beside the apps of a device, and read without a line. */
function Installable({ context }: { context: SiteContext | PageContext }) {
  return (
    <>
      {hasMunicipality(context) ? (
        <link rel="manifest" href={addressOf(context, 'manifest.webmanifest')} />
      ) : null}
      {context.offline?.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </>
  );
}

function fullTitle(context: SiteContext | PageContext, page: Page): string {
  const { t } = context;
  return hasMunicipality(context)
    ? t('portal:document.title', { title: page.title, municipality: context.municipality.name })
    : t('portal:document.titleOfSite', { title: page.title });
}

/** Where this page stands in each language, and where to send someone whose language is unknown. */
function addressesOf(context: SiteContext | PageContext) {
  if (!hasMunicipality(context)) {
    const of = (language: Language) => `/?lang=${language}`;
    return { languages: LanguageSchema.options, of, neutral: '/' };
  }
  const { municipality, path } = context;
  const of = (language: Language) => addressOf({ municipality, language }, path);
  return { languages: municipality.languages, of, neutral: of('nb') };
}

/** The address of the page that is shown now, in another language and with the same query. */
export function sameInLanguage(context: SiteContext | PageContext, language: Language): string {
  const { of } = addressesOf(context);
  return hasMunicipality(context) ? of(language) + context.search : of(language);
}

export function languagesOf(context: SiteContext | PageContext) {
  return addressesOf(context).languages.map((id) => ({ id, name: languages[id].name }));
}
