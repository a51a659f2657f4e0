import type { Chapter } from '@shared/model/coverage.ts';

/** A chapter's number and heading, or its heading alone where it has no number. */
export function chapterLabel({ section, title }: Pick<Chapter, 'section' | 'title'>): string {
  const number =
    /^(?:\d[\d.]*(?: punkt [\d–]+)?|Vedlegg \d+|§+ [\d ,a-z-]+|Kapittel [IVX\d]+)/.exec(
      section,
    )?.[0];
  return number === undefined || title.startsWith(number) ? title : `${number.trim()} ${title}`;
}
