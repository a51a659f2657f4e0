import type { Referral } from './record.ts';

export const sourceNames: Record<Referral['source'], string> = {
  self: 'Pasienten selv',
  relative: 'Pårørende',
  gp: 'Fastlege',
  hospital: 'Sykehus',
  specialist: 'Spesialist',
  'home-care': 'Hjemmetjenesten',
  'health-station': 'Helsestasjon',
  kindergarten: 'Barnehage',
  school: 'Skole',
  'allocation-office': 'Tildelingskontor',
  other: 'Andre',
};

export const sexNames: Record<Referral['sex'], string> = { female: 'Kvinne', male: 'Mann' };

export const words = {
  everywhere: 'Alle',
  loading: 'Laster arbeidslista …',
  failed: 'Fikk ikke kontakt med serveren. Trykk «Oppdater» for å prøve igjen.',
  listed: (count: number) => (count === 1 ? '1 henvisning' : `${count} henvisninger`),
  range: (from: number, to: number, all: number) =>
    all === 0 ? 'Ingen' : `${from}–${to} av ${all}`,
  position: (at: number, all: number) => `${at} av ${all}`,
  unknown: 'Henvisningen finnes ikke.',
  noteSaved: 'Notatet er lagret.',
  noteEmpty: 'Skriv et notat først.',
  listKeys: '↑ ↓ velg   Enter åpne   / søk',
  detailKeys: 'N neste   F forrige   Esc til arbeidslista',
  moved: 'Datoene er flyttet slik at den nyeste henvisningen kom i dag.',
  unmoved: 'Datoene står slik tekstene ble skrevet, fra januar til juni 2026.',
  showOriginal: 'Vis opprinnelige datoer',
  showMoved: 'Flytt datoene fram til i dag',
} as const;
