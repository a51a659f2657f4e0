import { type CalendarEvent, iCalendar } from '@shared/exchange';
import {
  type GroupOffer,
  type Language,
  type Municipality,
  MunicipalityIdSchema,
  plainDate,
  textIn,
  toDay,
} from '@shared/model';
import { type MeetingRule, meetingRule } from '@shared/rules';
import { type Handler, Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import * as v from 'valibot';
import { parseGroupFilter } from '../../../pages/groups/filter.ts';
import { sift } from '../../../pages/groups/sift.ts';
import { texts } from '../../../pages/texts.ts';
import { askedLanguage } from '../../preferred-language.ts';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { currentGroups } from './current-groups.ts';
import { fresh } from './fresh.ts';

/**
 * `/calendar/{municipality}/groups.ics`, with the wishes of the groups' page as its query, and one
 * calendar a group: programs subscribe to them.
 */
export function calendars(server: ServerContext): Hono {
  const routes = new Hono();
  routes.onError((error, c) => problemAnswer(problemOf(error), c));
  routes.use(cors(), fresh, etag());
  routes.get('/:municipality/groups.ics', calendar(server));
  routes.get('/:municipality/groups/:file{[a-z0-9-]+\\.ics}', calendar(server));
  return routes;
}

const daysOffYearsAhead = 2;

function calendar(server: ServerContext): Handler {
  return async (c) => {
    const municipality = await named(server, c.req.param('municipality'));
    const language = askedLanguage(c);
    const t = texts(language);
    const file = c.req.param('file');
    const today = server.today();
    const all = currentGroups(await server.storage.groupOffers.of(municipality.id), today);
    const { origin: own, search } = new URL(c.req.url);
    const groups =
      file === undefined
        ? sift(all, parseGroupFilter(search), { municipality, today }).fitting
        : all.filter(({ id }) => `${id}.ics` === file);
    if (file !== undefined && groups.length === 0) throw new ProblemError(404, 'address.unknown');

    const where = { municipality, language, origin: server.address ?? own };
    const versions = await server.storage.publishingHistory.versionsOf('group', municipality.id);
    const events = groups.flatMap((group) => {
      const rule = meetingRule(group);
      return rule === null ? [] : [eventOf(group, rule, versions.get(group.id) ?? 0, where)];
    });
    const only = file === undefined ? undefined : groups[0];
    const name =
      only === undefined
        ? `${t('portal:groups.title')} – ${t('portal:municipality', { name: municipality.name })}`
        : textIn(only.name, language).text;
    const daysOffUntil = toDay(plainDate(today).add({ years: daysOffYearsAhead }));
    c.header('Vary', 'Accept-Language', { append: true });
    c.header('Content-Language', language);
    return c.body(iCalendar({ name, language }, events, { daysOffUntil }), 200, {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    });
  };
}

async function named({ storage }: ServerContext, name: string | undefined): Promise<Municipality> {
  const id = v.safeParse(MunicipalityIdSchema, name);
  const municipality = id.success ? await storage.municipalities.byId(id.output) : undefined;
  if (municipality === undefined) throw new ProblemError(404, 'municipality.unknown');
  return municipality;
}

type Where = { municipality: Municipality; language: Language; origin: string };

function eventOf(
  group: GroupOffer,
  rule: MeetingRule,
  sequence: number,
  { municipality, language, origin }: Where,
): CalendarEvent {
  const inWords = (text: GroupOffer['name']) => textIn(text, language).text;
  const reasons = group.forYouIf.map((reason) => `– ${inWords(reason)}`);
  return {
    // the municipality's own address stays the same where the portal moves
    uid: `group-${group.id}@${municipality.id}.inngang`,
    rule,
    title: inWords(group.name),
    text: [inWords(group.about), ...reasons, inWords(group.howToJoin)].join('\n'),
    place: group.place,
    url: `${origin}/${language}/${municipality.id}/groups/${group.id}`,
    changedOn: group.updatedOn,
    sequence,
  };
}
