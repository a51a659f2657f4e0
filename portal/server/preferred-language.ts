import { type Language, LanguageSchema } from '@shared/model';
import type { Context } from 'hono';
import * as v from 'valibot';

/** The language that a request names (`?lang=`), else the first of ours that its browser wants. */
export function askedLanguage(c: Context): Language {
  return (
    languageOf(c.req.query('lang') ?? '') ?? preferredLanguage(c.req.header('Accept-Language'))
  );
}

/** The first of our languages in an `Accept-Language`; Norwegian where it names none of them. */
export function preferredLanguage(header: string | undefined): Language {
  return (
    (header ?? '')
      .split(',')
      .map(wish)
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ tag }) => languageOf(tag))
      .find((language) => language !== undefined) ?? 'nb'
  );
}

/** `nb` where Norwegian is asked for in general, `ar` for `ar-SY`, and so on. */
function languageOf(tag: string): Language | undefined {
  const main = tag.trim().toLowerCase().split('-')[0];
  const ours = v.safeParse(LanguageSchema, main === 'no' ? 'nb' : main);
  return ours.success ? ours.output : undefined;
}

function wish(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';');
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]);
  return { tag, weight: Number(weight.find((value) => value !== undefined) ?? 1) };
}
