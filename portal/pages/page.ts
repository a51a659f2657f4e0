import type { Day } from '@shared/model/day.ts';
import type { Municipality } from '@shared/model/municipality.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import type { ComponentChildren } from 'preact';
import type { StructuredData } from './structured-data.ts';

/** Files that a page links to, as the build named them. A page without a part for the browser has no scripts. */
export type Assets = { styles: readonly string[]; scripts: readonly string[] };

/** What a page knows that belongs to no municipality: the chooser, a wrong address. */
export type SiteContext = {
  language: Language;
  t: TFunction;
  today: Day;
  /** Scheme and host of the portal, without a slash at the end: for canonical addresses. */
  origin: string;
  /** The query as it came, `?` included, or empty. Changing language keeps it. */
  search: string;
  assets: Assets;
  /** Scripts that let a page be read without a line; for pages that everyone may read. */
  offline?: readonly string[] | undefined;
};

/** What every page of a municipality knows. */
export type PageContext = SiteContext & {
  municipality: Municipality;
  /** Which page this is, as it stands in the address; empty for the front page. */
  path: string;
};

/** A page before it is dressed: `renderDocument` puts the same head, header and footer around each. */
export type Page = {
  title: string;
  description: string;
  body: ComponentChildren;
  robots?: 'noindex' | undefined;
  /** The same for programs (schema.org). */
  data?: StructuredData | undefined;
};

/** Address of a page of this municipality in a language. */
export function addressOf(
  { municipality, language }: Pick<PageContext, 'municipality' | 'language'>,
  path = '',
): string {
  return `/${language}/${municipality.id}/${path}`;
}

export function hasMunicipality(context: SiteContext | PageContext): context is PageContext {
  return 'municipality' in context;
}
