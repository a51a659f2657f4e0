import type { GroupOffer } from '@shared/model/offer.ts';
import { More, PhoneLink } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import { GroupLinks } from './group-links.tsx';

type SilentGroupsProps = { context: PageContext; groups: readonly GroupOffer[] };

/** How many were left out since they do not say, and which, for those who want to ask. */
export function SilentGroups({ context, groups }: SilentGroupsProps) {
  const { t, municipality } = context;
  if (groups.length === 0) return null;
  return (
    <More summary={t('groups:silent', { count: groups.length })}>
      <p>
        {t('groups:silentText')} <PhoneLink number={municipality.phone} />
      </p>
      <GroupLinks context={context} groups={groups} />
    </More>
  );
}
