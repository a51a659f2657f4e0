import type { GroupInterest } from '@shared/model';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';

/** That it is no referral but an interest in a group, and which. */
export function GroupInterested({ group }: Pick<GroupInterest, 'group'>) {
  const { t } = useTexts();
  return (
    <span class="row">
      <Icon name="group" />
      <span>
        {t('group.interest')}{' '}
        <bdi lang="nb">
          <strong>{group.name}</strong>
        </bdi>
      </span>
    </span>
  );
}
