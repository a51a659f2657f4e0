import type { Assessment, Day, SelfReferral } from '@shared/model';
import type { JournalContext } from '../norwegian-text.ts';
import { answersOf } from './answers.ts';
import { patientOf } from './patient.ts';

type FhirContext = JournalContext & {
  receivedOn: Day;
  /** What the key suggests, where the municipality has one. */
  assessment: Pick<Assessment, 'level' | 'deadline'> | null;
  /** Gives each resource a UUID of its own. */
  newId: () => string;
};

/**
 * A self-referral as a FHIR R4 collection: the patient, what is asked for, all answers, and who
 * asks where that is another. There is no Norwegian base profile for a request. The key's levels
 * are not FHIR's four priorities, so the deadline is given as the end of the period instead, and
 * the level in words.
 */
export function fhirBundle(referral: SelfReferral, context: FhirContext) {
  const { texts, clinics, receivedOn, assessment, newId } = context;
  const [patient, request, answers, related] = [newId(), newId(), newId(), newId()].map(
    (id) => `urn:uuid:${id}`,
  );
  const { helper } = referral;
  const subject = { reference: patient };
  const requester = { reference: helper === null ? patient : related };
  const level = assessment?.level ?? null;
  const deadline = assessment?.deadline ?? null;
  const performer = referral.clinics.map((id) => ({ display: clinics?.get(id) ?? id }));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: patient, resource: patientOf(referral) },
      ...(helper === null
        ? []
        : [
            {
              fullUrl: related,
              resource: {
                resourceType: 'RelatedPerson',
                patient: subject,
                relationship: [{ text: texts.relations[helper.relation] }],
                name: [{ text: helper.name }],
              },
            },
          ]),
      {
        fullUrl: request,
        resource: {
          resourceType: 'ServiceRequest',
          status: 'active',
          intent: 'proposal',
          code: { text: texts.title },
          subject,
          authoredOn: receivedOn,
          requester,
          ...(deadline === null ? {} : { occurrencePeriod: { end: deadline } }),
          ...(performer.length === 0 ? {} : { performer }),
          reasonCode: referral.problem.areas.map((area) => ({ text: texts.area[area] })),
          supportingInfo: [{ reference: answers }],
          ...(level === null
            ? {}
            : { note: [{ text: texts.suggestedLevel.replace('{{level}}', String(level)) }] }),
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
          item: answersOf(referral, context),
        },
      },
    ],
  };
}
