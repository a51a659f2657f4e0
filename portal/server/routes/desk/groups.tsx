import { type Clinic, type GroupId, GroupIdSchema, type GroupOffer } from '@shared/model';
import { isStale } from '@shared/rules';
import * as v from 'valibot';
import { type Typed, typedText } from '../../../desk/form/typed.ts';
import { EndGroup, GroupExtras } from '../../../desk/groups/group-extras.tsx';
import { groupForm as form, type GroupAbout } from '../../../desk/groups/group-form.tsx';
import { Groups } from '../../../desk/groups/groups-page.tsx';
import { addressOf } from '../../../pages/page.ts';
import { slugOf } from '../../../slug-of.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { groupChoices } from '../pages/municipal-rules.ts';
import { groupTreatment } from '../pages/usual-prices.ts';
import type { DeskHandler, DeskRequest } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';
import { showForm, takeForm } from './editing.tsx';
import { freeId } from './free-id.ts';
import { publish } from './publish.ts';
import { groupSubject } from './subjects/group-subject.ts';
import { typedForm } from './typed-form.ts';

export function groupsPage({ storage }: ServerContext): DeskHandler {
  return async (c) => {
    const { desk, user } = c.var;
    const all = await storage.groupOffers.all(user.municipality);
    const groups = all
      .filter((group) => mayChange(c, group))
      .map((group) => ({
        group,
        isStale: isStale(group.updatedOn, desk.municipality.staleAfterDays, desk.today),
      }));
    const clinics = await storage.clinics.all(user.municipality);
    const title = desk.t('desk:groups.title');
    const body = <Groups context={desk} groups={groups} clinics={clinics} />;
    return deskAnswer(c, { title, body });
  };
}

export function group(server: ServerContext): DeskHandler {
  return async (c) => showForm(server, c, await editing(server, c));
}

export function groupForm(server: ServerContext): DeskHandler {
  return async (c) => takeForm(server, c, await editing(server, c));
}

async function editing(server: ServerContext, c: DeskRequest) {
  const now = await namedGroup(server, c);
  const about = await groupAbout(server, c, now.id);
  const { desk } = c.var;
  return {
    ...editingOf({ ...about, endedOn: now.endedOn }),
    now,
    title: desk.t('desk:group.title', { name: now.name.nb }),
    notice: <GroupExtras context={desk} group={now} />,
    below: <EndGroup context={desk} group={now} />,
  };
}

/** An empty form, or last season's group to begin from (`?copy=balanse`). */
export function newGroup(server: ServerContext): DeskHandler {
  return async (c) => {
    const about = await groupAbout(server, c, newGroupId);
    const begin = await copied(server, c, about);
    return showForm(server, c, { ...adding(c, about), ...(begin === undefined ? {} : { begin }) });
  };
}

export function newGroupForm(server: ServerContext): DeskHandler {
  return async (c) => {
    const name = typedText(await typedForm(c), 'name.nb');
    const taken = await server.storage.groupOffers.all(c.var.user.municipality);
    const about = await groupAbout(server, c, newId(c, name, taken));
    return takeForm(server, c, adding(c, about));
  };
}

export const newGroupId = v.parse(GroupIdSchema, 'new');

/** An id in addresses that no group has, of this municipality or another. */
export function newId(c: DeskRequest, name: string, taken: readonly { id: string }[]): GroupId {
  return v.parse(GroupIdSchema, freeId(`${c.var.user.municipality}-${slugOf(name)}`, taken));
}

/** What stays the same from one season to the next; the days and the places are new. */
async function copied(
  server: ServerContext,
  c: DeskRequest,
  about: GroupAbout,
): Promise<Typed | undefined> {
  const id = v.safeParse(GroupIdSchema, c.req.query('copy'));
  if (!id.success) return undefined;
  const last = await groupSubject.read(server.storage, c.var.user.municipality, id.output);
  if (last === null || !mayChange(c, last)) return undefined;
  const meets = last.meets && { ...last.meets, cancelled: [], extra: [] };
  return form.typedOf({ ...last, meets, season: null, freePlaces: last.places }, about);
}

function adding(c: DeskRequest, about: GroupAbout) {
  return { ...editingOf(about), now: null, title: c.var.desk.t('desk:group.new') };
}

function editingOf(about: GroupAbout) {
  return {
    subject: groupSubject,
    form,
    id: about.id,
    about,
    next: `desk/groups/${about.id}`,
    shownAt: `groups/${about.id}`,
  };
}

export async function groupAbout(
  { storage }: ServerContext,
  c: DeskRequest,
  id: GroupId,
): Promise<GroupAbout> {
  const { municipality, language, today } = c.var.desk;
  const { user } = c.var;
  const clinics = await storage.clinics.of(municipality.id);
  const own = (clinic: Clinic) => user.role !== 'clinic' || clinic.id === user.clinic;
  return {
    id,
    municipality: municipality.id,
    clinics: clinics.filter(own).map(({ id, name }) => ({ id, name })),
    mayBeWithoutClinic: user.role === 'administrator',
    languages: municipality.languages,
    language,
    today,
    endedOn: null,
    ...groupChoices(),
    treatmentPrice: (minutes) => groupTreatment(municipality, today, minutes),
  };
}

/** A publisher answers for the groups of their own clinic. */
function mayChange(c: DeskRequest, { clinic }: GroupOffer): boolean {
  const { user } = c.var;
  return user.role === 'administrator' || (user.role === 'clinic' && clinic === user.clinic);
}

async function namedGroup({ storage }: ServerContext, c: DeskRequest): Promise<GroupOffer> {
  const named = await groupSubject.read(
    storage,
    c.var.user.municipality,
    c.req.param('group') ?? '',
  );
  if (named === null) throw new ProblemError(404, 'address.unknown');
  if (!mayChange(c, named)) throw new ProblemError(403, 'role.refused');
  return named;
}

/** Takes a group off the list, or puts it back. */
export function endGroup(server: ServerContext): DeskHandler {
  return async (c) => {
    const now = await namedGroup(server, c);
    const { today } = c.var.desk;
    const sent = await typedForm(c);
    const name = { kind: groupSubject.kind, id: now.id };
    const version = await server.storage.publishingHistory.versionOf(name);
    const after = { ...now, endedOn: typedText(sent, 'to') === 'ended' ? today : null };
    await publish(server, c.var.user, groupSubject, { id: now.id, version, after });
    return c.redirect(addressOf(c.var.desk, 'desk/groups'), 303);
  };
}
