import type { MunicipalPack } from '@shared/model';
import { ProblemAreaSchema } from '@shared/model';
import * as v from 'valibot';
import { Field } from '../../look/field.tsx';
import { PackText } from '../../look/pack-text.tsx';
import type { Following, Told } from './following.ts';
import { Part } from './part.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type ResponsibleProps = {
  allocation: Following['allocation'];
  pack: MunicipalPack;
  told: Told;
  tell: (told: Told) => void;
};

/** Who is likely to answer by the allocation key, and what would make that surer. */
export function Responsible({ allocation, pack, told, tell }: ResponsibleProps) {
  const words = useDecisionWords();
  const key = pack.allocation;
  const roles = allocation.roles.filter(({ mark }) => mark !== 'unstated');
  const sure = allocation.rows.filter(({ fit }) => fit === 'fits');
  // rows that only may fit point to one and all: no mark of theirs is said
  const isSure = sure.length > 0;
  if (key === null) {
    return (
      <Part name="responsible" title={words('responsible.title')}>
        <p>{words('responsible.noKey')}</p>
      </Part>
    );
  }
  return (
    <Part name="responsible" title={words('responsible.title')}>
      {!isSure && roles.length > 0 && <p>{words('responsible.unsure')}</p>}
      {roles.length === 0 ? (
        <p>{words('responsible.unstated')}</p>
      ) : (
        <ul class="roles">
          {roles.map(({ role, mark, basis }) => {
            const name = key.columns.find(({ id }) => id === role)?.name;
            return (
              <li key={role}>
                <strong>{name ? <PackText text={name} /> : role}</strong>{' '}
                {isSure && <span class="tag">{words(`responsible.mark.${mark}`)}</span>}
                {isSure && basis === 'reading' && (
                  <span class="small"> {words('responsible.reading')}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {sure.map(({ row }) => (
        <p class="small" key={row.id}>
          <PackText text={row.task} />
        </p>
      ))}
      <details>
        <summary>{words('responsible.tell')}</summary>
        <div class="stack">
          <Field label={words('responsible.area')}>
            {(control) => (
              <select
                {...control}
                value={told.areas[0] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const area = v.safeParse(ProblemAreaSchema, value);
                  tell({ ...told, areas: area.success ? [area.output] : [] });
                }}
              >
                <option value="">{words('responsible.notSaid')}</option>
                {ProblemAreaSchema.options.map((area) => (
                  <option key={area} value={area}>
                    {words(`area.${area}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words('responsible.travel.question')}>
            {(control) => (
              <select
                {...control}
                value={told.canTravel == null ? '' : String(told.canTravel)}
                onChange={({ currentTarget: { value } }) =>
                  tell({ ...told, canTravel: value === '' ? null : value === 'true' })
                }
              >
                <option value="">{words('responsible.notSaid')}</option>
                <option value="true">{words('responsible.travel.yes')}</option>
                <option value="false">{words('responsible.travel.no')}</option>
              </select>
            )}
          </Field>
        </div>
      </details>
      {key.note && (
        <p class="small">
          <PackText text={key.note} />
        </p>
      )}
    </Part>
  );
}
