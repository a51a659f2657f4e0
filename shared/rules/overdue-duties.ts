import { type Day, holds, type MunicipalPack, type OverdueDuty } from '@shared/model';

/** What must be done about a deadline that has passed, by whom, on the day. */
export function overdueDuties(pack: MunicipalPack, on: Day): OverdueDuty[] {
  return (pack.priority?.overdue ?? []).filter((duty) => holds(duty, on));
}
