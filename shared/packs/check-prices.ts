import type { Fees, PriceRule } from '@shared/model';
import type { Finding } from './check-pack.ts';

/** Every price adds up tariffs that hold on all its days. */
export function checkPrices({ prices, tariffs }: Fees): Finding[] {
  return prices.flatMap((price, at) =>
    tariffsOf(price)
      .filter((id) => !tariffs.some((tariff) => tariff.id === id && covers(tariff, price)))
      .map((id) => ({
        path: `prices.${at}.charge`,
        message: `No one entry of tariff ${id} holds on all days of ${price.id}`,
        severity: 'error',
      })),
  );
}

function tariffsOf({ charge }: PriceRule) {
  if (charge.by === 'started-minutes') return [charge.base.tariff, charge.extra.tariff];
  if (charge.by === 'once') return [charge.tariff];
  const lengths = charge.lengths.map(({ tariff }) => tariff);
  return charge.supplement === undefined ? lengths : [...lengths, charge.supplement];
}

type Period = { from: string; to?: string | null | undefined };

function covers(outer: Period, inner: Period): boolean {
  return (
    outer.from <= inner.from && (outer.to == null || (inner.to != null && inner.to <= outer.to))
  );
}
