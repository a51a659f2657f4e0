import { catalogueFileNames } from './catalogue-files.ts';

/** The files that a pack of each kind can have. */
export const packFileNames = {
  national: [
    'pack.json',
    'fees.json',
    'exemptions.json',
    'frikort.json',
    'misconceptions.json',
    ...catalogueFileNames,
  ],
  municipality: [
    'pack.json',
    'priority.json',
    'allocation.json',
    'exemptions.json',
    'suggestions.json',
    'emergencies.json',
    ...catalogueFileNames,
  ],
} as const;
