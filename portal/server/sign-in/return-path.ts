import { LanguageSchema, MunicipalityIdSchema } from '@shared/model';
import * as v from 'valibot';

/** Paths behind the sign-in, with a query or without: nothing that leads to another host. */
const deskPath = /^\/([a-z]{2,3})\/([a-z][a-z0-9-]{1,40})\/desk(?:\/[\w\-./]*)?(?:\?[^\s\\#]*)?$/;

/** Where to go after signing in; undefined where it does not lead to one of our desks. */
export function safeReturnPath(asked: string | undefined): string | undefined {
  const [path, language, municipality] = deskPath.exec(asked ?? '') ?? [];
  const isKnown = v.is(LanguageSchema, language) && v.is(MunicipalityIdSchema, municipality);
  // a browser takes `..` and `//` away before it asks
  if (path === undefined || !isKnown || /\/[./]/.test(path.split('?')[0] ?? '')) return undefined;
  return path.length <= 500 ? path : undefined;
}

/** The sign-in of the municipality in an address, with the way back. */
export function signInPath(path: string, search = ''): string {
  const [, language, municipality] = path.split('/');
  const to = safeReturnPath(path + search);
  const query = to === undefined ? '' : `?${new URLSearchParams({ to })}`;
  return `/${language}/${municipality}/sign-in${query}`;
}
