import {
  distinctSources,
  type FeeAnswer,
  type FeePart,
  type FeeQuestion,
  holds,
  type NationalPack,
  type OtherCharge,
  type PriceRule,
  type Tariff,
} from '@shared/model';
import { fullFeeUnknown } from './fee-reasons.ts';
import { price } from './price.ts';

/** What comes instead of the copayment for the one who asks; undefined where nothing does. */
export function insteadOfCopayment(
  { on, service, circumstances }: FeeQuestion,
  { fees }: NationalPack,
): OtherCharge | undefined {
  return fees.otherCharges.find(
    (charge) =>
      holds(charge, on) &&
      charge.circumstance !== undefined &&
      circumstances.includes(charge.circumstance) &&
      (charge.services?.includes(service) ?? true),
  );
}

/**
 * The whole fee of a visit, in whole kroner, for one whom the national insurance does not cover.
 * No amount where the whole fee of one of its tariffs is not known. It counts towards no frikort.
 */
export function fullFee(
  { on, minutes }: FeeQuestion,
  charge: OtherCharge,
  rule: PriceRule | undefined,
  { fees }: NationalPack,
): FeeAnswer {
  const tariffs = fees.tariffs.filter((tariff) => holds(tariff, on));
  const copayment = rule && minutes != null ? price(rule, minutes, tariffs).parts : null;
  const parts = copayment && wholeParts(copayment, tariffs);
  const used = tariffs.filter(({ id }) => parts?.some((part) => part.tariff === id));
  return {
    pays: true,
    amountNok: parts?.reduce((sum, { sumNok }) => sum + sumNok, 0) ?? null,
    reason: { code: charge.id, text: charge.text },
    parts: parts ?? [],
    notes: parts === null ? [fullFeeUnknown] : [],
    frikort: null,
    sources: distinctSources([charge, ...used].map(({ source }) => source)),
  };
}

function wholeParts(parts: readonly FeePart[], tariffs: readonly Tariff[]): FeePart[] | null {
  const whole = parts.map((part) => {
    const full = tariffs.find(({ id }) => id === part.tariff)?.fullNok;
    return full === undefined ? null : { ...part, amountNok: full, sumNok: full * part.count };
  });
  return whole.every((part) => part !== null) ? whole : null;
}
