import type { ConceptId, FindingStatus } from '@shared/model';

/** A concept seen in the words from `from` to `to`. */
export type Mention = { concept: ConceptId; status: FindingStatus; from: number; to: number };
