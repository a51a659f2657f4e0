import type { Role } from '@shared/model';
import { Hono, type MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import type { ServerContext } from '../../server-context.ts';
import { signedIn } from '../../sign-in/signed-in.ts';
import { namedPage } from '../pages/named-page.ts';
import { clinicPage, clinicPageForm, closeClinic, newClinic, newClinicForm } from './clinic.ts';
import { clinicsPage } from './clinics.tsx';
import type { DeskEnvironment } from './desk-environment.ts';
import { deskContext } from './desk-page.ts';
import { feedbackAnswers } from './feedback.tsx';
import { figures, figuresForm } from './figures.tsx';
import { endGroup, group, groupForm, groupsPage, newGroup, newGroupForm } from './groups.tsx';
import { historyPage, undo } from './history.tsx';
import { importForm, importPage, importTemplate, limitedImport, publishImport } from './import.tsx';
import { overview } from './overview.tsx';
import { reportPage, reportTable } from './report.tsx';
import { settingsForm, settingsPage } from './settings.ts';
import { limitedDeskForm } from './typed-form.ts';

/** Where clinics and the municipality publish. Each route names who may use it. */
export function desk(server: ServerContext): Hono<DeskEnvironment> {
  const routes = new Hono<DeskEnvironment>();
  const named = namedPage(server);
  const context = deskContext(server);
  const at = (path: string) => `/:lang/:municipality/desk${path}`;
  const open = (method: 'get' | 'post', path: string, roles: Role[], ...rest: Handlers) => {
    const inside = every(named, signedIn(server, ...roles), context);
    routes.on(method, [at(path)], inside, ...rest);
  };
  const publishers: Role[] = ['administrator', 'clinic'];
  const administrator: Role[] = ['administrator'];

  open('get', '', [], overview(server));
  open('get', '/clinics', administrator, clinicsPage(server));
  open('get', '/clinics/new', administrator, newClinic(server));
  open('post', '/clinics/new', administrator, limitedDeskForm, newClinicForm(server));
  open('get', '/clinics/:clinic/figures', publishers, figures(server));
  open('post', '/clinics/:clinic/figures', publishers, limitedDeskForm, figuresForm(server));
  open('get', '/clinics/:clinic/about', publishers, clinicPage(server));
  open('post', '/clinics/:clinic/about', publishers, limitedDeskForm, clinicPageForm(server));
  open('post', '/clinics/:clinic/close', administrator, limitedDeskForm, closeClinic(server));
  open('get', '/groups', publishers, groupsPage(server));
  open('get', '/groups/new', publishers, newGroup(server));
  open('post', '/groups/new', publishers, limitedDeskForm, newGroupForm(server));
  open('get', '/groups/template.csv', publishers, importTemplate);
  open('get', '/groups/import', publishers, importPage);
  open('post', '/groups/import', publishers, limitedImport, importForm(server));
  open('post', '/groups/import/publish', publishers, limitedImport, publishImport(server));
  open('get', '/groups/:group', publishers, group(server));
  open('post', '/groups/:group', publishers, limitedDeskForm, groupForm(server));
  open('post', '/groups/:group/end', publishers, limitedDeskForm, endGroup(server));
  open('get', '/report', publishers, reportPage(server));
  open('get', '/report.csv', publishers, reportTable(server));
  open('get', '/feedback', administrator, feedbackAnswers(server));
  open('get', '/history', publishers, historyPage(server));
  open('post', '/history', publishers, limitedDeskForm, undo(server));
  open('get', '/settings', administrator, settingsPage(server));
  open('post', '/settings', administrator, limitedDeskForm, settingsForm(server));
  return routes;
}

type Handlers = MiddlewareHandler<DeskEnvironment>[];
