/**
 * Dates. Enters a run of a report's text, the language's date data and the day of publication; leaves every date
 * expression with its exact span and its EDTF value, and for a figure the date it belongs to. Never reads a clock, never
 * resolves to the future unless the words say so.
 */
export { assignWhen, type WhenAnswer, type WhenRequest } from './assign-when.ts';
export { type DateContext, findDates } from './find-dates.ts';
export type { DateKind, DateMention } from './mention.ts';
export { datesNear, type NearDates } from './near-dates.ts';
export { ownDate } from './own-date.ts';
export { profileOf, type ReportDates, roleOf } from './report-dates.ts';
