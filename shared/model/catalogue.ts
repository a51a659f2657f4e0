import type { AidLoan } from './aids.ts';
import type { Citation, Coverage } from './coverage.ts';
import type { Division } from './divisions.ts';
import type { Duty } from './duties.ts';
import type { Guidance } from './guidance.ts';
import type { PackManifest } from './pack.ts';
import type { Programme } from './programmes.ts';
import type { Proposal } from './proposals.ts';
import type { Right } from './rights.ts';
import type { Services } from './services.ts';

/**
 * What a pack's sources say beside what decides on a request: services, who does what, duties,
 * aids, rights, proposals, programmes, and how much of each source is encoded. It is read on pages, and by
 * nothing that must be small.
 */
export type Catalogue = {
  manifest: PackManifest;
  services: Services;
  divisions: readonly Division[];
  duties: readonly Duty[];
  aids: readonly AidLoan[];
  rights: readonly Right[];
  proposals: readonly Proposal[];
  /** Ways of running groups that are the same in many municipalities. */
  programmes: readonly Programme[];
  /** From what people come with to who helps. */
  guidance: Guidance;
  coverage: Coverage;
  /** Every rule of every file of the pack, by the place that it cites. */
  citations: readonly Citation[];
};
