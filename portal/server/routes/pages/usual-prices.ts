import {
  type Day,
  type FeeQuestion,
  holds,
  type Municipality,
  type PriceRule,
} from '@shared/model';
import { nationalPack } from '@shared/packs';
import { fee } from '@shared/rules';
import { localPack } from './local-rules.ts';

/** What a grown-up pays for the shortest ordinary visit; null where no rate is known for the day. */
export function ordinaryVisit(
  municipality: Municipality,
  on: Day,
): { minutes: number; amountNok: number } | null {
  const rule = nationalPack.fees.prices.find((price) => holds(price, on) && isForOrdinary(price));
  const minutes = rule && shortest(rule);
  if (minutes === undefined) return null;
  const visit = { on, minutes, service: 'physiotherapy', kind: 'ordinary' } as const;
  const amountNok = amount(municipality, visit);
  return amountNok === null ? null : { minutes, amountNok };
}

/** What a grown-up pays for so many minutes in a treatment group; null where no rate says so. */
export function groupTreatment(municipality: Municipality, on: Day, minutes: number) {
  return amount(municipality, { on, minutes, service: 'group-treatment', kind: 'group' });
}

function amount(
  municipality: Municipality,
  visit: Pick<FeeQuestion, 'on' | 'minutes' | 'service' | 'kind'>,
): number | null {
  const question: FeeQuestion = { ...visit, provider: 'contract', circumstances: [] };
  return fee(question, nationalPack, localPack(municipality)).amountNok;
}

function isForOrdinary(rule: PriceRule): boolean {
  return rule.for.some(
    ({ service, kinds }) => service === 'physiotherapy' && (kinds?.includes('ordinary') ?? true),
  );
}

function shortest({ charge }: PriceRule): number | undefined {
  if (charge.by === 'started-minutes') return charge.base.minutes;
  return charge.by === 'once' ? charge.atLeastMinutes : charge.lengths[0]?.minutes;
}
