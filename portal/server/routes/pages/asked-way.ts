import { GroupIdSchema, type GroupOffer, textIn } from '@shared/model';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { AskedGroup, Way } from '../../../referral/way.ts';
import type { ServerContext } from '../../server-context.ts';
import { currentGroups } from '../open-data/current-groups.ts';
import type { PageEnvironment } from './page-environment.ts';

/** Which way of asking the address names (`?as=professional`, `?group=ID`); null for no such group. */
export async function askedWay(
  { storage }: ServerContext,
  c: Context<PageEnvironment>,
): Promise<Way | null> {
  const { group: asked, as } = c.req.query();
  if (asked === undefined) return { kind: as === 'professional' ? as : 'resident' };
  const id = v.safeParse(GroupIdSchema, asked);
  if (!id.success) return null;
  const { municipality, language, today } = c.var.page;
  const groups = currentGroups(await storage.groupOffers.of(municipality.id), today);
  const group = groups.find((one) => one.id === id.output);
  return group === undefined ? null : { kind: 'group', group: asAsked(group, language) };
}

function asAsked(group: GroupOffer, language: Parameters<typeof textIn>[1]): AskedGroup {
  const { id, name, kind, minimumAge, maximumAge, clinic, forYouIf } = group;
  return {
    id,
    name: textIn(name, language).text,
    nameNb: name.nb,
    kind,
    minimumAge,
    maximumAge,
    clinic,
    forYouIf: forYouIf.map((line) => ({ text: textIn(line, language).text, nb: line.nb })),
  };
}
