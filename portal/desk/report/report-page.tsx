import type { Clinic } from '@shared/model/offer.ts';
import { Button, formats, Select, Table } from '../../look/index.ts';
import { InLanguage } from '../../pages/in-language.tsx';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';
import { CountBar } from './count-bar.tsx';
import { WaitChart } from './wait-chart.tsx';
import { WaitTable } from './wait-table.tsx';
import type { YearReport } from './year-report.ts';

export type ReportProps = {
  context: DeskContext;
  report: YearReport;
  years: readonly number[];
  /** Those that can be looked at alone; empty for a publisher, who sees one. */
  clinics: readonly Clinic[];
  chosen: Clinic | undefined;
};

/** The yearly report: figures as pictures and as tables, for the screen, for paper, for a spreadsheet. */
export function Report({ context, report, years, clinics, chosen }: ReportProps) {
  const { t, municipality } = context;
  const own = addressOf(context, 'desk/report');
  const of = (year: number, clinic: Clinic | undefined) =>
    `?${new URLSearchParams({ year: String(year), ...(clinic && { clinic: clinic.id }) })}`;
  return (
    <div class="flow">
      <h1>{t('desk:report.title', { year: report.year })}</h1>
      <p class="lead">{chosen?.name ?? t('portal:municipality', { name: municipality.name })}</p>
      <p class="prose">{t('desk:report.lead')}</p>
      <nav class="switch no-print" aria-label={t('desk:report.years')}>
        {years.map((year) => (
          <a
            key={year}
            href={own + of(year, chosen)}
            aria-current={year === report.year ? 'true' : undefined}
          >
            {year}
          </a>
        ))}
      </nav>
      {clinics.length === 0 ? null : (
        <form method="get" class="pick-one no-print">
          <input type="hidden" name="year" value={report.year} />
          <Select
            id="clinic"
            label={t('desk:report.clinics')}
            chosen={chosen?.id ?? ''}
            options={[
              { value: '', label: t('desk:report.all') },
              ...clinics.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Button type="submit" variant="secondary">
            {t('desk:report.show')}
          </Button>
        </form>
      )}
      <p class="actions no-print">
        <a class="ds-link" href={`${own}.csv${of(report.year, chosen)}`} download>
          {t('desk:report.csv')}
        </a>
        <span class="hint">{t('desk:report.print')}</span>
      </p>
      <Waits context={context} report={report} />
      <Overdue context={context} report={report} />
      <Groups context={context} report={report} />
      <CompetenceTable context={context} report={report} />
    </div>
  );
}

type PartProps = { context: DeskContext; report: YearReport };

function Waits({ context, report }: PartProps) {
  const { t } = context;
  const clinics = [...new Set(report.waits.map(({ clinic }) => clinic))];
  return (
    <section class="flow">
      <h2>{t('desk:report.waits')}</h2>
      {clinics.length === 0 ? <p>{t('desk:report.noWaits')}</p> : <p>{t('desk:report.chart')}</p>}
      {clinics.map((clinic) => {
        const own = report.waits.filter((series) => series.clinic === clinic);
        return (
          <div key={clinic.id} class="flow">
            <h3>{clinic.name}</h3>
            <div class="charts">
              {own.map((series) => (
                <WaitChart
                  key={`${series.service} ${series.level.level}`}
                  context={context}
                  series={series}
                  year={report.year}
                />
              ))}
            </div>
            {clinic.services.map((service) => (
              <WaitTable
                key={service}
                context={context}
                title={`${clinic.name}: ${t(`common:service.${service}`)}`}
                series={own.filter((series) => series.service === service)}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Overdue({ context, report }: PartProps) {
  const { t, language } = context;
  const { number } = formats(language);
  const most = Math.max(1, ...report.overdue.map((line) => line.most));
  return (
    <section class="flow">
      <h2>{t('desk:report.overdue')}</h2>
      <p class="prose">{t('desk:report.overdueText')}</p>
      {report.overdue.length === 0 ? (
        <p>{t('desk:report.noOverdue')}</p>
      ) : (
        <Table
          caption={t('desk:report.overdue')}
          columns={[
            { title: t('portal:waiting.clinic') },
            { title: t('desk:report.last'), number: true },
            { title: t('desk:report.most'), number: true },
            { title: t('desk:report.picture') },
          ]}
          rows={report.overdue.map(({ clinic, last, most: own }) => ({
            key: clinic.id,
            cells: [
              clinic.name,
              number(last),
              number(own),
              <CountBar key="bar" value={last} of={most} isOver />,
            ],
          }))}
        />
      )}
    </section>
  );
}

function Groups({ context, report }: PartProps) {
  const { t, language } = context;
  const { number } = formats(language);
  return (
    <section class="flow">
      <h2>{t('desk:report.groups')}</h2>
      <p>
        {t('desk:report.preventive', { count: report.groups.preventive })}{' '}
        {t('desk:report.treatment', { count: report.groups.treatment })}
      </p>
      {report.fill.length === 0 ? (
        <p>{t('desk:report.noFill')}</p>
      ) : (
        <Table
          caption={t('desk:report.fill')}
          columns={[
            { title: t('desk:report.group') },
            { title: t('desk:report.taken'), number: true },
            { title: t('desk:report.places'), number: true },
            { title: t('desk:report.picture') },
          ]}
          rows={report.fill.map(({ group, places, taken }) => ({
            key: group.id,
            cells: [
              <InLanguage key="name" text={group.name} language={language} />,
              number(taken),
              number(places),
              <CountBar key="bar" value={taken} of={places} />,
            ],
          }))}
        />
      )}
    </section>
  );
}

function CompetenceTable({ context, report }: PartProps) {
  const { t, language } = context;
  const { list } = formats(language);
  return (
    <section class="flow">
      <h2>{t('desk:report.competence')}</h2>
      <Table
        caption={t('desk:report.competence')}
        columns={[{ title: t('desk:report.field') }, { title: t('desk:report.who') }]}
        rows={report.competence.map(({ competence, clinics }) => ({
          key: competence,
          cells: [
            t(`place:competence.${competence}`),
            clinics.length === 0 ? t('desk:report.nobody') : list(clinics.map(({ name }) => name)),
          ],
        }))}
      />
    </section>
  );
}
