import { contentVersion, type GroupInterest, GroupInterestSchema } from '@shared/model';
import * as v from 'valibot';
import type { Answers } from '../answers.ts';
import { aboutOf, type Setting } from '../steps.ts';
import { type Routing, toPeople } from '../to-self-referral.ts';
import type { AskedGroup } from '../way.ts';

/**
 * The interest in a group that the answers make.
 * @throws ValiError where the answers are not finished: check them first.
 */
export function toGroupInterest(
  answers: Answers,
  group: AskedGroup,
  { setting, routing }: { setting: Setting; routing: Routing },
): GroupInterest {
  return v.parse(GroupInterestSchema, {
    version: contentVersion,
    municipality: routing.municipality,
    idempotencyKey: routing.key,
    language: routing.language,
    group: { id: group.id, name: group.nameNb, kind: group.kind },
    applicant: aboutOf(answers, setting),
    ...toPeople(answers, setting),
    fits: group.forYouIf.map(({ nb }, line) => ({ text: nb, answer: answers.fits[line] })),
    important: answers.important,
    clinics: group.clinic === null ? [] : [group.clinic],
  });
}
