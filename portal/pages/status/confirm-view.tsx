import type { Receipt } from '@shared/model/receipt.ts';
import { Button } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';

type ConfirmViewProps = { context: PageContext; receipt: Receipt };

export function ConfirmView({ context, receipt }: ConfirmViewProps) {
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('portal:status.confirmTitle')}</h1>
      <p class="lead">{t('portal:status.confirmText')}</p>
      <p class="receipt-line">
        {t('portal:status.code')} <strong dir="ltr">{receipt}</strong>
      </p>
      <form method="post" action={addressOf(context, 'status')}>
        <input type="hidden" name="receipt" value={receipt} />
        <div class="actions">
          <Button type="submit" name="action" value="confirm">
            {t('portal:status.confirm')}
          </Button>
          <Button type="submit" variant="secondary" name="action" value="look">
            {t('portal:status.keep')}
          </Button>
        </div>
      </form>
    </div>
  );
}
