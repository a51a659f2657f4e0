import { type Day, DaySchema } from '@shared/model/day.ts';
import * as v from 'valibot';
import { formats, PhoneLink, SourceNote } from '../look/index.ts';
import { MorePages } from './more-pages.tsx';
import type { Page, PageContext } from './page.ts';

/** The day on which someone last went through the pages by hand. */
const testedOn: Day = v.parse(DaySchema, '2026-11-27');

const tested = ['axe', 'keyboard', 'small', 'colours', 'plain'] as const;

/** What was tried, what is missing, and whom to tell. */
export function accessibilityPage(context: PageContext): Page {
  const { t } = context;
  return {
    title: t('guidance:accessibility.title'),
    description: t('guidance:accessibility.description'),
    body: <Accessibility context={context} />,
  };
}

const missing = ['people', 'languages', 'sign'] as const;

function Accessibility({ context }: { context: PageContext }) {
  const { t, language, municipality } = context;
  return (
    <div class="flow">
      <h1>{t('guidance:accessibility.title')}</h1>
      <p class="lead">{t('guidance:accessibility.lead')}</p>
      <section class="flow prose">
        <h2>{t('guidance:accessibility.tell')}</h2>
        <p>
          {t('guidance:accessibility.tellText')} <PhoneLink number={municipality.phone} />
        </p>
        <p>
          {t('guidance:accessibility.complain')}{' '}
          <a class="ds-link" href="https://www.uutilsynet.no" hreflang="nb">
            uutilsynet.no
          </a>
        </p>
      </section>
      <section class="flow prose">
        <h2>{t('guidance:accessibility.tested')}</h2>
        <ul class="list">
          {tested.map((item) => (
            <li key={item}>{t(`guidance:accessibility.testedItems.${item}`)}</li>
          ))}
        </ul>
        <SourceNote>
          {t('guidance:accessibility.testedOn', { date: formats(language).day(testedOn) })}
        </SourceNote>
      </section>
      <section class="flow prose">
        <h2>{t('guidance:accessibility.missing')}</h2>
        <ul class="list">
          {missing.map((item) => (
            <li key={item}>{t(`guidance:accessibility.missingItems.${item}`)}</li>
          ))}
        </ul>
        <p>{t('guidance:accessibility.statement')}</p>
        <SourceNote>
          {t('portal:source.label')} <bdi lang="nb">{t('guidance:accessibility.source')}</bdi>
        </SourceNote>
      </section>
      <MorePages context={context} pages={['privacy', 'rights']} />
    </div>
  );
}
