import {
  type Clinic,
  type Day,
  type GroupOffer,
  type Municipality,
  type OpenClinic,
  type OpenGroup,
  type OpenWaitingTime,
  plainDate,
  toDay,
  type WaitingTime,
} from '@shared/model';
import { isStale, meetingDays, meetingRule } from '@shared/rules';
import { priceNok } from '../../../pages/groups/said.ts';
import { keyLevels } from '../pages/municipal-rules.ts';
import { groupTreatment } from '../pages/usual-prices.ts';

type Where = { municipality: Municipality; on: Day };

const meetingsAhead = 10;
const daysAhead = 366;

/** A clinic without what only the desk needs. */
export function openClinic(clinic: Clinic, { municipality, on }: Where): OpenClinic {
  const { municipality: _municipality, endedOn: _endedOn, ...same } = clinic;
  return { ...same, intakeStale: isStale(clinic.intakeOn, municipality.staleAfterDays, on) };
}

export function openWaitingTime(time: WaitingTime, { municipality, on }: Where): OpenWaitingTime {
  // how many wait too long is for the report: a small number could point at someone
  const { overdue: _overdue, ...same } = time;
  const level = keyLevels(municipality, on).find((own) => own.level === time.level);
  return {
    ...same,
    limitDays: level?.days ?? null,
    stale: isStale(time.countedOn, municipality.staleAfterDays, on),
  };
}

export function openGroup(group: GroupOffer, where: Where): OpenGroup {
  const { municipality, on } = where;
  const { municipality: _municipality, endedOn: _endedOn, chargeNok: _chargeNok, ...same } = group;
  const rule = meetingRule(group);
  const to = toDay(plainDate(on).add({ days: daysAhead }));
  return {
    ...same,
    priceNok: priceOf(group, where),
    nextMeetings: rule === null ? [] : meetingDays(rule, { from: on, to }).slice(0, meetingsAhead),
    stale: isStale(group.updatedOn, municipality.staleAfterDays, on),
  };
}

/** What the tariff says for a treatment group; what the organiser asks for a preventive one. */
function priceOf(group: GroupOffer, { municipality, on }: Where): number | null {
  return priceNok(group, (minutes) => groupTreatment(municipality, on, minutes));
}
