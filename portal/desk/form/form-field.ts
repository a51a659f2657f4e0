/** One name of a form in words: for the differences between two forms, and for the history. */
export type FormField = {
  name: string;
  label: string;
  /** What was typed, as people read it. */
  show: (values: readonly string[]) => string;
};
