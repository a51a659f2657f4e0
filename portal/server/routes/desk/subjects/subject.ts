import type { AuditAction, ClinicId, Day, MunicipalityId } from '@shared/model';
import type * as v from 'valibot';
import type { SubjectKind } from '../../../storage/publishing-history.ts';
import type { Stores } from '../../../storage/storage.ts';

export type Change<Content> = {
  /** Null where it is new. */
  before: Content | null;
  after: Content;
  /** What was published is taken back, not changed further. */
  isUndo: boolean;
};

/** One kind of thing that is published as a whole, with its own history. */
export type Subject<Content> = {
  kind: SubjectKind;
  /** Parses what the history kept. */
  schema: v.GenericSchema<unknown, Content>;
  action: AuditAction;
  read(stores: Stores, municipality: MunicipalityId, id: string): Promise<Content | null>;
  write(stores: Stores, municipality: MunicipalityId, change: Change<Content>): Promise<void>;
  /** Whose it is: what no clinic stands behind is the municipality's. */
  clinicOf(content: Content, id: string): ClinicId | null;
  /** What is left of something that should never have been there; null where that can't be. */
  ended(content: Content, on: Day): Content | null;
};
