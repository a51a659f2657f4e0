import {
  distinctSources,
  type FeeAnswer,
  type FeeNote,
  type FeeQuestion,
  holds,
  type NationalPack,
  type PriceRule,
  type Source,
} from '@shared/model';
import { minutesMissing, otherLength, priceForAdults } from './fee-reasons.ts';
import { type Price, price } from './price.ts';

/** The fee for one who is not exempt, by the price rule that is for the visit. */
export function chargedFee(
  question: FeeQuestion,
  rule: PriceRule,
  national: NationalPack,
): FeeAnswer {
  const { on, minutes } = question;
  const tariffs = national.fees.tariffs.filter((tariff) => holds(tariff, on));
  const asked: Price =
    minutes == null ? { parts: null, say: ['always'] } : price(rule, minutes, tariffs);
  const parts = asked.parts ?? [];
  const used = tariffs.filter(({ id }) => parts.some((part) => part.tariff === id));
  const amountNok =
    asked.parts === null ? null : parts.reduce((sum, { sumNok }) => sum + sumNok, 0);
  const frikort = amountNok !== null && amountNok > 0 ? national.frikort : null;
  return {
    pays: amountNok !== 0,
    amountNok,
    reason: reason(rule, amountNok, minutes),
    parts,
    notes: [
      ...priceNotes(rule, asked),
      ...(question.birthDate == null ? [priceForAdults] : []),
      ...believed(question, national),
      ...(frikort ? [{ code: 'frikort', text: frikort.withPrice.text } as const] : []),
    ],
    frikort: frikort?.ceilings.find((own) => holds(own, on)) ?? null,
    sources: distinctSources([
      ...(used.length > 0 ? used : [rule]).map(({ source }) => source),
      ...basis(question, national),
    ]),
  };
}

function reason(
  rule: PriceRule,
  amountNok: number | null,
  minutes: FeeQuestion['minutes'],
): FeeAnswer['reason'] {
  if (amountNok !== null) return { code: 'tariff', text: rule.text };
  return minutes == null ? minutesMissing : otherLength;
}

function priceNotes({ notes }: PriceRule, { say }: Price): FeeNote[] {
  return notes
    .filter(({ when }) => say.includes(when))
    .map(({ when, text }) => ({ code: when === 'always' ? 'price' : 'source-open', text }));
}

/** What people believe of their circumstances, and what is so. */
function believed({ on, circumstances }: FeeQuestion, { misconceptions }: NationalPack): FeeNote[] {
  return misconceptions
    .filter((own) => holds(own, on))
    .filter(({ circumstance }) => circumstances.some((given) => given === circumstance))
    .map(({ truth }) => ({ code: 'misconception', text: truth }));
}

function basis({ on, provider }: FeeQuestion, { fees }: NationalPack): Source[] {
  return fees.basis
    .filter((own) => own.provider === provider && holds(own, on))
    .map(({ source }) => source);
}
