import type { TFunction } from 'i18next';

export type SectionId =
  | 'key'
  | 'allocation'
  | 'services'
  | 'entrances'
  | 'divisions'
  | 'aids'
  | 'duties'
  | 'rights'
  | 'proposals';

/** The page is long, and most come for one thing. */
export function Contents({ t, sections }: { t: TFunction; sections: readonly SectionId[] }) {
  return (
    <nav aria-label={t('portal:priority.contents')}>
      <ul class="contents">
        {sections.map((id) => (
          <li key={id}>
            <a class="ds-link" href={`#${id}`}>
              {t(`portal:priority.${id}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
