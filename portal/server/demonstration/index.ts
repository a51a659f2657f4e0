import {
  ClinicSchema,
  DocumentSchema,
  GroupOfferSchema,
  MunicipalitySchema,
  WaitingTimeSchema,
} from '@shared/model';
import * as v from 'valibot';
import alesundClinics from './alesund/clinics.json';
import alesundGroups from './alesund/groups.json';
import alesund from './alesund/municipality.json';
import alesundWaits from './alesund/waiting-times.json';
import documents from './documents.json';
import { earlierCounts } from './earlier-counts.ts';
import lierClinics from './lier/clinics.json';
import lierEarlier from './lier/earlier-counts.json';
import lierGroups from './lier/groups.json';
import lier from './lier/municipality.json';
import lierWaits from './lier/waiting-times.json';
import vefsnClinics from './vefsn/clinics.json';
import vefsnGroups from './vefsn/groups.json';
import vefsn from './vefsn/municipality.json';
import vefsnWaits from './vefsn/waiting-times.json';

/**
 * What a new database begins with: three municipalities as their plans describe them. What a
 * plan says names its place in the plan; the rest is made up and marked as demonstration.
 */
export const demonstration = {
  documents: v.parse(v.array(DocumentSchema), documents),
  municipalities: v.parse(v.array(MunicipalitySchema), [lier, vefsn, alesund]),
  clinics: v.parse(v.array(ClinicSchema), [...lierClinics, ...vefsnClinics, ...alesundClinics]),
  waitingTimes: v.parse(v.array(WaitingTimeSchema), [...lierWaits, ...vefsnWaits, ...alesundWaits]),
  /** What the clinics counted through the year before. */
  earlierCounts: earlierCounts(lierEarlier),
  groups: v.parse(v.array(GroupOfferSchema), [...lierGroups, ...vefsnGroups, ...alesundGroups]),
};
