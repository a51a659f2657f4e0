import type { TFunction } from 'i18next';

type Named = {
  count: number;
  unit: 'minutes' | 'days' | 'weeks' | 'months' | 'years';
  about?: boolean;
};

/** `6 uker`, `omtrent 6 uker`; hours where minutes are that many. */
export function lengthText(t: TFunction, { count, unit, about }: Named): string {
  const length = t(`portal:length.${unit}`, { count });
  return about === true ? t('portal:length.about', { length }) : length;
}

/** `hver uke`, `hver 2. måned` */
export function everyText(t: TFunction, { count, unit }: Named): string {
  return t(`portal:length.every.${unit}`, { count });
}
