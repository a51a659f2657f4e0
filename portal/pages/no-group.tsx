import { LinkButton, PhoneLink } from '../look/index.ts';
import { addressOf, type Page, type PageContext } from './page.ts';

/** A group that is no more, or never was: said in words, with the way to those that are. */
export function noGroupPage(context: PageContext): Page {
  const { t, municipality } = context;
  return {
    title: t('groups:page.gone'),
    description: t('portal:notFound.description'),
    robots: 'noindex',
    body: (
      <div class="flow">
        <h1>{t('groups:page.gone')}</h1>
        <p class="lead">{t('groups:page.goneText')}</p>
        <div class="actions">
          <LinkButton href={addressOf(context, 'groups')}>{t('groups:page.all')}</LinkButton>
          <PhoneLink number={municipality.phone} />
        </div>
      </div>
    ),
  };
}
