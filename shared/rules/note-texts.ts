import type { Day, LocalizedText, Note } from '@shared/model';
import { dayInWords } from './day-in-words.ts';

/** Notes that hold for every pack. What only one key leaves open stands in that pack. */
export const notEnough: Note = {
  code: 'not-enough',
  text: {
    nb: 'Det som står her, er for lite til å foreslå et nivå. Les saken og velg nivået selv.',
    en: 'What is given is too little to suggest a level. Read the case and choose the level yourself.',
    ar: 'المعلومات المتوفرة لا تكفي لاقتراح مستوى. اقرأ الحالة واختر المستوى بنفسك.',
  },
};

export const ageUnknown: Note = {
  code: 'age-unknown',
  text: {
    nb: 'Alderen er ikke kjent. Kriteriene for både voksne og barn er vurdert.',
    en: 'The age is not known. The criteria for both adults and children were considered.',
    ar: 'العمر غير معروف. أُخذت معايير البالغين والأطفال في الاعتبار.',
  },
};

export const chosenByTherapist: Note = {
  code: 'chosen-by-therapist',
  text: {
    nb: 'Nivået er valgt av terapeuten. Bare fristen er regnet ut.',
    en: 'The level was chosen by the therapist. Only the deadline is computed.',
    ar: 'اختار المعالج المستوى. حُسبت المهلة فقط.',
  },
};

/** No rule holds on the day; the nearest one is never used instead. */
export function noRuleInForce(day: Day): Note {
  return { code: 'no-rule-in-force', text: noRuleText(day) };
}

function noRuleText(day: Day): LocalizedText {
  return {
    nb: `Ingen regel som er kjent her, gjelder ${dayInWords(day, 'nb')}.`,
    en: `No rule that is known here is in force on ${dayInWords(day, 'en')}.`,
    ar: `لا توجد قاعدة معروفة هنا سارية في ${dayInWords(day, 'ar')}.`,
  };
}
