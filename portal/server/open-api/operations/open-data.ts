import {
  LanguageSchema,
  MeanwhileQuerySchema,
  MeanwhileSchema,
  OpenClinicsSchema,
  OpenGroupsSchema,
  OpenWaitingTimesSchema,
  PackListSchema,
  SignedPackSchema,
} from '@shared/model';
import * as v from 'valibot';
import { GroupQuerySchema } from '../../../pages/groups/filter.ts';
import type { Operation } from '../operation.ts';

const open = { method: 'get', group: 'openData', access: 'everyone' } as const;

/** In which language a calendar is written; else in the one that the program asks for. */
const inLanguage = { lang: v.optional(LanguageSchema) };

/** What anyone may read, without sign-in. */
export const openDataOperations: readonly Operation[] = [
  {
    ...open,
    id: 'clinics',
    path: '/api/v1/{municipality}/clinics',
    answers: { 200: OpenClinicsSchema },
  },
  {
    ...open,
    id: 'clinicsTable',
    path: '/api/v1/{municipality}/clinics.csv',
    answers: { 200: 'text/csv' },
  },
  {
    ...open,
    id: 'waitingTimes',
    path: '/api/v1/{municipality}/waiting-times',
    answers: { 200: OpenWaitingTimesSchema },
  },
  {
    ...open,
    id: 'waitingTimesTable',
    path: '/api/v1/{municipality}/waiting-times.csv',
    answers: { 200: 'text/csv' },
  },
  {
    ...open,
    id: 'groups',
    path: '/api/v1/{municipality}/groups',
    answers: { 200: OpenGroupsSchema },
  },
  {
    ...open,
    id: 'groupsTable',
    path: '/api/v1/{municipality}/groups.csv',
    answers: { 200: 'text/csv' },
  },
  {
    ...open,
    id: 'meanwhile',
    path: '/api/v1/{municipality}/meanwhile',
    query: MeanwhileQuerySchema,
    answers: { 200: MeanwhileSchema },
  },
  {
    ...open,
    id: 'groupsCalendar',
    path: '/calendar/{municipality}/groups.ics',
    query: v.object({ ...GroupQuerySchema.entries, ...inLanguage }),
    answers: { 200: 'text/calendar' },
  },
  {
    ...open,
    id: 'groupCalendar',
    path: '/calendar/{municipality}/groups/{group}.ics',
    query: v.object(inLanguage),
    answers: { 200: 'text/calendar' },
    problems: ['address.unknown'],
  },
  {
    ...open,
    id: 'packList',
    path: '/api/v1/packs',
    answers: { 200: PackListSchema },
  },
  {
    ...open,
    id: 'nationalPack',
    path: '/api/v1/packs/national',
    answers: { 200: SignedPackSchema },
  },
  {
    ...open,
    id: 'signedPack',
    path: '/api/v1/{municipality}/packs',
    answers: { 200: SignedPackSchema },
    problems: ['address.unknown'],
  },
];
