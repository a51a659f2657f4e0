import { columns } from './columns.ts';
import type { Referral } from './record.ts';
import { referralAddress } from './route.ts';

export type WorklistRow = {
  element: HTMLTableRowElement;
  link: HTMLAnchorElement;
  fill: (referral: Referral | undefined, today: string) => void;
};

/** A row that is made once; another referral changes only its texts. */
export function worklistRow(): WorklistRow {
  const element = document.createElement('tr');
  const link = document.createElement('a');
  const texts = columns.map((column) => {
    const cell = element.insertCell();
    cell.className = column.id;
    const text = document.createTextNode('');
    if (column.id === 'navn') {
      link.append(text);
      cell.append(link);
    } else cell.append(text);
    return { column, cell, text };
  });
  element.addEventListener('dblclick', () => link.click());
  return {
    element,
    link,
    fill(referral, today) {
      element.hidden = referral === undefined;
      if (referral === undefined) return;
      element.dataset.henvisning = referral.id;
      link.href = referralAddress(referral.id);
      for (const { column, cell, text } of texts) {
        text.data = column.text(referral, today);
        if (column.id === 'tekst') cell.title = text.data;
      }
    },
  };
}
