import type { Day, FeeAnswer, FeeNote } from '@shared/model';
import { dayInWords } from './day-in-words.ts';

type Reason = FeeAnswer['reason'];

/** No tariff that is known holds on the day. */
export function noTariff(day: Day): Reason {
  return {
    code: 'no-tariff',
    text: {
      nb: `Ingen takst som er kjent her, gjelder ${dayInWords(day, 'nb')}. Derfor kan vi ikke si hva det koster.`,
      en: `No tariff that is known here holds on ${dayInWords(day, 'en')}. So we cannot say what it costs.`,
      ar: `لا توجد تعريفة معروفة هنا سارية في ${dayInWords(day, 'ar')}، لذلك لا يمكننا ذكر السعر.`,
    },
  };
}

/** There are tariffs on the day, but none for this kind of visit. */
export const noPriceRule: Reason = {
  code: 'no-price-rule',
  text: {
    nb: 'Takstene sier ikke hva et slikt besøk koster.',
    en: 'The tariffs do not say what such a visit costs.',
    ar: 'لا تذكر التعريفات سعر زيارة كهذه.',
  },
};

/** The price depends on the length, and the length is not known. */
export const minutesMissing: Reason = {
  code: 'minutes-missing',
  text: {
    nb: 'Prisen avhenger av hvor lenge besøket varer. Si hvor mange minutter det er.',
    en: 'The price depends on how long the visit lasts. Say how many minutes it is.',
    ar: 'يعتمد السعر على مدة الزيارة. اذكر عدد الدقائق.',
  },
};

/** The tariff names some lengths, and this is not one of them. */
export const otherLength: Reason = {
  code: 'other-length',
  text: {
    nb: 'Takstene har ingen pris for denne lengden.',
    en: 'The tariffs have no price for this length.',
    ar: 'لا يوجد في التعريفات سعر لهذه المدة.',
  },
};

/** Said where no birth date is given. */
export const priceForAdults: FeeNote = {
  code: 'age-unknown',
  text: {
    nb: 'Alderen er ikke kjent. Prisen er for voksne; barn og unge kan slippe å betale.',
    en: 'The age is not known. The price is for adults; children and young people may be free.',
    ar: 'العمر غير معروف. السعر للبالغين، وقد يُعفى الأطفال واليافعون.',
  },
};

/** Said where someone pays the whole fee, and it is not known how much that is. */
export const fullFeeUnknown: FeeNote = {
  code: 'source-open',
  text: {
    nb: 'Hvor mye hele honoraret er for dette besøket, er ikke kjent her. Spør før du bestiller.',
    en: 'How much the whole fee is for this visit is not known here. Ask before you book.',
    ar: 'لا يُعرف هنا كم يبلغ الأجر الكامل لهذه الزيارة. اسأل قبل الحجز.',
  },
};
