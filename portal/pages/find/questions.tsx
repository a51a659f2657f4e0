import type { Situation } from '@shared/model/guidance.ts';
import { textIn } from '@shared/model/text.ts';
import { Button, Choices } from '../../look/index.ts';
import { addressOf, type PageContext } from '../page.ts';
import type { AgeBand } from './age-bands.ts';
import type { FindQuery } from './query.ts';

type QuestionsProps = {
  context: PageContext;
  query: FindQuery;
  situation: Situation;
  /** More than one where the age changes the answer. */
  bands: readonly AgeBand[];
  band: AgeBand | null;
  /** Whether the key parts by how one can travel. */
  asksTravel: boolean;
};

/** The few questions that change the answer, and no others. It asks by its address. */
export function Questions({ context, query, situation, bands, band, asksTravel }: QuestionsProps) {
  const { t, language } = context;
  const { turns } = situation;
  const asksAge = bands.length > 1;
  if (turns.length === 0 && !asksAge && !asksTravel) return null;
  return (
    <section class="flow questions no-print" id="questions">
      <h2>{t('find:questions.title')}</h2>
      <p class="prose">{t('find:questions.text')}</p>
      <form class="form" method="get" action={`${addressOf(context, 'find')}#answer`}>
        <input type="hidden" name="problem" value={situation.id} />
        {turns.length === 0 ? null : (
          <Choices
            id="now"
            type="radio"
            label={t('find:questions.now')}
            chosen={query.now === null ? [] : [query.now]}
            options={[
              ...turns.map(({ id, name }) => ({ value: id, label: textIn(name, language).text })),
              { value: 'other', label: t('find:questions.nowOther') },
            ]}
          />
        )}
        {asksAge ? (
          <Choices
            id="age"
            type="radio"
            label={t(situation.kind === 'child' ? 'find:questions.ageChild' : 'find:questions.age')}
            chosen={band === null ? [] : [String(band.from)]}
            columns
            options={bands.map((own) => ({
              value: String(own.from),
              label: bandText(context, own),
            }))}
          />
        ) : null}
        {asksTravel ? (
          <Choices
            id="travel"
            type="radio"
            label={t('find:questions.travel')}
            chosen={query.travel === null ? [] : [query.travel]}
            columns
            options={[
              { value: 'yes', label: t('find:questions.travelYes') },
              { value: 'no', label: t('find:questions.travelNo') },
            ]}
          />
        ) : null}
        <Button type="submit" variant="secondary">
          {t('find:questions.submit')}
        </Button>
      </form>
    </section>
  );
}

function bandText({ t }: PageContext, { from, below }: AgeBand): string {
  if (below === null) return t('find:age.from', { from });
  if (from === 0) return t('find:age.below', { below });
  return below - from === 1
    ? t('find:age.at', { from })
    : t('find:age.between', { from, to: below - 1 });
}
