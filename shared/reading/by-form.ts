import { formPlaces, type WordForm } from './word-form.ts';

/** The same function of a word's form, with the answers for the forms that are remembered kept. */
export function byForm<T>(answer: (form: WordForm) => T): (form: WordForm) => T {
  const kept = new Array<{ form: WordForm; found: T } | undefined>(formPlaces);
  return (form) => {
    const known = kept[form.place];
    if (known !== undefined && known.form === form) return known.found;
    const found = answer(form);
    kept[form.place] = { form, found };
    return found;
  };
}
