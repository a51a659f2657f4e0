import { type Address, bareHash } from '../host/profile.ts';

/** The address of pages like this one: what numbers a record or a person becomes `*`. */
export function addressOf({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): Address {
  const place = bareHash(hash);
  const path = generalised(pathname);
  return place.length > 1 ? { path, hash: generalised(place) } : { path };
}

function generalised(text: string): string {
  const [before = ''] = text.split('?', 1);
  const parts = before.split('/').map((part) => (isPlain(part) ? part : '*'));
  const made = parts.join('/').slice(0, 100);
  // what is asked for after a `?` may hold anything
  return before === text ? made : `${made}**`;
}

/** A word of the address, and nothing that could be about someone. */
function isPlain(part: string): boolean {
  return (
    part === '' ||
    (/^[#@~\w.!-]{1,40}$/.test(part) && part.replace(/\D/g, '').length < 2 && !/^\d/.test(part))
  );
}
