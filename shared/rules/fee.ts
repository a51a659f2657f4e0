import {
  type Exemption,
  type FeeAnswer,
  type FeeQuestion,
  holds,
  type MunicipalPack,
  type NationalPack,
} from '@shared/model';
import { chargedFee } from './charged-fee.ts';
import { isExempt } from './exemption.ts';
import { noPriceRule, noTariff } from './fee-reasons.ts';
import { fullFee, insteadOfCopayment } from './full-fee.ts';

/**
 * What one visit costs the patient on its day, in whole kroner, with the lines of the sum.
 * Who is no member of the national insurance pays the whole fee, and no exemption helps. Else
 * whoever is exempt pays nothing; local exemptions come on top of the national ones. A day
 * that no known tariff covers gives no amount. Sources: the regulation on physiotherapy and
 * what else the packs name.
 */
export function fee(
  question: FeeQuestion,
  national: NationalPack,
  municipality?: MunicipalPack,
): FeeAnswer {
  const { on, service, kind } = question;
  const rule = national.fees.prices.find(
    (own) =>
      holds(own, on) &&
      own.for.some((visit) => visit.service === service && (visit.kinds?.includes(kind) ?? true)),
  );
  const instead = insteadOfCopayment(question, national);
  if (instead !== undefined) return fullFee(question, instead, rule, national);
  const exemption = [...national.exemptions, ...(municipality?.exemptions ?? [])].find(
    (rule) => holds(rule, on) && isExempt(rule, question),
  );
  if (exemption !== undefined) return exempt(exemption);
  return rule === undefined ? unknown(question, national) : chargedFee(question, rule, national);
}

function exempt({ id, text, note, source }: Exemption): FeeAnswer {
  return {
    pays: false,
    amountNok: 0,
    reason: { code: id, text },
    parts: [],
    notes: note === undefined ? [] : [{ code: 'exemption', text: note }],
    frikort: null,
    sources: [source],
  };
}

function unknown({ on }: FeeQuestion, { fees }: NationalPack): FeeAnswer {
  const anyTariff = fees.tariffs.some((tariff) => holds(tariff, on));
  return {
    pays: null,
    amountNok: null,
    reason: anyTariff ? noPriceRule : noTariff(on),
    parts: [],
    notes: [],
    frikort: null,
    sources: [],
  };
}
