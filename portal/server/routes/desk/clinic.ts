import { type ClinicId, ClinicIdSchema } from '@shared/model';
import * as v from 'valibot';
import { clinicForm as form } from '../../../desk/clinic/clinic-form.tsx';
import type { ClinicPage } from '../../../desk/clinic/clinic-page.ts';
import { filled, typedText } from '../../../desk/form/typed.ts';
import { addressOf } from '../../../pages/page.ts';
import { slugOf } from '../../../slug-of.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { DeskHandler, DeskRequest } from './desk-environment.ts';
import { showForm, takeForm } from './editing.tsx';
import { freeId } from './free-id.ts';
import { namedClinic } from './named-clinic.ts';
import { publish } from './publish.ts';
import { clinicSubject } from './subjects/clinic-subject.ts';
import { typedForm } from './typed-form.ts';

export function clinicPage(server: ServerContext): DeskHandler {
  return async (c) => showForm(server, c, await editing(server, c));
}

export function clinicPageForm(server: ServerContext): DeskHandler {
  return async (c) => takeForm(server, c, await editing(server, c));
}

async function editing(server: ServerContext, c: DeskRequest) {
  const { id } = await namedClinic(server, c);
  const now = await clinicSubject.read(server.storage, c.var.user.municipality, id);
  if (now === null) throw new ProblemError(404, 'address.unknown');
  return {
    ...editingOf(c, id, now),
    title: c.var.desk.t('desk:clinic.title'),
    lead: now.name,
  };
}

export function newClinic(server: ServerContext): DeskHandler {
  return async (c) => showForm(server, c, adding(c, newClinicId));
}

export function newClinicForm(server: ServerContext): DeskHandler {
  return async (c) => {
    // the body can be read again: the request keeps it
    const name = typedText(await typedForm(c), 'name');
    const { municipality } = c.var.user;
    const taken = await server.storage.clinics.all(municipality);
    const id = freeId(`${municipality}-${slugOf(name)}`, taken);
    return takeForm(server, c, adding(c, v.parse(ClinicIdSchema, id)));
  };
}

const newClinicId = v.parse(ClinicIdSchema, 'new');

function adding(c: DeskRequest, id: ClinicId) {
  return {
    ...editingOf(c, id, null),
    begin: filled({ kind: 'municipal', services: 'physiotherapy' }),
    title: c.var.desk.t('desk:clinic.new'),
  };
}

function editingOf(c: DeskRequest, id: ClinicId, now: ClinicPage | null) {
  const { municipality, language } = c.var.desk;
  return {
    subject: clinicSubject,
    form,
    id,
    now,
    about: {
      id,
      municipality: municipality.id,
      languages: municipality.languages,
      language,
      endedOn: now?.endedOn ?? null,
      mayChangeKind: c.var.user.role === 'administrator',
      kind: now?.kind ?? ('municipal' as const),
    },
    next: `desk/clinics/${id}/about`,
    shownAt: `waiting-times#${id}`,
  };
}

/** Takes a clinic off the pages, or puts it back. */
export function closeClinic(server: ServerContext): DeskHandler {
  return async (c) => {
    const { id } = await namedClinic(server, c);
    const { today } = c.var.desk;
    const sent = await typedForm(c);
    const now = await clinicSubject.read(server.storage, c.var.user.municipality, id);
    if (now === null) throw new ProblemError(404, 'address.unknown');
    const version = await server.storage.publishingHistory.versionOf({ kind: 'clinic', id });
    const after = { ...now, endedOn: typedText(sent, 'to') === 'closed' ? today : null };
    await publish(server, c.var.user, clinicSubject, { id, version, after });
    return c.redirect(addressOf(c.var.desk, 'desk/clinics'), 303);
  };
}
