import { formats } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

type Named = {
  count: number;
  unit: 'minutes' | 'days' | 'weeks' | 'months' | 'years';
  about?: boolean;
};

/** `6 uker`, `omtrent 6 uker`, `2,5 timer`. */
export function lengthText({ t, language }: PageContext, named: Named): string {
  const { count, unit } = inHours(named);
  const length = t(`portal:length.${unit}`, { count, number: formats(language).number(count) });
  return named.about === true ? t('portal:length.about', { length }) : length;
}

/** `hver uke`, `hver 2. måned` */
export function everyText({ t }: PageContext, { count, unit }: Named): string {
  return t(`portal:length.every.${unit}`, { count });
}

/** Minutes that make whole or half hours are said as hours. */
function inHours({ count, unit }: Named): { count: number; unit: Named['unit'] | 'hours' } {
  return unit === 'minutes' && count % 30 === 0 && count > 30
    ? { count: count / 60, unit: 'hours' }
    : { count, unit };
}
