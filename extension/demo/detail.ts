import { detailFields } from './detail-fields.ts';
import { noteBook } from './notes.ts';
import { pageElement } from './page-element.ts';
import type { Referral } from './record.ts';
import { familyNameFirst, writtenAge, writtenDay, writtenNumber } from './written.ts';

export type Detail = {
  section: HTMLElement;
  /** Shows another referral in the same fields: only their values change. */
  fill: (referral: Referral, today: string) => void;
};

/** One referral as a form, as journals show it, with the notes beside it. */
export function detail(say: (message: string) => void): Detail {
  const notes = noteBook(say);
  const heading = pageElement('patient', HTMLElement);
  const patient = document.createTextNode('');
  heading.append(patient);
  const inputs = detailFields.map((field) => {
    const input = document.createElement(field.long === true ? 'textarea' : 'input');
    input.name = field.name;
    input.id = `henvisning-${field.name}`;
    input.readOnly = true;
    if (input instanceof HTMLTextAreaElement) input.rows = 12;
    const label = document.createElement('label');
    label.htmlFor = input.id;
    label.textContent = field.label;
    const group = document.createElement('div');
    group.className = field.long === true ? 'field long' : 'field';
    group.append(label, input);
    return { field, input, group };
  });
  pageElement('henvisning', HTMLFormElement).append(...inputs.map(({ group }) => group));

  return {
    section: pageElement('referral', HTMLElement),
    fill(referral, today) {
      for (const { field, input } of inputs) input.value = field.value(referral, today);
      patient.data = [
        familyNameFirst(referral.name),
        `født ${writtenDay(referral.birthDate)} (${writtenAge(referral.birthDate, today)})`,
        writtenNumber(referral.nationalNumber),
      ].join('   ');
      notes.open(referral.id);
    },
  };
}
