import type { ChapterCoverage } from '@shared/model/coverage.ts';
import type { TFunction } from 'i18next';

/** `Nøkkelen (2), Tilbud (10)` */
export function rulesText(t: TFunction, rules: ChapterCoverage['rules']): string {
  return rules
    .map(({ file, count }) =>
      t('portal:sources.rules', {
        file: t(`portal:sources.file.${file.replace('.json', '')}`),
        number: String(count),
      }),
    )
    .join(', ');
}
