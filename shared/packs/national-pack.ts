import type { NationalPack } from '@shared/model';
import exemptions from './national/exemptions.json';
import fees from './national/fees.json';
import frikort from './national/frikort.json';
import misconceptions from './national/misconceptions.json';
import pack from './national/pack.json';
import { parseNationalPack } from './parse-pack.ts';

/** The rules of the whole country: fees, exemptions, frikort. */
export const nationalPack: NationalPack = /* @__PURE__ */ parseNationalPack(
  'shared/packs/national',
  {
    'pack.json': pack,
    'fees.json': fees,
    'exemptions.json': exemptions,
    'frikort.json': frikort,
    'misconceptions.json': misconceptions,
  },
);

let builtIn: NationalPack | null = null;

/** From now on these are the national rules, for all who hold `nationalPack`. */
export function useNationalPack(pack: NationalPack): void {
  builtIn ??= { ...nationalPack };
  Object.assign(nationalPack, pack);
}

/** From now on the national rules that come with Inngang hold again. */
export function useBuiltInNationalPack(): void {
  if (builtIn !== null) Object.assign(nationalPack, builtIn);
}
