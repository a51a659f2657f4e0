import {
  type Day,
  type GroupOffer,
  type Guidance,
  type Language,
  type Meanwhile,
  type MeanwhileGroup,
  MeanwhileQuerySchema,
  type ProblemArea,
  type Situation,
  textIn,
} from '@shared/model';
import { catalogueOf, nationalPack } from '@shared/packs';
import * as v from 'valibot';
import { groupsFor } from '../../../pages/find/groups-for.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from '../api/api-environment.ts';
import { currentGroups } from './current-groups.ts';

/** What people can do while they wait, by what they may have answered: the same for everyone. */
export function meanwhile({ storage, today }: ServerContext): ApiHandler {
  return async (c) => {
    const asked = v.safeParse(MeanwhileQuerySchema, c.req.query());
    const language = asked.success ? asked.output.lang : 'nb';
    const guidance = catalogueOf(nationalPack.manifest.id)?.guidance ?? nothing;
    const groups = await storage.groupOffers.of(c.var.municipality.id);
    c.header('Content-Language', language);
    return c.json(meanwhileFor(guidance, groups, { language, on: today() }));
  };
}

const nothing = { situations: [], advice: [] };

/** Advice in the order of the pack, and groups with room in the order that suits the most. */
export function meanwhileFor(
  { situations, advice }: Pick<Guidance, 'situations' | 'advice'>,
  offers: readonly GroupOffer[],
  { language, on }: { language: Language; on: Day },
): Meanwhile {
  const open = currentGroups(offers, on).filter(({ freePlaces }) => freePlaces !== 0);
  const areasWhere = (fits: (situation: Situation) => boolean): ProblemArea[] =>
    situations.flatMap((situation) => (fits(situation) && situation.area) || []);
  return {
    advice: advice
      .map(({ id, text }) => ({
        ...textIn(text, language),
        areas: areasWhere(({ meanwhile }) => meanwhile.includes(id)),
      }))
      .filter(hasArea),
    groups: open
      .map((offer) => groupIn(offer, language, (one) => groupsFor(one, [offer], null).length > 0))
      .filter(hasArea),
  };

  function groupIn(
    { id, name, kind, minimumAge, maximumAge, freePlaces, meets }: GroupOffer,
    language: Language,
    fits: (situation: Situation) => boolean,
  ): MeanwhileGroup {
    return {
      id,
      name: textIn(name, language),
      areas: areasWhere(fits),
      kind,
      minimumAge,
      maximumAge,
      freePlaces,
      weekday: meets?.weekday ?? null,
      start: meets?.start ?? null,
    };
  }
}

function hasArea({ areas }: { areas: readonly ProblemArea[] }): boolean {
  return areas.length > 0;
}
