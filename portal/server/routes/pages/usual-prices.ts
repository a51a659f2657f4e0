import {
  type Day,
  type FeeAnswer,
  type FeeQuestion,
  holds,
  type Municipality,
  type PriceRule,
} from '@shared/model';
import { nationalPack } from '@shared/packs';
import { fee } from '@shared/rules';
import type { GroupRate } from '../../../pages/group.tsx';
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
  return amount(municipality, treatment(on, minutes));
}

/** The same, with from when to when the rate holds and who says so. */
export function groupRate(municipality: Municipality, on: Day, minutes: number): GroupRate | null {
  const { amountNok, parts, sources } = answer(municipality, treatment(on, minutes));
  const rate = nationalPack.fees.tariffs.find(
    (tariff) => holds(tariff, on) && parts.some((part) => part.tariff === tariff.id),
  );
  if (amountNok === null || rate === undefined) return null;
  return { amountNok, from: rate.from, to: rate.to ?? null, sources };
}

const treatment = (on: Day, minutes: number) =>
  ({ on, minutes, service: 'group-treatment', kind: 'group' }) as const;

type Visit = Pick<FeeQuestion, 'on' | 'minutes' | 'service' | 'kind'>;

function amount(municipality: Municipality, visit: Visit): number | null {
  return answer(municipality, visit).amountNok;
}

function answer(municipality: Municipality, visit: Visit): FeeAnswer {
  const question: FeeQuestion = { ...visit, provider: 'contract', circumstances: [] };
  return fee(question, nationalPack, localPack(municipality));
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
