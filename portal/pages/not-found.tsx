import { LinkButton } from '../look/index.ts';
import {
  addressOf,
  hasMunicipality,
  type Page,
  type PageContext,
  type SiteContext,
} from './page.ts';

/** No such page; or, without a municipality, no such municipality. */
export function notFoundPage(context: SiteContext | PageContext): Page {
  const { t, language } = context;
  return {
    title: t('portal:notFound.title'),
    description: t('portal:notFound.description'),
    robots: 'noindex',
    body: (
      <div class="flow">
        <h1>{t('portal:notFound.title')}</h1>
        <p class="lead">{t('portal:notFound.text')}</p>
        <div class="actions">
          {hasMunicipality(context) ? (
            <LinkButton href={addressOf(context)}>{t('portal:notFound.home')}</LinkButton>
          ) : (
            <LinkButton href={`/?lang=${language}`}>{t('portal:notFound.choose')}</LinkButton>
          )}
        </div>
      </div>
    ),
  };
}
