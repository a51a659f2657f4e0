import { Clinics } from '../../../desk/clinics-page.tsx';
import { figuresAge } from '../../../desk/figures/figures-age.ts';
import type { ServerContext } from '../../server-context.ts';
import { clinicLines } from './clinic-lines.ts';
import type { DeskHandler } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';

export function clinicsPage(server: ServerContext): DeskHandler {
  return async (c) => {
    const { desk } = c.var;
    const { municipality, today } = desk;
    const rank = ({ clinic, figures }: Awaited<ReturnType<typeof clinicLines>>[number]) => {
      if (clinic.endedOn !== null) return 2;
      return figuresAge(figures, municipality, today).isStale ? 0 : 1;
    };
    const lines = await clinicLines(server, c);
    const clinics = lines.toSorted(
      (a, b) => rank(a) - rank(b) || a.clinic.name.localeCompare(b.clinic.name, 'nb'),
    );
    const title = desk.t('desk:clinics.title');
    return deskAnswer(c, { title, body: <Clinics context={desk} clinics={clinics} /> });
  };
}
