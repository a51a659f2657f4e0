import { Overview } from '../../../desk/overview-page.tsx';
import type { ServerContext } from '../../server-context.ts';
import { clinicLines } from './clinic-lines.ts';
import type { DeskHandler } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';

/** Where one lands: what must be done, and what stands. */
export function overview(server: ServerContext): DeskHandler {
  return async (c) => {
    const { desk, user } = c.var;
    const lines = user.role === 'intake' ? [] : await clinicLines(server, c);
    const title = desk.t('desk:overview.title');
    return deskAnswer(c, { title, body: <Overview context={desk} clinics={lines} /> });
  };
}
