import type { GroupOffer } from '@shared/model/offer.ts';
import type { Programme } from '@shared/model/programmes.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';

type ProgrammeLinksProps = {
  context: PageContext;
  programmes: readonly Programme[];
  groups: readonly GroupOffer[];
};

/** What is said of the programmes that some of the groups follow. */
export function ProgrammeLinks({ context, programmes, groups }: ProgrammeLinksProps) {
  const { language } = context;
  const followed = programmes.filter(({ id }) => groups.some(({ programme }) => programme === id));
  if (followed.length === 0) return null;
  return (
    <ul class="rows prose">
      {followed.map(({ id, name, text }) => (
        <li key={id}>
          <a class="ds-link" href={addressOf(context, `groups/programmes/${id}`)}>
            <InLanguage text={name} language={language} />
          </a>
          <span>
            <InLanguage text={text} language={language} />
          </span>
        </li>
      ))}
    </ul>
  );
}
