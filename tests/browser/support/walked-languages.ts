import { type Language, LanguageSchema } from '@shared/model';

/** Languages that everything is walked in: the reference, and one that is read right to left. */
export const walkedLanguages = ['nb', 'ar'] as const satisfies readonly Language[];

/** The others differ in words alone: there it is their length that can go wrong. */
export const otherLanguages = LanguageSchema.options.filter(
  (language) => !walkedLanguages.some((walked) => walked === language),
);
