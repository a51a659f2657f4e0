import type { Catalogue } from '@shared/model/catalogue.ts';
import type { Guidance, Situation } from '@shared/model/guidance.ts';
import { holds } from '@shared/model/holds.ts';
import { isOfAge, offersFor } from '@shared/rules';
import { More } from '../../look/index.ts';
import type { FindProps } from '../find.tsx';
import { freeBelowAge } from '../free-below-age.ts';
import { InLanguage } from '../in-language.tsx';
import { type GuidancePage, MorePages } from '../more-pages.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { SourceLines } from '../source-line.tsx';
import { ageBands, bandOf } from './age-bands.ts';
import { CostPart } from './cost.tsx';
import { FittingGroups } from './fitting-groups.tsx';
import { ForYou } from './for-you.tsx';
import { FoundHere } from './found-here.tsx';
import { groupsFor } from './groups-for.ts';
import { Meanwhile } from './meanwhile.tsx';
import { NextStep } from './next-step.tsx';
import { Picture } from './picture.tsx';
import type { FindQuery } from './query.ts';
import { Questions } from './questions.tsx';
import { limitFor, priceFor, travelMatters, whoAnswers } from './reckon.ts';
import { ShortAnswer } from './short-answer.tsx';
import { UrgentFirst } from './urgent-first.tsx';
import { WaitPart } from './wait.tsx';
import { WhoDoesWhat } from './who-does-what.tsx';
import { WhoHelps } from './who-helps.tsx';

type AnswerViewProps = FindProps & {
  context: PageContext;
  query: FindQuery;
  guidance: Guidance;
  situation: Situation;
};

/** The answer to one situation: what is urgent, for whom it is, and then all that follows. */
export function AnswerView(props: AnswerViewProps) {
  const { context, query, guidance, situation, pack, catalogue, groups, levels } = props;
  const { t, language, today } = context;
  const bands = ageBands(ageStepsFor(props), situation.ages);
  const band = bands.length > 1 ? bandOf(query.age, bands) : null;
  const ageYears = band?.from ?? situation.ages?.from ?? null;
  const turn = situation.turns.find(({ id }) => id === query.now) ?? null;
  const canTravel = query.travel === null ? null : query.travel === 'yes';
  const known = { on: today, ageYears, canTravel };
  const limit = limitFor(situation, turn, known, pack);
  const cost = costOf(props, ageYears);
  const allocation = whoAnswers(situation, known, pack);
  const advice = guidance.advice.filter(
    ({ id, ...rule }) => situation.meanwhile.includes(id) && holds(rule, today),
  );
  const urgent = guidance.urgent.filter(({ sign }) => situation.signs.includes(sign));
  const here = servicesHere(situation, catalogue, known);
  const helps = situation.services.length > 0;
  const [division] = props.division?.divisions ?? [];
  const asksTravel = helps && travelMatters(situation, pack, today);
  return (
    <div class="flow">
      <p class="no-print">
        <a class="ds-link" href={addressOf(context, 'find')}>
          {t('find:title')}
        </a>
      </p>
      <div class="with-picture">
        <Picture of={situation.id} />
        <h1>
          <InLanguage text={situation.name} language={language} />
        </h1>
      </div>
      <UrgentFirst context={context} urgent={urgent} />
      <ForYou context={context} situation={situation} situations={guidance.situations} />
      <ShortAnswer
        context={context}
        situation={situation}
        cost={cost}
        freeBelow={ageYears === null ? freeBelowAge(today) : null}
        limit={limit}
        levels={levels}
      />
      <Questions
        context={context}
        query={query}
        situation={situation}
        bands={helps || situation.groups ? bands : []}
        band={band}
        asksTravel={asksTravel}
      />
      <div class="flow parts">
        <WhoHelps context={context} situation={situation} allocation={allocation} pack={pack} />
        {situation.id === 'specialist' && division !== undefined ? (
          <WhoDoesWhat
            context={context}
            situation={situation.id}
            division={division}
            asked={query.diagnosis}
            isOwn={props.division?.isOwn === true}
          />
        ) : null}
        <FoundHere
          context={context}
          services={here}
          steps={catalogue?.services.steps.filter((step) => holds(step, today)) ?? []}
        />
        <CostPart
          context={context}
          situation={situation}
          cost={cost}
          ageYears={ageYears}
          freeBelow={freeBelowAge(today)}
        />
        {helps ? (
          <WaitPart
            context={context}
            limit={limit}
            levels={levels}
            pack={pack}
            canAsk={situation.turns.length > 0 && query.now === null}
          />
        ) : null}
        <Meanwhile context={context} advice={advice} />
        <FittingGroups
          context={context}
          situation={situation}
          groups={groupsFor(situation, groups, band?.from ?? null)}
        />
        <NextStep context={context} situation={situation} turn={turn} query={query} />
      </div>
      <MorePages context={context} pages={morePages[situation.id] ?? ['priority', 'rights']} />
      <More summary={t('portal:source.show')}>
        <SourceLines
          t={t}
          sources={[
            situation.source,
            ...urgent.map(({ source }) => source),
            ...advice.map(({ source }) => source),
            ...(limit?.assessment.sources ?? []),
            ...(allocation?.sources ?? []),
            ...here.map(({ source }) => source),
            ...(division?.rows.filter(({ id }) => id === query.diagnosis) ?? []).map(
              ({ source }) => source,
            ),
          ]}
          documents={props.documents}
        />
      </More>
    </div>
  );
}

/** What is worth reading besides, where that is something of its own. */
const morePages: Record<string, GuidancePage[]> = {
  'home-aids': ['aids', 'rights'],
  'daily-activities': ['aids', 'rights'],
  specialist: ['coordinator', 'rights'],
  'nerves-muscles': ['coordinator', 'priority', 'rights'],
};

const minutes = { first: 20, later: 30 };

function costOf({ context, situation, national, pack }: AnswerViewProps, ageYears: number | null) {
  if (!situation.services.includes('physiotherapy')) return null;
  const known = { on: context.today, ageYears, canTravel: null };
  const packs = { national, municipal: pack };
  const price = (kind: 'examination' | 'ordinary', length: number) => ({
    minutes: length,
    answer: priceFor({ service: 'physiotherapy', kind, minutes: length }, known, packs),
  });
  return { first: price('examination', minutes.first), later: price('ordinary', minutes.later) };
}

/** The plan's services that are told of for this, to someone of this age. */
function servicesHere(
  { id }: Situation,
  catalogue: Catalogue | undefined,
  { on, ageYears }: { on: PageContext['today']; ageYears: number | null },
) {
  if (catalogue === undefined) return [];
  return offersFor(ageYears, catalogue.services, on)
    .map(({ service }) => service)
    .filter(({ situations, ages }) => {
      const isRight = ages === undefined || isOfAge(ages, ageYears) !== false;
      return isRight && situations.some((own) => own === id);
    });
}

/** At which ages any part of the answer changes. */
function ageStepsFor({ context, situation, pack, groups }: AnswerViewProps): number[] {
  const free = freeBelowAge(context.today);
  const keyed = situation.concepts.length > 0 || situation.turns.length > 0;
  const key = keyed || pack?.allocation != null ? (pack?.priority?.groups ?? []) : [];
  return [
    ...situation.ageSteps,
    ...(situation.services.includes('physiotherapy') && free !== null ? [free] : []),
    ...key
      .filter((group) => holds(group, context.today))
      .flatMap(({ ageYears: { from, below } }) => [from ?? 0, below ?? 0]),
    ...(situation.groups
      ? groups.flatMap(({ minimumAge, maximumAge }) => [
          minimumAge ?? 0,
          maximumAge === null ? 0 : maximumAge + 1,
        ])
      : []),
  ];
}
