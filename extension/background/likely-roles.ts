import type { Allocation, AllocationMark, RoleId } from '@shared/model';

/** Those that the allocation key marks as responsible, else those who share it. Guidance only. */
export function likelyRoles({ roles }: Allocation): RoleId[] {
  const marked = (mark: AllocationMark) =>
    roles.filter((cell) => cell.mark === mark).map(({ role }) => role);
  const responsible = marked('responsible');
  return responsible.length > 0 ? responsible : marked('shared');
}
