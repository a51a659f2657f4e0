import type { Referral } from './record.ts';
import { sourceNames } from './words.ts';
import {
  familyNameFirst,
  writtenAge,
  writtenCodes,
  writtenDay,
  writtenReference,
} from './written.ts';

export type Column = {
  id: string;
  heading: string;
  text: (referral: Referral, today: string) => string;
  /** What the column is sorted by, where that is not the text. */
  sortedBy?: (referral: Referral) => string;
};

export const columns: readonly Column[] = [
  {
    id: 'mottatt',
    heading: 'Mottatt',
    text: (one) => writtenDay(one.received),
    sortedBy: (one) => one.received,
  },
  { id: 'navn', heading: 'Navn', text: (one) => familyNameFirst(one.name) },
  {
    id: 'fodt',
    heading: 'Født',
    text: (one) => writtenDay(one.birthDate),
    sortedBy: (one) => one.birthDate,
  },
  {
    id: 'alder',
    heading: 'Alder',
    text: (one, today) => writtenAge(one.birthDate, today),
    // the youngest first: latest birth date, turned round digit by digit
    sortedBy: (one) => one.birthDate.replace(/\d/g, (digit) => String(9 - Number(digit))),
  },
  { id: 'fra', heading: 'Henvist fra', text: (one) => sourceNames[one.source] },
  { id: 'icd10', heading: 'Diagnose (ICD-10)', text: (one) => writtenCodes(one.icd10) },
  { id: 'icpc2', heading: 'ICPC-2', text: (one) => writtenCodes(one.icpc2) },
  {
    id: 'utskrevet',
    heading: 'Utskrevet',
    text: (one) => writtenDay(one.discharged),
    sortedBy: (one) => one.discharged ?? '',
  },
  { id: 'ref', heading: 'Ref.', text: (one) => writtenReference(one.id) },
  { id: 'tekst', heading: 'Henvisningstekst', text: (one) => one.text },
];
