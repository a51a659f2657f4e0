import type { Day } from '@shared/model';

export function LongestWait(_: { receivedOn: Day }) {
  return null;
}
