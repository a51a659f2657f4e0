import { type Assessment, type Day, isGroupInterest, type ReferralContent } from '@shared/model';
import type { JournalContext } from '../norwegian-text.ts';
import { answersOf } from './answers.ts';
import { askedFor } from './asked-for.ts';
import { patientOf } from './patient.ts';
import { requesterOf } from './requester.ts';

type FhirContext = JournalContext & {
  receivedOn: Day;
  /** What the key suggests, where the municipality has one. */
  assessment: Pick<Assessment, 'level' | 'deadline'> | null;
  /** Gives each resource a UUID of its own. */
  newId: () => string;
};

/**
 * A self-referral, a professional's referral or an interest in a group as a FHIR R4 collection: the
 * patient, what is asked for, all answers, and who asks where that is another. There is no Norwegian
 * base profile for a request. The key's levels are not FHIR's four priorities, so the deadline is
 * given as the end of the period instead, and the level in words.
 */
export function fhirBundle(content: ReferralContent, context: FhirContext) {
  const { texts, clinics, receivedOn, assessment, newId } = context;
  const newUrl = () => `urn:uuid:${newId()}`;
  const [patient, request, answers] = [newUrl(), newUrl(), newUrl()];
  const subject = { reference: patient };
  const { requester, entries } = requesterOf(content, { patient, texts, newUrl });
  const level = assessment?.level ?? null;
  const deadline = assessment?.deadline ?? null;
  const performer = content.clinics.map((id) => ({ display: clinics?.get(id) ?? id }));
  const notes = [
    ...(level === null ? [] : [texts.suggestedLevel.replace('{{level}}', String(level))]),
    ...(isGroupInterest(content) && content.group.kind === 'treatment'
      ? [texts.group.examination]
      : []),
  ];
  const item = answersOf(content, context);
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: patient, resource: patientOf(content) },
      ...entries,
      {
        fullUrl: request,
        resource: {
          resourceType: 'ServiceRequest',
          status: 'active',
          intent: 'proposal',
          ...askedFor(content, texts),
          subject,
          authoredOn: receivedOn,
          requester,
          ...(deadline === null ? {} : { occurrencePeriod: { end: deadline } }),
          ...(performer.length === 0 ? {} : { performer }),
          supportingInfo: [{ reference: answers }],
          ...(notes.length === 0 ? {} : { note: notes.map((text) => ({ text })) }),
        },
      },
      {
        fullUrl: answers,
        resource: {
          resourceType: 'QuestionnaireResponse',
          status: 'completed',
          subject,
          authored: receivedOn,
          author: requester,
          item,
        },
      },
    ],
  };
}
