import type { Clinic } from '@shared/model';
import { Report } from '../../../desk/report/report-page.tsx';
import { reportCsv } from '../../../desk/report/report-table.ts';
import { yearReport, yearsWith } from '../../../desk/report/year-report.ts';
import type { ServerContext } from '../../server-context.ts';
import { countedLevels } from './counted-levels.ts';
import type { DeskHandler, DeskRequest } from './desk-environment.ts';
import { deskAnswer } from './desk-page.ts';

export function reportPage(server: ServerContext): DeskHandler {
  return async (c) => {
    const { desk } = c.var;
    const { report, years, clinics, chosen } = await asked(server, c);
    const title = desk.t('desk:report.title', { year: report.year });
    const body = (
      <Report
        context={desk}
        report={report}
        years={years}
        clinics={c.var.user.role === 'clinic' ? [] : clinics}
        chosen={chosen}
      />
    );
    return deskAnswer(c, { title, body });
  };
}

/** The report for a spreadsheet: semicolons, and a mark that says UTF-8. */
export function reportTable(server: ServerContext): DeskHandler {
  return async (c) => {
    const { desk, user } = c.var;
    const { report } = await asked(server, c);
    await server.storage.auditTrail.record({
      municipality: user.municipality,
      user: user.id,
      action: 'report.exported',
      about: String(report.year),
      at: server.now(),
    });
    return c.body(`\uFEFF${reportCsv(report, desk.t)}`, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="inngang-${user.municipality}-${report.year}.csv"`,
      'Cache-Control': 'no-store',
    });
  };
}

/** The year and the clinic that the address names; this year and all clinics where it names none. */
async function asked({ storage }: ServerContext, c: DeskRequest) {
  const { user } = c.var;
  const { municipality, today } = c.var.desk;
  const all = await storage.clinics.all(municipality.id);
  const counts = await storage.waitingTimes.historyOf(municipality.id);
  const groups = await storage.groupOffers.all(municipality.id);
  const thisYear = Number(today.slice(0, 4));
  const years = yearsWith(counts, thisYear);
  const year = years.find((own) => String(own) === c.req.query('year')) ?? thisYear;
  const wished = user.role === 'clinic' ? user.clinic : c.req.query('clinic');
  const chosen = all.find(({ id }) => id === wished);
  const only = user.role === 'clinic' ? user.clinic : chosen?.id;
  const isOwn = (id: Clinic['id'] | null) => only === undefined || id === only;
  const report = yearReport(year, {
    clinics: all.filter(({ id }) => isOwn(id)),
    counts,
    groups: groups.filter(({ clinic }) => isOwn(clinic)),
    levels: await countedLevels(storage, municipality, today),
  });
  return { report, years, clinics: all, chosen };
}
