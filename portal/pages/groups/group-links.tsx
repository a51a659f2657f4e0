import type { GroupOffer } from '@shared/model/offer.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';

type GroupLinksProps = { context: PageContext; groups: readonly GroupOffer[] };

/** Groups by name alone, each a way to its page. */
export function GroupLinks({ context, groups }: GroupLinksProps) {
  return (
    <ul class="list">
      {groups.map(({ id, name }) => (
        <li key={id}>
          <a class="ds-link" href={addressOf(context, `groups/${id}`)}>
            <InLanguage text={name} language={context.language} />
          </a>
        </li>
      ))}
    </ul>
  );
}
