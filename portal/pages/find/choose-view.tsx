import type { Guidance, Situation } from '@shared/model/guidance.ts';
import { PhoneLink, withName } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';
import { OwnWords } from './own-words.tsx';
import { Picture } from './picture.tsx';
import { UrgentFirst } from './urgent-first.tsx';

type ChooseViewProps = { context: PageContext; guidance: Guidance };

/** The first question: what is it about? In own words, or from pictures. */
export function ChooseView({ context, guidance }: ChooseViewProps) {
  const { t, municipality } = context;
  return (
    <div class="flow">
      <h1>{t('find:title')}</h1>
      <p class="lead">{t('find:lead')}</p>
      <UrgentFirst context={context} urgent={guidance.urgent} />
      <OwnWords context={context} />
      <section class="flow" id="pictures">
        <h2>{t('find:pictures.title')}</h2>
        <p class="prose">{t('find:pictures.text')}</p>
        {kinds.map((kind) => (
          <Kind
            key={kind}
            context={context}
            kind={kind}
            situations={guidance.situations.filter((own) => own.kind === kind)}
          />
        ))}
      </section>
      <p class="hint">
        {withName((name) => t('find:pictures.call', { municipality: name }), municipality.name)}{' '}
        <PhoneLink number={municipality.phone} />
      </p>
    </div>
  );
}

const kinds: readonly Situation['kind'][] = ['body', 'daily', 'child', 'other'];

type KindProps = {
  context: PageContext;
  kind: Situation['kind'];
  situations: readonly Situation[];
};

function Kind({ context, kind, situations }: KindProps) {
  const { t, language } = context;
  return (
    <>
      <h3 id={`kind-${kind}`}>{t(`find:kind.${kind}`)}</h3>
      <ul class="pictures" aria-labelledby={`kind-${kind}`}>
        {situations.map(({ id, name }) => (
          <li key={id}>
            <a
              class="picture-link"
              href={`${addressOf(context, 'find')}?problem=${id}`}
              data-situation={id}
            >
              <Picture of={id} />
              <span>
                <InLanguage text={name} language={language} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
