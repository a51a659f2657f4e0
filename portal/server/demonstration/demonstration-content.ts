import { demonstration } from './index.ts';

/** What the database is filled with. */
export type DemonstrationContent = Omit<typeof demonstration, 'documents'>;

export function demonstrationContent(): DemonstrationContent {
  return demonstration;
}
