import type { Day, MunicipalPack } from '@shared/model';
import { catalogueOf } from '@shared/packs';
import { offersFor } from '@shared/rules';
import { PackText } from '../../look/pack-text.tsx';
import { Part } from './part.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type PlannedGroupsProps = { pack: MunicipalPack; ageYears: number | null; today: Day };

/** Groups that the municipality's plan names, for someone of this age: where no figures are at hand. */
export function PlannedGroups({ pack, ageYears, today }: PlannedGroupsProps) {
  const words = useDecisionWords();
  const services = catalogueOf(pack.manifest.id)?.services;
  const groups = services
    ? offersFor(ageYears, services, today).filter(({ service }) => service.group !== undefined)
    : [];
  if (groups.length === 0) return null;
  return (
    <Part name="groups" title={words('groups.title')}>
      <p class="small">{words('groups.fromPlan')}</p>
      <ul>
        {groups.map(({ service, fit }) => (
          <li key={service.id}>
            <PackText text={service.name} />{' '}
            <span class="small">
              {service.group && words(`groups.kind.${service.group}`)}
              {fit === 'may-fit' && ` · ${words('groups.mayFit')}`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
