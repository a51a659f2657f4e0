import {
  type Circumstance,
  type Day,
  type FeeKind,
  type FeeService,
  holds,
  plainDate,
  toDay,
} from '@shared/model';
import { dayInWords, fee } from '@shared/rules';
import { agesInWords, visitKinds, visitServices } from '../norwegian.ts';
import { inNorwegian } from '../words.ts';
import { municipal, type Side } from './side.ts';

type Visit = { service: FeeService; kind: FeeKind };

const lengths = [20, 30, 40, 60, 90];
const grownUp = 40;
const oldest = 110;

/** What visits cost a grown-up, and which ages and circumstances pay, where that changes. */
export function fees(before: Side, after: Side): string[] {
  const priceless = [before, after].filter((side) => !hasTariffs(side));
  if (priceless.length > 0) {
    return priceless.length === 2
      ? []
      : priceless.map(({ on }) => `Ingen takst som er kjent, gjelder ${dayInWords(on, 'nb')}`);
  }
  return [...prices(before, after), ...ages(before, after), ...circumstances(before, after)];
}

function prices(before: Side, after: Side): string[] {
  return visits(before, after).flatMap((visit) =>
    lengths.flatMap((minutes) => {
      const [was, is] = [before, after].map((side) => ask(side, visit, { minutes }).amountNok);
      if (was === is || was == null || is == null) return [];
      const change = is > was ? `${is - was} kr dyrere` : `${was - is} kr billigere`;
      return [`${visitInWords(visit)}, ${minutes} minutter: ${was} kr blir ${is} kr, ${change}`];
    }),
  );
}

/** Ages that follow on each other and change in the same way are told as one. */
function ages(before: Side, after: Side): string[] {
  const changes: { from: number; below: number; isFree: boolean }[] = [];
  for (let age = 0; age <= oldest; age += 1) {
    const [did, does] = [before, after].map((side) => paysAt(side, age));
    if (did === does) continue;
    const last = changes.at(-1);
    const isFree = does === false;
    if (last?.below === age && last.isFree === isFree) last.below = age + 1;
    else changes.push({ from: age, below: age + 1, isFree });
  }
  return changes.map(
    ({ from, below, isFree }) =>
      `Alder ${agesInWords({ from, below: below > oldest ? undefined : below })}: ${isFree ? 'betaler ikke lenger egenandel' : 'må nå betale egenandel'}`,
  );
}

function circumstances(before: Side, after: Side): string[] {
  return [...named(before, after)].flatMap(([circumstance, name]) => {
    const [did, does] = [before, after].map((side) => paysAt(side, grownUp, [circumstance]));
    if (did === does) return [];
    return [`${name}: ${does ? 'må nå betale egenandel' : 'betaler ikke lenger egenandel'}`];
  });
}

function named(before: Side, after: Side): Map<Circumstance, string> {
  const exemptions = [before, after].flatMap((side) => [
    ...nationalOf(side).exemptions,
    ...(municipal(side)?.exemptions ?? []),
  ]);
  return new Map(
    exemptions.flatMap(({ circumstance, name }) =>
      circumstance === undefined ? [] : [[circumstance, inNorwegian(name)]],
    ),
  );
}

/** Whether a visit of the first kind that has a price is paid for. */
function paysAt(side: Side, age: number, given: Circumstance[] = []): boolean | null {
  const visit = visits(side, side).find((own) => ask(side, own, { minutes: 30 }).amountNok);
  return visit === undefined ? null : ask(side, visit, { minutes: 30, age, given }).pays;
}

function ask(
  side: Side,
  visit: Visit,
  { minutes, age = grownUp, given = [] }: { minutes: number; age?: number; given?: Circumstance[] },
) {
  const { on } = side;
  const question = { ...visit, on, minutes, birthDate: bornFor(age, on), circumstances: given };
  return fee(question, nationalOf(side), municipal(side));
}

function bornFor(age: number, on: Day): Day {
  return toDay(plainDate(on).subtract({ years: age }));
}

/** Every visit that a price in force on either side is for. */
function visits(before: Side, after: Side): Visit[] {
  const own = [before, after].flatMap((side) =>
    nationalOf(side)
      .fees.prices.filter((price) => holds(price, side.on))
      .flatMap((price) => price.for)
      .flatMap(({ service, kinds = ['ordinary' as const] }) =>
        kinds.map((kind) => ({ service, kind })),
      ),
  );
  return [...new Map(own.map((visit) => [visitInWords(visit), visit])).values()];
}

function visitInWords({ service, kind }: Visit): string {
  if (kind === 'ordinary') return visitServices[service];
  return service === 'physiotherapy'
    ? visitKinds[kind]
    : `${visitServices[service]} ${visitKinds[kind]}`;
}

function nationalOf({ loaded, national }: Side) {
  return loaded.kind === 'national' ? loaded.pack : national;
}

function hasTariffs(side: Side): boolean {
  return nationalOf(side).fees.tariffs.some((tariff) => holds(tariff, side.on));
}
