/**
 * Whether an answer is the same for everyone who asks at this address: its route says so, and
 * nothing of the asker but the encoding went into it.
 */
export function mayBeKept({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    isPublic(headers.get('Cache-Control')) &&
    headers.get('Set-Cookie') === null &&
    headers.get('Content-Encoding') === null &&
    variesByEncodingOnly(headers.get('Vary')) &&
    !isKeptElsewhere(headers.get('Cache-Control'))
  );
}

function isPublic(control: string | null): boolean {
  return /(^|[,\s])public($|[,\s])/.test(control ?? '');
}

/** Files of the build are kept small by their own route. */
function isKeptElsewhere(control: string | null): boolean {
  return control?.includes('immutable') ?? false;
}

function variesByEncodingOnly(vary: string | null): boolean {
  return (vary ?? '')
    .split(',')
    .every((name) => ['', 'accept-encoding'].includes(name.trim().toLowerCase()));
}
