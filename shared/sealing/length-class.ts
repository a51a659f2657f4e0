/** Sizes in bytes that contents are filled up to. The largest leaves room for the envelope. */
export const lengthClasses = [4096, 8192, 16_384, 32_768, 57_344] as const;

const space = 0x20;

/**
 * JSON as UTF-8, filled up with spaces to the smallest class that holds it. Spaces after the
 * value are part of JSON, so what comes out can be parsed as it stands.
 * @throws RangeError where it is larger than the largest class.
 */
export function padded(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const length = lengthClasses.find((size) => bytes.length <= size);
  if (length === undefined) throw new RangeError('content too large to seal');
  const filled = new Uint8Array(length).fill(space);
  filled.set(bytes);
  return filled;
}
