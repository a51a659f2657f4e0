export { ageOn } from './age.ts';
export { allocate } from './allocate.ts';
export { assess } from './assess.ts';
export { dayInWords } from './day-in-words.ts';
export { daysUntil, deadline } from './deadline.ts';
export { deletionDay } from './deletion-day.ts';
export { fee } from './fee.ts';
export { isStale } from './is-stale.ts';
export {
  daysOff,
  firstRegularDay,
  type MeetingRule,
  meetingDays,
  meetingRule,
} from './meeting-days.ts';
export { isOfAge, type Offer, offersFor } from './offers-for.ts';
export { overdueDuties } from './overdue-duties.ts';
export { isPublicHoliday } from './public-holidays.ts';
