import { type DetailField, detailGroups, textField } from './detail-fields.ts';
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
  const form = pageElement('henvisning', HTMLFormElement);
  const inputs = detailGroups.flatMap(({ legend, fields }) => {
    const group = document.createElement('fieldset');
    const name = document.createElement('legend');
    name.textContent = legend;
    group.append(name);
    form.append(group);
    return fields.map((field) => labelled(field, document.createElement('input'), group));
  });
  const text = document.createElement('textarea');
  text.rows = 12;
  inputs.push(labelled(textField, text, form));

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

function labelled(
  field: DetailField,
  input: HTMLInputElement | HTMLTextAreaElement,
  parent: HTMLElement,
) {
  input.name = field.name;
  input.id = `henvisning-${field.name}`;
  input.readOnly = true;
  const label = document.createElement('label');
  label.htmlFor = input.id;
  label.textContent = field.label;
  const group = document.createElement('div');
  group.className = 'field';
  group.append(label, input);
  parent.append(group);
  return { field, input };
}
