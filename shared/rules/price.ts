import type { FeePart, PriceRule, Tariff, TariffId } from '@shared/model';

type Part = { tariff: TariffId; count: number };

/** A sum of tariffs, and which of the price's notes must be said with it. */
export type Price = {
  parts: FeePart[] | null;
  say: PriceRule['notes'][number]['when'][];
};

/**
 * What a visit of so many minutes adds up to. `parts` is null where the rule has no price for
 * that length, or a tariff is missing. Every started part of the extra time counts whole.
 */
export function price(rule: PriceRule, minutes: number, tariffs: readonly Tariff[]): Price {
  const { parts, say } = counts(rule, minutes);
  return { parts: parts && priced(parts, tariffs), say: ['always', ...say] };
}

function counts(
  { charge }: PriceRule,
  minutes: number,
): { parts: Part[] | null; say: Price['say'] } {
  if (charge.by === 'fixed-length') {
    const length = charge.lengths.find((own) => own.minutes === minutes);
    return length === undefined
      ? { parts: null, say: ['other-length'] }
      : { parts: each([length.tariff, charge.supplement]), say: [] };
  }
  if (charge.by === 'once') {
    return minutes < charge.atLeastMinutes
      ? { parts: null, say: ['shorter'] }
      : { parts: each([charge.tariff]), say: [] };
  }
  const { base, extra } = charge;
  const rest = Math.max(0, minutes - base.minutes);
  const started = extra.minutes === null ? Math.min(rest, 1) : Math.ceil(rest / extra.minutes);
  const count = Math.min(started, extra.most ?? started);
  return {
    parts: [
      { tariff: base.tariff, count: 1 },
      ...(count > 0 ? [{ tariff: extra.tariff, count }] : []),
    ],
    say: [
      ...(minutes < base.minutes ? (['shorter'] as const) : []),
      ...(count < started ? (['longer-than-most'] as const) : []),
    ],
  };
}

function each(tariffs: readonly (TariffId | undefined)[]): Part[] {
  return tariffs.flatMap((tariff) => (tariff === undefined ? [] : [{ tariff, count: 1 }]));
}

function priced(parts: readonly Part[], tariffs: readonly Tariff[]): FeePart[] | null {
  const sums = parts.map(({ tariff: id, count }) => {
    const tariff = tariffs.find((own) => own.id === id);
    if (tariff === undefined) return null;
    const { name, amountNok } = tariff;
    return { tariff: id, name, amountNok, count, sumNok: amountNok * count };
  });
  return sums.every((part) => part !== null) ? sums : null;
}
