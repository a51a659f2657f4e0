import type { Clinic } from '@shared/model/offer.ts';
import { isStale } from '@shared/rules';
import { Card, formats, Icon, NorwegianName, SourceNote } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { type Documents, provenanceText } from '../provenance-note.tsx';
import { PlaceFacts } from './place-facts.tsx';

export type PlacesProps = {
  context: PageContext;
  clinics: readonly Clinic[];
  documents: Documents;
};

/** Where the help is given: how to get there and in, and whether new people are taken. */
export function Places({ context, clinics, documents }: PlacesProps) {
  const { t } = context;
  if (clinics.length === 0) return null;
  return (
    <section class="flow">
      <h2>{t('portal:waiting.places.title')}</h2>
      <p class="prose">{t('portal:waiting.places.text')}</p>
      <ul class="cards wide">
        {clinics.map((clinic) => (
          <li key={clinic.id}>
            <Place context={context} clinic={clinic} documents={documents} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ context, clinic, documents }: Omit<PlacesProps, 'clinics'> & { clinic: Clinic }) {
  const { t, language } = context;
  const source = provenanceText(t, clinic.provenance, documents);
  return (
    <Card level={3} id={clinic.id} title={<NorwegianName>{clinic.name}</NorwegianName>}>
      <p class="tags">
        <span class="tag">{t(`portal:waiting.kind.${clinic.kind}`)}</span>
        <Taking context={context} clinic={clinic} />
        <Closed context={context} clinic={clinic} />
      </p>
      <p>
        <InLanguage text={clinic.about} language={language} />
      </p>
      <PlaceFacts context={context} clinic={clinic} />
      {source === undefined ? null : <SourceNote>{source}</SourceNote>}
    </Card>
  );
}

/** Whether new people are taken. What was said long ago is said to be so. */
function Taking({ context, clinic }: Pick<PlacesProps, 'context'> & { clinic: Clinic }) {
  const { t, language, municipality, today } = context;
  const { takesNewPatients, intakeOn } = clinic;
  if (takesNewPatients === null || intakeOn === null) {
    return <span class="tag">{t('portal:waiting.places.takingUnknown')}</span>;
  }
  if (isStale(intakeOn, municipality.staleAfterDays, today)) {
    const date = formats(language).day(intakeOn);
    return <span class="tag">{t('portal:waiting.places.intakeStale', { date })}</span>;
  }
  const free = takesNewPatients ? clinic.freePlaces : null;
  return (
    <span class="tag" data-kind={takesNewPatients ? 'good' : undefined}>
      <Icon name={takesNewPatients ? 'check' : 'cross'} />
      {free === null || free === 0
        ? t(`portal:waiting.places.${takesNewPatients ? 'taking' : 'notTaking'}`)
        : t('place:free', { count: free })}
    </span>
  );
}

/** The days that it is closed, now or within what is planned. */
function Closed({ context, clinic }: Pick<PlacesProps, 'context'> & { clinic: Clinic }) {
  const { t, language, today } = context;
  const { day } = formats(language);
  const coming = clinic.closed.filter(({ to }) => to >= today);
  return coming
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, text }) => (
      <span key={from} class="tag">
        <Icon name="calendar" />
        <span>
          {from <= today
            ? t('place:closedNow', { to: day(to) })
            : t('place:closed', { from: day(from), to: day(to) })}
          {text === undefined ? null : (
            <>
              {'. '}
              <InLanguage text={text} language={language} />
            </>
          )}
        </span>
      </span>
    ));
}
