import { type CsvCell, writeCsv } from '@shared/exchange';
import type { LocalizedText, OpenClinic, OpenGroup, OpenWaitingTime } from '@shared/model';

type Column<Thing> = [name: string, cell: (thing: Thing) => CsvCell];

/** Names of columns are those of the JSON; where there is more than one language it is Norwegian. */
const nb = (text: LocalizedText | undefined) => text?.nb ?? null;
const list = (items: readonly string[]) => items.join(' ');

const clinics: Column<OpenClinic>[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['services', ({ services }) => list(services)],
  ['minimumAge', ({ minimumAge }) => minimumAge],
  ['maximumAge', ({ maximumAge }) => maximumAge],
  ['address', ({ address }) => address],
  ['phone', ({ phone }) => phone ?? null],
  ['email', ({ email }) => email ?? null],
  ['website', ({ website }) => website ?? null],
  ['takesNewPatients', ({ takesNewPatients }) => takesNewPatients],
  ['freePlaces', ({ freePlaces }) => freePlaces],
  ['intakeOn', ({ intakeOn }) => intakeOn],
  ['intakeStale', ({ intakeStale }) => intakeStale],
  ['stepFree', ({ access }) => access.stepFree],
  ['lift', ({ access }) => access.lift ?? null],
  ['wheelchair', ({ access }) => access.wheelchair ?? null],
  ['publicTransport', ({ access }) => nb(access.publicTransport)],
  ['competence', ({ competence }) => list(competence)],
  ['languages', ({ languages }) => list(languages)],
  ['closed', ({ closed }) => list(closed.map(({ from, to }) => `${from}/${to}`))],
  ['about', ({ about }) => nb(about)],
  ['provenance', ({ provenance }) => provenance.kind],
];

const waitingTimes: Column<OpenWaitingTime>[] = [
  ['clinic', ({ clinic }) => clinic],
  ['service', ({ service }) => service],
  ['level', ({ level }) => level],
  ['days', ({ days }) => days],
  ['limitDays', ({ limitDays }) => limitDays],
  ['countedOn', ({ countedOn }) => countedOn],
  ['method', ({ method }) => method],
  ['stale', ({ stale }) => stale],
  ['provenance', ({ provenance }) => provenance.kind],
];

const groups: Column<OpenGroup>[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => nb(name)],
  ['clinic', ({ clinic }) => clinic],
  ['kind', ({ kind }) => kind],
  ['about', ({ about }) => nb(about)],
  ['forYouIf', ({ forYouIf }) => forYouIf.map((reason) => reason.nb).join('; ')],
  ['notForYouIf', ({ notForYouIf }) => notForYouIf.map((reason) => reason.nb).join('; ')],
  ['situations', ({ situations }) => list(situations)],
  ['programme', ({ programme }) => programme],
  ['functionalLevel', ({ functionalLevel }) => functionalLevel],
  ['howToJoin', ({ howToJoin }) => nb(howToJoin)],
  ['minimumAge', ({ minimumAge }) => minimumAge],
  ['maximumAge', ({ maximumAge }) => maximumAge],
  ['weekday', ({ meets }) => meets?.weekday ?? null],
  ['start', ({ meets }) => meets?.start ?? null],
  ['minutes', ({ meets }) => meets?.minutes ?? null],
  ['everyWeeks', ({ meets }) => meets?.everyWeeks ?? null],
  ['seasonFrom', ({ season }) => season?.from ?? null],
  ['seasonTo', ({ season }) => season?.to ?? null],
  ['nextMeetings', ({ nextMeetings }) => list(nextMeetings)],
  ['place', ({ place }) => place],
  ['directions', ({ directions }) => nb(directions)],
  ['stepFree', ({ stepFree }) => stepFree],
  ['wheelchair', ({ wheelchair }) => wheelchair],
  ['places', ({ places }) => places],
  ['freePlaces', ({ freePlaces }) => freePlaces],
  ['priceNok', ({ priceNok }) => priceNok],
  ['leader', ({ leader }) => leader ?? null],
  ['languages', ({ languages }) => list(languages)],
  ['updatedOn', ({ updatedOn }) => updatedOn],
  ['stale', ({ stale }) => stale],
  ['provenance', ({ provenance }) => provenance.kind],
];

function table<Thing>(columns: Column<Thing>[]) {
  const names = columns.map(([name]) => name);
  return (things: readonly Thing[]) =>
    writeCsv(
      names,
      things.map((thing) => columns.map(([, cell]) => cell(thing))),
    );
}

/** Open data as CSV, one table for each kind of thing. */
export const tables = {
  clinics: table(clinics),
  waitingTimes: table(waitingTimes),
  groups: table(groups),
};
