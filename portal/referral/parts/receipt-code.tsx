import { useSignal } from '@preact/signals';
import type { Day, Receipt } from '@shared/model';
import { Button } from '../../look/button.tsx';
import { useReferral } from '../context.ts';
import { summaryRows } from '../summary.ts';

/** The code in large signs, and three ways to take it along. */
export function ReceiptCode({ receipt, receivedOn }: { receipt: Receipt; receivedOn: Day }) {
  const { model, props, t, formats } = useReferral();
  const isCopied = useSignal(false);

  async function copy() {
    await navigator.clipboard.writeText(receipt);
    isCopied.value = true;
  }

  async function save() {
    const { saveReceipt } = await import('../save-receipt.ts');
    const page = document.querySelector('.receipt');
    if (page === null) return;
    const { language } = props;
    const { answers, setting } = model;
    saveReceipt(page, {
      name: `${t('receipt.fileName')}-${receivedOn}`,
      title: t('receipt.answers'),
      // where it was sealed at an earlier visit, the answers are not here
      rows: model.isBegun.value
        ? summaryRows({ answers: answers.value, setting, language, t, formats })
        : [],
      nothing: t('check.nothing'),
    });
  }

  return (
    <section class="sent" aria-label={t('receipt.codeLabel')}>
      <p>{t('receipt.codeLabel')}</p>
      <p class="sent-code" dir="ltr">
        {receipt}
      </p>
      <p class="hint">{t('receipt.codeHint')}</p>
      <p class="only-print">
        {t('receipt.statusLink')}:{' '}
        <span dir="ltr">
          {location.origin}/{props.language}/{props.municipality.id}/status
        </span>
      </p>
      <div class="actions no-print">
        {navigator.clipboard === undefined ? null : (
          <Button variant="secondary" onClick={() => void copy().catch(() => {})}>
            {t('receipt.copy')}
          </Button>
        )}
        <Button variant="secondary" onClick={() => void save().catch(() => {})}>
          {t('receipt.save')}
        </Button>
        <Button variant="quiet" onClick={() => print()}>
          {t('receipt.print')}
        </Button>
      </div>
      <p class="hint no-print" role="status">
        {isCopied.value ? t('receipt.copied') : ''}
      </p>
    </section>
  );
}
