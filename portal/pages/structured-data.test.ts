import { ClinicSchema, GroupOfferSchema } from '@shared/model/offer.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { asScript, clinicsData, groupsData } from './structured-data.ts';
import { clinic, groups, pageContext } from './testing/example.ts';

const context = pageContext('en');

describe('structured data', () => {
  it('says of a clinic what is known, and nothing of what is not', () => {
    const unknown = v.parse(ClinicSchema, {
      ...clinic,
      takesNewPatients: null,
      access: { stepFree: null },
    });
    const [known, open] = JSON.parse(asScript(clinicsData(context, [clinic, unknown])))['@graph'];
    expect(known).toMatchObject({
      '@type': 'MedicalClinic',
      '@id': 'https://inngang.example/en/lier/waiting-times#voksne',
      isAcceptingNewPatients: true,
      medicalSpecialty: 'https://schema.org/Physiotherapy',
    });
    expect(open).not.toHaveProperty('isAcceptingNewPatients');
    expect(open.amenityFeature).toEqual([]);
  });

  it('says when a group meets next, by the clock in Norway, and by which rule', () => {
    const [balanse] = groups;
    const group = v.parse(GroupOfferSchema, {
      ...balanse,
      season: { from: '2026-11-24', to: '2027-05-31' },
    });
    const [event] = JSON.parse(asScript(groupsData(context, [group], () => 0)))['@graph'];
    expect(event).toMatchObject({
      '@type': 'Event',
      // today is 26 November; the group meets every other Tuesday from the 24th
      startDate: '2026-12-08T10:30:00+01:00',
      endDate: '2026-12-08T12:00:00+01:00',
      isAccessibleForFree: true,
      remainingAttendeeCapacity: 3,
      eventSchedule: { repeatFrequency: 'P2W', byDay: 'https://schema.org/Tuesday' },
    });
  });

  it('leaves out a group that is not known to meet', () => {
    expect(groupsData(context, groups, () => null)['@graph']).toHaveLength(1);
  });

  it('cannot end the element that it stands in', () => {
    const hostile = { ...clinic, name: '</script><script>alert(1)</script>' };
    expect(asScript(clinicsData(context, [hostile]))).not.toContain('<');
  });
});
