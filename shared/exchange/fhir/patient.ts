import type { ReferralContent } from '@shared/model';
import systems from './identifiers.json' with { type: 'json' };
import { personIdentifier } from './person-identifier.ts';

/** The person that a referral is about, by the Norwegian base profile. */
export function patientOf({ person, contact, interpreter, language }: ReferralContent) {
  const words = person.name.split(/\s+/);
  const family = words.at(-1) ?? person.name;
  const given = words.slice(0, -1);
  return {
    resourceType: 'Patient',
    meta: { profile: [systems.patientProfile] },
    extension: [{ url: systems.interpreterRequired, valueBoolean: interpreter !== null }],
    ...(person.nationalNumber === null
      ? {}
      : { identifier: [personIdentifier(person.nationalNumber)] }),
    name: [{ text: person.name, ...(given.length === 0 ? {} : { family, given }) }],
    telecom: [
      { system: 'phone', value: contact.phone },
      ...(contact.email === null ? [] : [{ system: 'email', value: contact.email }]),
    ],
    birthDate: person.birthDate,
    communication: [{ language: spoken(interpreter?.language ?? language) }],
  } as const;
}

/** A code where it is one, else the person's own word for the language. */
function spoken(language: string) {
  return /^[a-z]{2,3}$/.test(language)
    ? { coding: [{ system: systems.languages, code: language }] }
    : { text: language };
}
