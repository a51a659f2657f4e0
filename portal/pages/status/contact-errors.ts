/** What can be wrong with new contact details: each has a text in the page, found by its code. */
export const contactErrors = ['empty', 'phone', 'email', 'tooLong', 'language'] as const;
export type ContactError = (typeof contactErrors)[number];
