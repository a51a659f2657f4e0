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
import { groupFacts } from '../../../pages/find/group-facts.ts';
import { groupsFor } from '../../../pages/find/groups-for.ts';
import { texts } from '../../../pages/texts.ts';
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
    const answer: Meanwhile = {
      advice: adviceIn(language, guidance),
      groups: groupsWithRoom(groups, today())
        .map((offer) => groupIn(language, offer, guidance))
        .filter(hasArea),
    };
    c.header('Content-Language', language);
    return c.json(answer);
  };
}

type Told = Pick<Guidance, 'situations' | 'advice'>;
const nothing: Told = { situations: [], advice: [] };

/** In the order of the pack, without what belongs to no answer of the self-referral. */
function adviceIn(language: Language, { advice, situations }: Told): Meanwhile['advice'] {
  return advice
    .map(({ id, text }) => ({
      ...textIn(text, language),
      areas: areasWhere(situations, ({ meanwhile }) => meanwhile.includes(id)),
    }))
    .filter(hasArea);
}

/** Those with the most room first; how much nobody has said comes last. */
function groupsWithRoom(offers: readonly GroupOffer[], on: Day): GroupOffer[] {
  const room = ({ freePlaces }: GroupOffer) => freePlaces ?? Number.MIN_VALUE;
  return currentGroups(offers, on)
    .filter((offer) => room(offer) > 0)
    .toSorted((one, other) => room(other) - room(one));
}

function groupIn(language: Language, offer: GroupOffer, { situations }: Told): MeanwhileGroup {
  const { id, minimumAge, maximumAge } = offer;
  const name = textIn(offer.name, language);
  return {
    id,
    name: name.text,
    language: name.language,
    facts: groupFacts(offer, { t: texts(language), language }),
    areas: areasWhere(situations, (one) => groupsFor(one, [offer], null).length > 0),
    minimumAge,
    maximumAge,
  };
}

function areasWhere(
  situations: readonly Situation[],
  fits: (situation: Situation) => boolean,
): ProblemArea[] {
  return situations.flatMap((situation) => (fits(situation) && situation.area) || []);
}

function hasArea({ areas }: { areas: readonly ProblemArea[] }): boolean {
  return areas.length > 0;
}
