import { GroupIdSchema, type GroupOffer, GroupOfferSchema } from '@shared/model';
import * as v from 'valibot';
import type { Subject } from './subject.ts';

export const groupSubject: Subject<GroupOffer> = {
  kind: 'group',
  schema: GroupOfferSchema,
  action: 'group.published',

  async read(stores, municipality, id) {
    const named = v.safeParse(GroupIdSchema, id);
    if (!named.success) return null;
    return (await stores.groupOffers.byId(municipality, named.output)) ?? null;
  },

  write: (stores, _municipality, { after }) => stores.groupOffers.put(after),
  clinicOf: ({ clinic }) => clinic,
  ended: (group, on) => ({ ...group, endedOn: on }),
};
