import type * as v from 'valibot';

/** Who may ask, and what they show for it. */
export type Access = 'everyone' | 'device' | 'desk' | 'ownPage';

/** What an answer holds. A text type is a table or a calendar, which no schema describes. */
export type Content = v.GenericSchema | 'text/csv' | 'text/calendar' | 'nothing';

/**
 * One method of one address, said once: the document and the page of interfaces are made of it,
 * and tests hold the routes and their answers to it.
 */
export type Operation = {
  /** Names its texts in `api.json`, too. */
  id: string;
  method: 'get' | 'post' | 'put' | 'delete';
  /** `/api/v1/{municipality}/clinics` */
  path: string;
  group: Group;
  access: Access;
  query?: v.ObjectSchema<v.ObjectEntries, undefined>;
  body?: v.GenericSchema;
  answers: Readonly<Record<number, Content>>;
  /** Codes of problems that only this operation has; the others follow from what it takes. */
  problems?: readonly string[];
  /** There is a limit on how often one may ask. */
  limited?: boolean;
};

/** In the order of the page. */
export const groups = ['openData', 'referrals', 'intake', 'desk', 'signIn', 'about'] as const;
export type Group = (typeof groups)[number];
