import type { Division, DivisionRow } from '@shared/model/divisions.ts';
import { holds } from '@shared/model/holds.ts';
import { textIn } from '@shared/model/text.ts';
import { Button, Notice, Select } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';

type WhoDoesWhatProps = {
  context: PageContext;
  situation: string;
  division: Division;
  /** Id of the row that was asked for. */
  asked: string | null;
  /** Whether the division is that of this municipality's own hospital. */
  isOwn: boolean;
};

/** What the hospital does and what the municipality does, for one illness or injury. */
export function WhoDoesWhat({ context, situation, division, asked, isOwn }: WhoDoesWhatProps) {
  const { t, language, today } = context;
  const rows = division.rows.filter((row) => holds(row, today));
  const row = rows.find(({ id }) => id === asked);
  if (rows.length === 0) return null;
  return (
    <section class="flow" id="who-does-what">
      <h2>{t('find:division.title')}</h2>
      {isOwn ? null : <p class="prose">{t('find:division.example')}</p>}
      <form
        class="form no-print"
        method="get"
        action={`${addressOf(context, 'find')}#who-does-what`}
      >
        <input type="hidden" name="problem" value={situation} />
        <Select
          id="diagnosis"
          label={t('find:division.which')}
          chosen={row?.id ?? ''}
          options={[
            { value: '', label: t('find:division.choose') },
            ...rows.map(({ id, name }) => ({ value: id, label: textIn(name, language).text })),
          ]}
        />
        <Button type="submit" variant="secondary">
          {t('find:division.submit')}
        </Button>
      </form>
      {row === undefined ? null : <Row context={context} division={division} row={row} />}
    </section>
  );
}

type RowProps = { context: PageContext; division: Division; row: DivisionRow };

function Row({ context, division, row }: RowProps) {
  const { t, language } = context;
  return (
    <div class="flow">
      <h3>
        <InLanguage text={row.name} language={language} />
      </h3>
      <dl class="terms prose">
        {division.columns.map(({ id, name }) => {
          const cell = row.cells.find(({ column }) => column === id);
          if (cell === undefined) return null;
          return (
            <div key={id}>
              <dt>
                <InLanguage text={name} language={language} />
              </dt>
              <dd>
                <ul class="list">
                  {cell.tasks.map((task) => (
                    <li key={task.nb}>
                      <InLanguage text={task} language={language} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
      {row.text === undefined ? null : (
        <p class="prose">
          <InLanguage text={row.text} language={language} />
        </p>
      )}
      <Notice kind="info">
        <p>{t('find:division.ask')}</p>
      </Notice>
    </div>
  );
}
