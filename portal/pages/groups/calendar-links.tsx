import { LinkButton } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

type CalendarLinksProps = {
  context: PageContext;
  /** The calendar's place on this server, `/calendar/lier/groups.ics`, with its query. */
  path: string;
  /** Only what fits the wishes is in it. */
  isChosen?: boolean;
};

/** The meeting days in one's own calendar: by a button, an address to copy, or a file. */
export function CalendarLinks({ context, path, isChosen }: CalendarLinksProps) {
  const { t, origin } = context;
  const address = origin + path;
  return (
    <section class="flow no-print">
      <h2>{t('groups:calendar.title')}</h2>
      <p class="prose">
        {t('groups:calendar.text')} {isChosen === true ? t('groups:calendar.chosen') : null}
      </p>
      <div class="actions">
        <LinkButton
          variant="secondary"
          icon="calendar"
          href={address.replace(/^https?:/, 'webcal:')}
        >
          {t('groups:calendar.subscribe')}
        </LinkButton>
        <a class="ds-link" href={path} download>
          {t('groups:calendar.file')}
        </a>
      </div>
      <p class="prose">{t('groups:calendar.address')}</p>
      <p class="copy-address">
        <code dir="ltr">{address}</code>
      </p>
    </section>
  );
}

/** A calendar in the page's language, with the wishes in it. */
export function calendarPath(
  { municipality, language }: PageContext,
  file: string,
  query = '',
): string {
  const search = query === '' ? '' : `&${query}`;
  return `/calendar/${municipality.id}/${file}.ics?lang=${language}${search}`;
}
