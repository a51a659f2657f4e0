import { plainDate, toDay } from '@shared/model/day.ts';
import type { Clinic, GroupOffer } from '@shared/model/offer.ts';
import { textIn } from '@shared/model/text.ts';
import { daysOff, meetingDays, meetingRule } from '@shared/rules';
import { addressOf, type PageContext } from './page.ts';

/** What search engines and assistants read of a page (schema.org, as JSON-LD). */
export type StructuredData = Record<string, unknown>;

type Where = Pick<PageContext, 'municipality' | 'language' | 'origin' | 'today'>;

export function clinicsData(where: Where, clinics: readonly Clinic[]): StructuredData {
  return graph(clinics.map((clinic) => clinicData(where, clinic)));
}

export function groupsData(
  where: Where,
  groups: readonly GroupOffer[],
  priceOf: (group: GroupOffer) => number | null,
): StructuredData {
  return graph(groups.flatMap((group) => groupData(where, group, priceOf(group))));
}

function graph(things: readonly StructuredData[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things };
}

function clinicData(where: Where, clinic: Clinic): StructuredData {
  const { access } = clinic;
  return {
    '@type': 'MedicalClinic',
    '@id': `${pageOf(where, 'waiting-times')}#${clinic.id}`,
    name: clinic.name,
    description: textIn(clinic.about, where.language).text,
    address: clinic.address,
    telephone: clinic.phone,
    email: clinic.email,
    url: clinic.website ?? `${pageOf(where, 'waiting-times')}#${clinic.id}`,
    areaServed: { '@type': 'AdministrativeArea', name: where.municipality.name },
    medicalSpecialty: clinic.services.includes('physiotherapy')
      ? 'https://schema.org/Physiotherapy'
      : undefined,
    isAcceptingNewPatients: clinic.takesNewPatients ?? undefined,
    availableLanguage: clinic.languages.length === 0 ? undefined : clinic.languages,
    amenityFeature: [
      feature('stepFree', access.stepFree),
      feature('lift', access.lift),
      feature('wheelchair', access.wheelchair),
    ].filter((own) => own !== undefined),
    specialOpeningHoursSpecification: clinic.closed.map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: from,
      validThrough: to,
      // the same opening and closing time is how schema.org says closed
      opens: '00:00',
      closes: '00:00',
    })),
  };
}

function feature(name: string, value: boolean | null | undefined): StructuredData | undefined {
  return value == null ? undefined : { '@type': 'LocationFeatureSpecification', name, value };
}

const daysAhead = 366;

/** One that is not known to meet is no event. */
function groupData(where: Where, group: GroupOffer, price: number | null): StructuredData[] {
  const rule = meetingRule(group);
  if (rule === null) return [];
  const { meets, season } = rule;
  const { today, language } = where;
  const until = toDay(plainDate(today).add({ days: daysAhead }));
  const [next] = meetingDays(rule, { from: today, to: until });
  if (next === undefined) return [];
  const start = plainDate(next).toZonedDateTime({
    timeZone: 'Europe/Oslo',
    plainTime: meets.start,
  });
  const end = start.add({ minutes: meets.minutes });
  return [
    {
      '@type': 'Event',
      '@id': pageOf(where, `groups/${group.id}`),
      name: textIn(group.name, language).text,
      description: textIn(group.about, language).text,
      url: pageOf(where, `groups/${group.id}`),
      startDate: start.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      endDate: end.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: `P${meets.everyWeeks}W`,
        byDay: weekdays[meets.weekday - 1],
        startDate: season.from,
        endDate: season.to ?? undefined,
        startTime: meets.start,
        duration: `PT${meets.minutes}M`,
        scheduleTimezone: 'Europe/Oslo',
        exceptDate: daysOff(rule, until).filter((day) => day >= today),
      },
      location: { '@type': 'Place', name: group.place, address: group.place },
      organizer: { '@type': 'Organization', name: where.municipality.name },
      maximumAttendeeCapacity: group.places ?? undefined,
      remainingAttendeeCapacity: group.freePlaces ?? undefined,
      isAccessibleForFree: price === null ? undefined : price === 0,
      offers: price === null ? undefined : { '@type': 'Offer', price, priceCurrency: 'NOK' },
    },
  ];
}

const weekdays = [
  'https://schema.org/Monday',
  'https://schema.org/Tuesday',
  'https://schema.org/Wednesday',
  'https://schema.org/Thursday',
  'https://schema.org/Friday',
  'https://schema.org/Saturday',
  'https://schema.org/Sunday',
];

function pageOf(where: Where, path: string): string {
  return where.origin + addressOf(where, path);
}

/** As it can stand in a page: nothing in it ends the element that it stands in. */
export function asScript(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
