import { type SpokenLanguage, SpokenLanguageSchema } from '@shared/model/competence.ts';
import { plainDigits } from '../../look/index.ts';
import { oneOf } from '../query.ts';

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

/** What was asked for in the address; what no filter can mean is as if not asked. */
export function parseGroupFilter(search: string): GroupFilter {
  const ticked = (name: string) => oneOf(search, name, ['yes']) === 'yes';
  return {
    day: oneOf(search, 'day', weekdays),
    place: idIn(search, 'place'),
    age: ageIn(search),
    level: oneOf(search, 'level', abilities),
    need: idIn(search, 'need'),
    free: ticked('free'),
    price: oneOf(search, 'price', prices),
    language: oneOf(search, 'language', SpokenLanguageSchema.options),
    stepFree: ticked('stepFree'),
    wheelchair: ticked('wheelchair'),
  };
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
  return typedAge(search) !== '' && ageIn(search) === undefined;
}

export function typedAge(search: string): string {
  return new URLSearchParams(search).get('age')?.trim().slice(0, 10) ?? '';
}

function ageIn(search: string): number | undefined {
  const typed = plainDigits(typedAge(search));
  return /^\d{1,3}$/.test(typed) && Number(typed) <= oldest ? Number(typed) : undefined;
}

function idIn(search: string, name: string): string | undefined {
  const value = new URLSearchParams(search).get(name) ?? '';
  return /^[a-z0-9-]{1,60}$/.test(value) ? value : undefined;
}
