import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import type { VNode } from 'preact';
import type { FormField } from './form-field.ts';
import type { FormError } from './form-reader.ts';
import type { FormView } from './form-view.tsx';
import type { Typed } from './typed.ts';

export type ReadForm<Content> = { content: Content } | { errors: readonly FormError[] };

/**
 * How one kind of thing is edited. `About` is what the form must know beside what it changes: the
 * clinic, the key's levels, the day.
 */
export type DeskForm<Content, About> = {
  typedOf(content: Content, about: About): Typed;
  read(typed: Typed, about: About, t: TFunction): ReadForm<Content>;
  /** Every name of the form in words, in the order of the page. */
  fields(about: About, t: TFunction, language: Language): readonly FormField[];
  Body(props: { form: FormView; about: About }): VNode;
};
