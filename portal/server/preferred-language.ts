import { type Language, LanguageSchema } from '@shared/model';
import * as v from 'valibot';

/** The first of our languages that a browser asks for (`Accept-Language`); else Norwegian. */
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

/** `nb` for every way of asking for Norwegian, `ar` for `ar-SY`, and so on. */
export function languageOf(tag: string): Language | undefined {
  const main = tag.trim().toLowerCase().split('-')[0];
  const ours = v.safeParse(LanguageSchema, main === 'no' || main === 'nn' ? 'nb' : main);
  return ours.success ? ours.output : undefined;
}

function wish(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';');
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]);
  return { tag, weight: Number(weight.find((value) => value !== undefined) ?? 1) };
}
