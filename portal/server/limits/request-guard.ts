/** Whether one more request of an address is answered now. */
export type RequestGuard = { lets(address: string): boolean };

type Bucket = { left: number; at: number };

const burstSeconds = 10;
const mostKept = 50_000;

/**
 * Keeps one address from taking a process's time from all others: so many requests a second, and
 * ten seconds' worth at once. It is the time of this process alone that is shared out, so this is
 * kept in its memory, and no other process needs to know.
 */
export function requestGuard(perSecond: number, clock: () => number): RequestGuard {
  const buckets = new Map<string, Bucket>();
  const most = perSecond * burstSeconds;

  return {
    lets(address) {
      const now = clock();
      const bucket = buckets.get(address) ?? { left: most, at: now };
      if (!buckets.has(address)) {
        // rather a second burst for some than a memory that grows
        if (buckets.size >= mostKept) buckets.clear();
        buckets.set(address, bucket);
      }
      bucket.left = Math.min(most, bucket.left + ((now - bucket.at) / 1000) * perSecond);
      bucket.at = now;
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
  };
}
