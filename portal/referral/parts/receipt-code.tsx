import { useSignal } from '@preact/signals';
import type { Day, Receipt } from '@shared/model';
import { Button } from '../../look/button.tsx';
import { useReferral } from '../context.ts';
import { saveAsFile } from '../save-as-file.ts';
import { summaryRows } from '../summary.ts';

/** The code in large signs, and three ways to take it along. */
export function ReceiptCode({ receipt, receivedOn }: { receipt: Receipt; receivedOn: Day }) {
  const { model, props, t, formats } = useReferral();
  const isCopied = useSignal(false);

  async function copy() {
    await navigator.clipboard.writeText(receipt);
    isCopied.value = true;
  }

  function save() {
    const { language, municipality } = props;
    const { answers, setting } = model;
    const rows = summaryRows({ answers: answers.value, setting, language, t, formats });
    const lines = [
      `${municipality.name}: ${t('start.title')}`,
      t('receipt.receivedOn', { day: formats.day(receivedOn) }),
      `${t('receipt.codeLabel')}: ${receipt}`,
      `${t('receipt.statusLink')}: ${location.origin}/${language}/${municipality.id}/status`,
      '',
      ...rows.map(({ label, value }) => `${label}\n${value || t('check.nothing')}\n`),
    ];
    saveAsFile(`${t('receipt.fileName')}-${receivedOn}.txt`, lines.join('\n'));
  }

  return (
    <section class="sent" aria-label={t('receipt.codeLabel')}>
      <p>{t('receipt.codeLabel')}</p>
      <p class="sent-code" dir="ltr">
        {receipt}
      </p>
      <p class="hint">{t('receipt.codeHint')}</p>
      <div class="actions no-print">
        {navigator.clipboard === undefined ? null : (
          <Button variant="secondary" onClick={() => void copy()}>
            {t('receipt.copy')}
          </Button>
        )}
        <Button variant="secondary" onClick={save}>
          {t('receipt.save')}
        </Button>
        <Button variant="quiet" onClick={() => print()}>
          {t('receipt.print')}
        </Button>
      </div>
      <p class="hint" role="status">
        {isCopied.value ? t('receipt.copied') : ''}
      </p>
    </section>
  );
}
