import { holds } from '@shared/model/holds.ts';
import type { MunicipalPack } from '@shared/model/pack.ts';
import type { PriorityKey } from '@shared/model/priority-key.ts';
import type { PlanService } from '@shared/model/services.ts';
import { formats, Notice } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { KeyRules } from './key-rules.tsx';
import { Levels } from './levels.tsx';
import { Orders } from './orders.tsx';

type KeyProps = {
  context: PageContext;
  documents: Documents;
  pack: MunicipalPack | undefined;
  services: readonly PlanService[];
};

/** Who goes first: by the key, or by what the plan has in its place. */
export function Key({ context, documents, pack, services }: KeyProps) {
  const { t, today } = context;
  const key = pack?.priority ?? null;
  const inForce = key?.levels.some((level) => holds(level, today)) ?? false;
  return (
    <section class="flow" id="key">
      <h2>{t('portal:priority.key.title')}</h2>
      {key !== null && inForce ? (
        <>
          <p class="prose">{t('portal:priority.key.text')}</p>
          <Levels context={context} documents={documents} priority={key} />
          <KeyRules context={context} documents={documents} priority={key} />
        </>
      ) : (
        <NoKey context={context} pack={pack} priority={key} />
      )}
      <Orders context={context} documents={documents} services={services} />
    </section>
  );
}

type NoKeyProps = Pick<KeyProps, 'context' | 'pack'> & { priority: PriorityKey | null };

/** Why no limit can be said. */
function NoKey({ context, pack, priority }: NoKeyProps) {
  const { t, language, today } = context;
  const last = priority?.levels
    .map(({ to }) => to ?? today)
    .toSorted()
    .at(-1);
  const noKey = pack?.manifest.noKey;
  return (
    <Notice kind="info" title={t('portal:priority.key.none')} level={3}>
      <p>
        {noKey !== undefined && holds(noKey, today) ? (
          <InLanguage text={noKey.text} language={language} />
        ) : last === undefined ? (
          t('portal:priority.key.noneText')
        ) : (
          t('portal:priority.key.ended', { date: formats(language).day(last) })
        )}
      </p>
    </Notice>
  );
}
