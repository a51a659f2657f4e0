import type { Catalogue } from '@shared/model/catalogue.ts';
import type { Division } from '@shared/model/divisions.ts';
import type { Guidance } from '@shared/model/guidance.ts';
import { holds } from '@shared/model/holds.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import type { MunicipalPack, NationalPack } from '@shared/model/pack.ts';
import { textIn } from '@shared/model/text.ts';
import { AnswerView } from './find/answer-view.tsx';
import { ChooseView } from './find/choose-view.tsx';
import { findQueryOf } from './find/query.ts';
import type { KeyLevel } from './key-level.ts';
import type { Page, PageContext } from './page.ts';
import type { Documents } from './provenance-note.tsx';

export type FindProps = {
  guidance: Guidance;
  national: NationalPack;
  /** The municipality's rules and services; undefined where it has no pack. */
  pack: MunicipalPack | undefined;
  catalogue: Catalogue | undefined;
  groups: readonly GroupOffer[];
  levels: readonly KeyLevel[];
  /** Who does what between hospital and municipality, and if it is this municipality's own. */
  division: { divisions: readonly Division[]; isOwn: boolean } | undefined;
  documents: Documents;
};

/** From what people come with to who helps: the choice, and the answer to it. */
export function findPage(context: PageContext, props: FindProps): Page {
  const { t, language, today } = context;
  const query = findQueryOf(context.search);
  const guidance: Guidance = {
    urgent: props.guidance.urgent.filter((own) => holds(own, today)),
    advice: props.guidance.advice,
    situations: props.guidance.situations.filter((own) => holds(own, today)),
  };
  const situation = guidance.situations.find(({ id }) => id === query.problem);
  if (situation === undefined) {
    return {
      title: t('find:title'),
      description: t('find:description'),
      body: <ChooseView context={context} guidance={guidance} />,
    };
  }
  const { text } = textIn(situation.name, language);
  return {
    title: t('find:answerTitle', { problem: text }),
    description: t('find:description'),
    body: (
      <AnswerView
        context={context}
        query={query}
        {...props}
        guidance={guidance}
        situation={situation}
      />
    ),
  };
}
