import { LinkButton } from '../../look/index.ts';
import type { Page, PageContext, SiteContext } from '../../pages/page.ts';

/** What is met by someone who is signed in, at a page that is for others. `home` is their own desk. */
export function refusedPage({ t }: SiteContext | PageContext, { home }: { home: string }): Page {
  const title = t('sign-in:refused.title');
  return {
    title,
    description: t('sign-in:refused.text'),
    robots: 'noindex',
    body: (
      <div class="flow">
        <h1>{title}</h1>
        <p class="lead">{t('sign-in:refused.text')}</p>
        <p>
          <LinkButton href={home}>{t('sign-in:refused.home')}</LinkButton>
        </p>
      </div>
    ),
  };
}
