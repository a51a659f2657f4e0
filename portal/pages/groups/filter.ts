import { type SpokenLanguage, SpokenLanguageSchema } from '@shared/model/competence.ts';
import * as v from 'valibot';
import { plainDigits } from '../../look/index.ts';

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** What someone manages, from the most to the least. */
export const abilities = ['walks-outdoors', 'walks-with-aid', 'seated', 'with-companion'] as const;
export type Ability = (typeof abilities)[number];
export const prices = ['free', 'paid'] as const;
export type Price = (typeof prices)[number];

const oldest = 130;

/** What is wished of a group. Undefined and false are no wish. */
export type GroupFilter = {
  day: (typeof weekdays)[number] | undefined;
  /** A place as `placeId` names it. */
  place: string | undefined;
  age: number | undefined;
  level: Ability | undefined;
  /** Id of a situation in the national guidance. */
  need: string | undefined;
  free: boolean;
  price: Price | undefined;
  language: SpokenLanguage | undefined;
  stepFree: boolean;
  wheelchair: boolean;
};

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const yes = v.optional(v.picklist(['yes']));

/** The wishes as they stand in an address. */
export const GroupQuerySchema = v.object({
  day: v.optional(v.picklist(weekdays)),
  place: v.optional(id),
  age: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/),
      v.check((typed) => Number(typed) <= oldest),
    ),
  ),
  level: v.optional(v.picklist(abilities)),
  need: v.optional(id),
  free: yes,
  price: v.optional(v.picklist(prices)),
  language: v.optional(SpokenLanguageSchema),
  stepFree: yes,
  wheelchair: yes,
});
type GroupQuery = v.InferOutput<typeof GroupQuerySchema>;

/** What was asked for in the address; what no filter can mean is as if not asked. */
export function parseGroupFilter(search: string): GroupFilter {
  const { age, free, stepFree, wheelchair, ...asked } = askedIn(search);
  return {
    day: asked.day,
    place: asked.place,
    age: age === undefined ? undefined : Number(age),
    level: asked.level,
    need: asked.need,
    free: free === 'yes',
    price: asked.price,
    language: asked.language,
    stepFree: stepFree === 'yes',
    wheelchair: wheelchair === 'yes',
  };
}

/** Wish by wish: one that means nothing does not take the others with it. */
function askedIn(search: string): GroupQuery {
  const query = new URLSearchParams(search);
  const typed: Record<string, string | undefined> = { age: plainDigits(typedAge(search)) };
  const understood = Object.entries(GroupQuerySchema.entries).flatMap(([name, schema]) => {
    const value = typed[name] ?? query.get(name) ?? undefined;
    return v.is(schema, value) ? [[name, value]] : [];
  });
  return v.parse(GroupQuerySchema, Object.fromEntries(understood));
}

export const noWishes: GroupFilter = parseGroupFilter('');

export const isWished = (value: GroupFilter[keyof GroupFilter]): boolean =>
  value !== undefined && value !== false;

/** The filter as it stands in an address, without the question mark: empty where nothing is wished. */
export function filterQuery(filter: GroupFilter, more: Record<string, string> = {}): string {
  const wished = Object.entries(filter).flatMap(([name, value]) =>
    isWished(value) ? [[name, value === true ? 'yes' : String(value)]] : [],
  );
  return new URLSearchParams([...wished, ...Object.entries(more)]).toString();
}

/** Something is typed as an age and is none. */
export function isAgeWrong(search: string): boolean {
  return typedAge(search) !== '' && parseGroupFilter(search).age === undefined;
}

export function typedAge(search: string): string {
  return new URLSearchParams(search).get('age')?.trim().slice(0, 10) ?? '';
}
