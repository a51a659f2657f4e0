import { isGroupInterest, type Professional, type ReferralContent } from '@shared/model';
import type { JournalTexts } from '../journal-texts.ts';

type Reference = { reference: string };
type Entry = { fullUrl: string; resource: { resourceType: string } };

/**
 * Who asks, with the resources that say so: the person, someone who helps, or someone in their work
 * with where they work. The name of a professional stands with the helper.
 */
export function requesterOf(
  content: ReferralContent,
  { patient, texts, newUrl }: { patient: string; texts: JournalTexts; newUrl: () => string },
): { requester: Reference; entries: Entry[] } {
  const { helper } = content;
  const professional = isGroupInterest(content) ? null : content.professional;
  if (professional !== null) return professionally(professional, helper?.name, texts, newUrl);
  if (helper === null) return { requester: { reference: patient }, entries: [] };
  const fullUrl = newUrl();
  const resource = {
    resourceType: 'RelatedPerson',
    patient: { reference: patient },
    relationship: [{ text: texts.relations[helper.relation] }],
    name: [{ text: helper.name }],
  };
  return { requester: { reference: fullUrl }, entries: [{ fullUrl, resource }] };
}

function professionally(
  { kind, workplace, title, phone }: Professional,
  name: string | undefined,
  texts: JournalTexts,
  newUrl: () => string,
): { requester: Reference; entries: Entry[] } {
  const [role, practitioner, organization] = [newUrl(), newUrl(), newUrl()];
  const named = name !== undefined;
  const roleHeld = {
    resourceType: 'PractitionerRole',
    ...(named ? { practitioner: { reference: practitioner } } : {}),
    organization: { reference: organization },
    ...(title === '' ? {} : { code: [{ text: title }] }),
    telecom: [{ system: 'phone', value: phone }],
  };
  const place = {
    resourceType: 'Organization',
    type: [{ text: texts.professional.kinds[kind] }],
    name: workplace,
  };
  const person = { resourceType: 'Practitioner', name: [{ text: name }] };
  return {
    requester: { reference: role },
    entries: [
      { fullUrl: role, resource: roleHeld },
      ...(named ? [{ fullUrl: practitioner, resource: person }] : []),
      { fullUrl: organization, resource: place },
    ],
  };
}
