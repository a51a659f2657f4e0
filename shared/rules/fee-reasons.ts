import type { Day, FeeAnswer, FeeNote } from '@shared/model';
import texts from './texts/fee-reasons.json';
import { withDay } from './with-day.ts';

type Reason = FeeAnswer['reason'];

/** No tariff that is known holds on the day. */
export function noTariff(day: Day): Reason {
  return { code: 'no-tariff', text: withDay(texts.noTariff, day) };
}

/** There are tariffs on the day, but none for this kind of visit. */
export const noPriceRule: Reason = { code: 'no-price-rule', text: texts.noPriceRule };

/** The price depends on the length, and the length is not known. */
export const minutesMissing: Reason = { code: 'minutes-missing', text: texts.minutesMissing };

/** The tariff names some lengths, and this is not one of them. */
export const otherLength: Reason = { code: 'other-length', text: texts.otherLength };

/** Said where no birth date is given. */
export const priceForAdults: FeeNote = { code: 'age-unknown', text: texts.priceForAdults };

/** Said where someone pays the whole fee, and it is not known how much that is. */
export const fullFeeUnknown: FeeNote = { code: 'source-open', text: texts.fullFeeUnknown };
