import type { Receipt } from '@shared/model/receipt.ts';
import { Button } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';

/** Leads to the question whether one is sure. */
export function Withdraw({ context, receipt }: { context: PageContext; receipt: Receipt }) {
  const { t } = context;
  return (
    <section class="flow prose no-print">
      <h2>{t('portal:status.withdraw')}</h2>
      <p>{t('portal:status.withdrawText')}</p>
      <form method="post" action={addressOf(context, 'status')}>
        <input type="hidden" name="receipt" value={receipt} />
        <Button type="submit" variant="secondary" name="action" value="withdraw">
          {t('portal:status.withdraw')}
        </Button>
      </form>
    </section>
  );
}
