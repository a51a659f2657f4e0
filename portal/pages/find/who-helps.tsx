import type { Allocation } from '@shared/model/allocation.ts';
import type { AllocationCell } from '@shared/model/allocation-key.ts';
import type { Situation } from '@shared/model/guidance.ts';
import type { MunicipalPack } from '@shared/model/pack.ts';
import { Icon } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { AllocationMarks, isStated } from '../priority/allocation-marks.tsx';

type WhoHelpsProps = {
  context: PageContext;
  situation: Situation;
  allocation: Allocation | null;
  pack: MunicipalPack | undefined;
};

/** Which professions help, and who of them is likely to answer here. */
export function WhoHelps({ context, situation, allocation, pack }: WhoHelpsProps) {
  const { t, language } = context;
  const { services, elsewhere } = situation;
  return (
    <section class="flow prose">
      <h2>{t('find:who.title')}</h2>
      {elsewhere === undefined ? null : (
        <p class="stands-out">
          <InLanguage text={elsewhere} language={language} isCalled />
        </p>
      )}
      {services.length === 0 ? null : (
        <ul class="signs">
          {services.map((service) => (
            <li key={service}>
              <Icon name="person" />
              <span>{t(`find:who.${service}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {allocation === null || services.length === 0 ? null : (
        <Likely context={context} allocation={allocation} pack={pack} />
      )}
    </section>
  );
}

type LikelyProps = Pick<WhoHelpsProps, 'context' | 'pack'> & { allocation: Allocation };

function Likely({ context, allocation, pack }: LikelyProps) {
  const { t, language } = context;
  const columns = pack?.allocation?.columns ?? [];
  const isSure = allocation.rows.some(({ fit }) => fit === 'fits');
  const rows = allocation.rows.map(({ row }) => row).filter(isStated);
  return (
    <>
      <p>{t(isSure ? 'find:who.likely' : 'find:who.depends')}</p>
      {isSure ? (
        <ul class="list">
          {stated(allocation.roles).map(({ role, mark }) => {
            const name = columns.find(({ id }) => id === role)?.name;
            return name === undefined ? null : (
              <li key={role}>
                <InLanguage text={name} language={language} />{' '}
                <span class="tag">{t(`portal:priority.allocation.mark.${mark}`)}</span>
              </li>
            );
          })}
        </ul>
      ) : (
        <dl class="terms">
          {rows.map((row) => (
            <div key={row.id}>
              <dt>
                <InLanguage text={row.task} language={language} />
              </dt>
              <dd>
                <AllocationMarks context={context} columns={columns} row={row} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="source-note">{t('find:who.guidance')}</p>
    </>
  );
}

function stated(roles: readonly AllocationCell[]): AllocationCell[] {
  return roles.filter(({ mark }) => mark !== 'unstated');
}
