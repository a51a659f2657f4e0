import type { Referral } from './record.ts';
import { sexNames, sourceNames } from './words.ts';
import {
  familyNameFirst,
  writtenAge,
  writtenCodes,
  writtenDay,
  writtenNumber,
  writtenReference,
} from './written.ts';

export type DetailField = {
  name: string;
  label: string;
  value: (referral: Referral, today: string) => string;
};

/** In groups, as they stand on the form; the text stands alone below them. */
export const detailGroups: readonly { legend: string; fields: readonly DetailField[] }[] = [
  {
    legend: 'Pasient',
    fields: [
      { name: 'navn', label: 'Navn', value: (one) => familyNameFirst(one.name) },
      {
        name: 'fodselsnummer',
        label: 'Fødselsnummer',
        value: (one) => writtenNumber(one.nationalNumber),
      },
      { name: 'fodt', label: 'Født', value: (one) => writtenDay(one.birthDate) },
      { name: 'alder', label: 'Alder', value: (one, today) => writtenAge(one.birthDate, today) },
      { name: 'kjonn', label: 'Kjønn', value: (one) => sexNames[one.sex] },
    ],
  },
  {
    legend: 'Henvisning',
    fields: [
      { name: 'ref', label: 'Referanse', value: (one) => writtenReference(one.id) },
      { name: 'mottatt', label: 'Mottatt', value: (one) => writtenDay(one.received) },
      { name: 'fra', label: 'Henvist fra', value: (one) => sourceNames[one.source] },
      { name: 'utskrevet', label: 'Utskrevet', value: (one) => writtenDay(one.discharged) },
      { name: 'icd10', label: 'Diagnose (ICD-10)', value: (one) => writtenCodes(one.icd10) },
      { name: 'icpc2', label: 'ICPC-2', value: (one) => writtenCodes(one.icpc2) },
    ],
  },
];

export const textField: DetailField = {
  name: 'tekst',
  label: 'Henvisningstekst',
  value: (one) => one.text,
};
