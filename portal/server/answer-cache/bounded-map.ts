/** Keeps what was used last, up to a total size; addresses can be invented without end. */
export function boundedMap<T extends { bytes: number }>(mostBytes: number) {
  const kept = new Map<string, T>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return {
    get: (key: string): T | undefined => kept.get(key),

    set(key: string, value: T): void {
      drop(key);
      kept.set(key, value);
      bytes += value.bytes;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },

    get size(): number {
      return kept.size;
    },
  };
}
