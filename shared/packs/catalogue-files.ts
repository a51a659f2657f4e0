import {
  AidsSchema,
  CoverageSchema,
  DivisionsSchema,
  DutiesSchema,
  GuidanceSchema,
  ProgrammesSchema,
  ProposalsSchema,
  RightsSchema,
  ServicesSchema,
} from '@shared/model';

/** The files of a catalogue, in a pack of any kind. None must be there. */
export const catalogueFiles = {
  'services.json': ServicesSchema,
  'divisions.json': DivisionsSchema,
  'duties.json': DutiesSchema,
  'aids.json': AidsSchema,
  'rights.json': RightsSchema,
  'proposals.json': ProposalsSchema,
  'programmes.json': ProgrammesSchema,
  'guidance.json': GuidanceSchema,
  'coverage.json': CoverageSchema,
};

export const catalogueFileNames = Object.keys(catalogueFiles);
