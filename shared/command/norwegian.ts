import type { Day, FeeKind, FeeService, FindingStatus, ReferralSource, Wait } from '@shared/model';
import { dayInWords } from '@shared/rules';

/** How the command words what packs hold as codes and numbers. */
const units: Record<Wait['unit'], [one: string, other: string]> = {
  days: ['dag', 'dager'],
  weeks: ['uke', 'uker'],
  months: ['måned', 'måneder'],
};

/** `14 dager`, `1 uke` */
export function waitInWords({ count, unit }: Wait): string {
  return `${count} ${units[unit][count === 1 ? 0 : 1]}`;
}

export function days(count: number): string {
  return waitInWords({ count, unit: 'days' });
}

type Ages = { from?: number | undefined; below?: number | undefined };

/** `fra 16 år`, `under 16 år`, `fra 65 til 79 år`: whole years, and the last one with it. */
export function agesInWords({ from = 0, below }: Ages): string {
  if (below === undefined) return from === 0 ? 'alle aldre' : `fra ${from} år`;
  if (from === 0) return `under ${below} år`;
  return from === below - 1 ? `${from} år` : `fra ${from} til ${below - 1} år`;
}

type Dated = { from: Day; to?: Day | null | undefined };

/** `fra 1. januar 2025 til 31. desember 2028` */
export function periodInWords({ from, to }: Dated): string {
  const first = `fra ${dayInWords(from, 'nb')}`;
  return to == null
    ? `${first}, uten en siste dag som er kjent`
    : `${first} til ${dayInWords(to, 'nb')}`;
}

/** `a`, `a og b`, `a, b og c` */
export function listed(parts: readonly string[], last = 'og'): string {
  if (parts.length < 2) return parts.join();
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

export const senders: Record<ReferralSource, string> = {
  self: 'personen selv',
  relative: 'pårørende',
  gp: 'fastlegen',
  hospital: 'sykehuset',
  specialist: 'spesialist',
  'home-care': 'hjemmetjenesten',
  'health-station': 'helsestasjonen',
  kindergarten: 'barnehagen',
  school: 'skolen',
  'allocation-office': 'tildelingskontoret',
  other: 'andre',
};

export const mentions: Record<FindingStatus, string> = {
  present: 'til stede',
  negated: 'avkreftet',
  past: 'over for en tid siden',
  'other-person': 'hos en annen',
  hypothetical: 'mulig',
  planned: 'planlagt',
  wished: 'ønsket',
};

export const visitServices: Record<FeeService, string> = {
  physiotherapy: 'Fysioterapi',
  'occupational-therapy': 'Ergoterapi',
  'group-treatment': 'Behandling i gruppe',
  'group-preventive': 'Forebyggende gruppe',
};

export const visitKinds: Record<FeeKind, string> = {
  ordinary: 'Vanlig behandling',
  examination: 'Undersøkelse',
  'examination-extended':
    'Undersøkelse hos manuellterapeut eller fysioterapeut med tilleggskompetanse',
  extended: 'Behandling hos fysioterapeut med tilleggskompetanse',
  manual: 'Manuellterapi',
  psychomotor: 'Psykomotorisk fysioterapi',
  video: 'Behandling på video',
  'video-examination': 'Undersøkelse på video',
  group: 'Behandling i gruppe',
  pool: 'i basseng',
  'self-training': 'Egentrening på instituttet',
};
