import { settingsForm as form } from '../../../desk/settings/settings-form.tsx';
import type { ServerContext } from '../../server-context.ts';
import type { DeskHandler, DeskRequest } from './desk-environment.ts';
import { showForm, takeForm } from './editing.tsx';
import { municipalitySubject } from './subjects/municipality-subject.ts';

export function settingsPage(server: ServerContext): DeskHandler {
  return (c) => showForm(server, c, editing(c));
}

export function settingsForm(server: ServerContext): DeskHandler {
  return (c) => takeForm(server, c, editing(c));
}

function editing(c: DeskRequest) {
  const { municipality, language, today, t } = c.var.desk;
  return {
    subject: municipalitySubject,
    form,
    id: municipality.id,
    about: { municipality, language, today },
    now: municipality,
    title: t('desk:settings.title'),
    lead: t('desk:settings.lead'),
    next: 'desk/settings',
    shownAt: '',
  };
}
