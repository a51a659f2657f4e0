import { type GroupInterest, isGroupInterest, type ReferralContent } from '@shared/model';
import type { JournalTexts } from '../journal-texts.ts';
import systems from './identifiers.json' with { type: 'json' };

type Concept = { text: string } | { coding: { system: string; code: string }[] };

/** What is asked for: help with something, by its areas and codes, or a place in a group. */
export function askedFor(
  content: ReferralContent,
  texts: JournalTexts,
): { code: { text: string }; reasonCode?: Concept[] } {
  if (isGroupInterest(content)) return { code: { text: groupText(content, texts) } };
  const { professional, problem } = content;
  const coded = (system: string, codes: readonly string[] = []): Concept[] =>
    codes.map((code) => ({ coding: [{ system, code }] }));
  return {
    code: { text: professional === null ? texts.title : texts.professional.title },
    reasonCode: [
      ...problem.areas.map((area) => ({ text: texts.area[area] })),
      ...coded(systems.icpc2, professional?.icpc2),
      ...coded(systems.icd10, professional?.icd10),
    ],
  };
}

function groupText({ group }: GroupInterest, texts: JournalTexts): string {
  return `${texts.group.title}: ${group.name}`;
}
