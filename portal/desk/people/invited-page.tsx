import type { Instant } from '@shared/model/instant.ts';
import { LinkButton, Notice } from '../../look/index.ts';
import { addressOf, type Page } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { momentText } from '../sign-in/moment.ts';

/** The link of a new invitation, this one time. */
export function invitedPage(
  context: DeskContext,
  { name, link, endsAt }: { name: string; link: string; endsAt: Instant },
): Page {
  const { t, language } = context;
  const title = t('sign-in:invited.title', { name });
  return {
    title,
    description: '',
    body: (
      <div class="flow">
        <h1>{title}</h1>
        <p class="lead">{t('sign-in:invited.lead', { moment: momentText(endsAt, language) })}</p>
        <div class="field">
          <label class="ds-label" for="link">
            {t('sign-in:invited.link')}
          </label>
          <textarea class="ds-input secret-link" id="link" dir="ltr" rows={4} readonly>
            {link}
          </textarea>
        </div>
        <Notice kind="warning">
          <p>{t('sign-in:invited.how', { name })}</p>
        </Notice>
        <p>
          <LinkButton variant="secondary" href={addressOf(context, 'desk/people')}>
            {t('sign-in:invited.back')}
          </LinkButton>
        </p>
      </div>
    ),
  };
}
