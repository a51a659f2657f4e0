import type { Catalogue } from '@shared/model/catalogue.ts';
import { holds } from '@shared/model/holds.ts';
import type { MunicipalPack } from '@shared/model/pack.ts';
import { LinkButton } from '../look/index.ts';
import { MorePages } from './more-pages.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import { ageAsked } from './priority/age-asked.ts';
import { Aids } from './priority/aids.tsx';
import { Allocation } from './priority/allocation.tsx';
import { Contents, type SectionId } from './priority/contents.tsx';
import { Divisions } from './priority/divisions.tsx';
import { Duties } from './priority/duties.tsx';
import { Entrances } from './priority/entrances.tsx';
import { HowWeChoose } from './priority/how-we-choose.tsx';
import { Key } from './priority/key.tsx';
import { PackNotes } from './priority/pack-notes.tsx';
import { Proposals } from './priority/proposals.tsx';
import { Rights } from './priority/rights.tsx';
import { ServicesSection } from './priority/services-section.tsx';
import type { Documents } from './provenance-note.tsx';

export type PriorityProps = {
  /** The municipality's rules; undefined where it has no pack. */
  pack: MunicipalPack | undefined;
  catalogue: Catalogue | undefined;
  national: Catalogue | undefined;
  documents: Documents;
};

/** Who goes first, what there is, and who owes what: the pack in plain language. */
export function priorityPage(context: PageContext, props: PriorityProps): Page {
  const { t } = context;
  return {
    title: t('portal:priority.title'),
    description: t('portal:priority.description'),
    body: <Priority context={context} {...props} />,
  };
}

function Priority({
  context,
  pack,
  catalogue,
  national,
  documents,
}: PriorityProps & { context: PageContext }) {
  const { t } = context;
  const own = { context, documents };
  return (
    <div class="flow">
      <h1>{t('portal:priority.title')}</h1>
      <p class="lead">{t('portal:priority.lead')}</p>
      <HowWeChoose
        context={context}
        hasKey={pack?.priority?.levels.some((level) => holds(level, context.today)) ?? false}
      />
      {pack === undefined ? null : <PackNotes context={context} manifest={pack.manifest} />}
      <Contents t={t} sections={sectionsOf(pack, catalogue)} />
      <Key {...own} pack={pack} services={catalogue?.services.services ?? []} />
      {pack?.allocation == null ? null : <Allocation {...own} allocation={pack.allocation} />}
      {catalogue === undefined ? null : (
        <>
          <ServicesSection {...own} services={catalogue.services} age={ageAsked(context.search)} />
          <Entrances {...own} services={catalogue.services} />
          <Divisions {...own} divisions={catalogue.divisions} />
          <Aids {...own} loans={catalogue.aids} />
          <Duties {...own} duties={catalogue.duties} national={national?.duties ?? []} />
        </>
      )}
      <Rights {...own} rights={national?.rights ?? []} />
      <Proposals {...own} proposals={catalogue?.proposals ?? []} />
      <MorePages context={context} pages={['rights', 'aids', 'coordinator', 'privacy']} />
      <LinkButton variant="secondary" iconAfter="arrow" href={addressOf(context, 'sources')}>
        {t('portal:priority.toSources')}
      </LinkButton>
    </div>
  );
}

function sectionsOf(
  pack: MunicipalPack | undefined,
  catalogue: Catalogue | undefined,
): readonly SectionId[] {
  const { services, entrances } = catalogue?.services ?? { services: [], entrances: [] };
  const has: Record<SectionId, boolean> = {
    key: true,
    allocation: pack?.allocation != null,
    services: services.length > 0,
    entrances: entrances.length > 0,
    divisions: (catalogue?.divisions.length ?? 0) > 0,
    aids: (catalogue?.aids.length ?? 0) > 0,
    duties: catalogue !== undefined,
    rights: true,
    proposals: (catalogue?.proposals.length ?? 0) > 0,
  };
  return sectionIds.filter((id) => has[id]);
}

const sectionIds = [
  'key',
  'allocation',
  'services',
  'entrances',
  'divisions',
  'aids',
  'duties',
  'rights',
  'proposals',
] as const satisfies readonly SectionId[];
