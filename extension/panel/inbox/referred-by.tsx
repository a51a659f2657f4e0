import type { SelfReferral } from '@shared/model';
import { useTexts } from '../../look/texts.ts';

/** Who refers as part of their work, and what they think of the hurry: told apart from the level. */
export function ReferredBy({ referral: { professional, helper } }: { referral: SelfReferral }) {
  const { t } = useTexts();
  if (professional === null) return null;
  const { kind, title, workplace, phone, urgency } = professional;
  return (
    <div class="small stack tight">
      <p>
        {t('referredBy.by')}{' '}
        <bdi>{[helper?.name, title, workplace].filter(Boolean).join(', ')}</bdi> (
        {t(`referredBy.${kind}`)}), <bdi dir="ltr">{phone}</bdi>
      </p>
      {urgency !== '' && <p>{t('referredBy.urgency')}</p>}
    </div>
  );
}
