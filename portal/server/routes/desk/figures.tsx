import { figuresForm as form } from '../../../desk/figures/figures-form.tsx';
import { StaleNotice } from '../../../desk/figures/stale-notice.tsx';
import type { ServerContext } from '../../server-context.ts';
import { countedLevels } from './counted-levels.ts';
import type { DeskHandler, DeskRequest } from './desk-environment.ts';
import { showForm, takeForm } from './editing.tsx';
import { namedClinic } from './named-clinic.ts';
import { figuresSubject } from './subjects/figures-subject.ts';

export function figures(server: ServerContext): DeskHandler {
  return async (c) => showForm(server, c, await editing(server, c));
}

export function figuresForm(server: ServerContext): DeskHandler {
  return async (c) => takeForm(server, c, await editing(server, c));
}

async function editing(server: ServerContext, c: DeskRequest) {
  const { desk } = c.var;
  const { municipality, today, t } = desk;
  const clinic = await namedClinic(server, c);
  const subject = figuresSubject(clinic.id);
  const now = await subject.read(server.storage, municipality.id, clinic.id);
  const before = now ?? { takesNewPatients: null, freePlaces: null, intakeOn: null, times: [] };
  const levels = await countedLevels(server.storage, municipality, today);
  return {
    subject,
    form,
    id: clinic.id,
    about: { clinic, levels, today, before },
    now: before,
    title: t('desk:figures.title'),
    lead: c.var.user.role === 'clinic' ? t('desk:figures.lead') : clinic.name,
    notice: <StaleNotice context={desk} figures={before} />,
    next: `desk/clinics/${clinic.id}/figures`,
    shownAt: `waiting-times#${clinic.id}`,
  };
}
