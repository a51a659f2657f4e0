export { contactChangeText } from './contact-change-text.ts';
export { type CsvCell, type CsvSeparator, readCsv, writeCsv } from './csv.ts';
export { fhirBundle } from './fhir/fhir-bundle.ts';
export { type CalendarEvent, type CalendarHead, iCalendar } from './i-calendar.ts';
export type { JournalTexts } from './journal-texts.ts';
export { type JournalContext, type MachineWords, norwegianText } from './norwegian-text.ts';
export { referralFacts, referralSource } from './referral-facts.ts';
