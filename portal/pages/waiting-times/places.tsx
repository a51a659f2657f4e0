import type { Clinic } from '@shared/model/offer.ts';
import { isStale } from '@shared/rules';
import type { ComponentChildren } from 'preact';
import { Card, formats, Icon, type IconName, PhoneLink, SourceNote } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { type Documents, provenanceText } from '../provenance-note.tsx';

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
  const { access } = clinic;
  const source = provenanceText(t, clinic.provenance, documents);
  return (
    <Card level={3} id={clinic.id} title={clinic.name}>
      <p class="tags">
        <span class="tag">{t(`portal:waiting.kind.${clinic.kind}`)}</span>
        <Taking context={context} clinic={clinic} />
      </p>
      <p>
        <InLanguage text={clinic.about} language={language} />
      </p>
      <ul class="facts">
        <Fact icon="place">{clinic.address}</Fact>
        {clinic.phone === undefined ? null : (
          <Fact icon="phone">
            <PhoneLink number={clinic.phone} />
          </Fact>
        )}
        <Fact icon="wheelchair">
          {access.stepFree === null
            ? t('portal:waiting.places.stepFreeUnknown')
            : t(`portal:waiting.places.${access.stepFree ? 'stepFree' : 'notStepFree'}`)}
          {access.lift === undefined
            ? null
            : `. ${t(`portal:waiting.places.${access.lift ? 'lift' : 'noLift'}`)}`}
        </Fact>
        {access.publicTransport === undefined ? null : (
          <Fact icon="bus">
            <InLanguage text={access.publicTransport} language={language} />
          </Fact>
        )}
      </ul>
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
  return (
    <span class="tag" data-kind={takesNewPatients ? 'good' : undefined}>
      <Icon name={takesNewPatients ? 'check' : 'cross'} />
      {t(`portal:waiting.places.${takesNewPatients ? 'taking' : 'notTaking'}`)}
    </span>
  );
}

type FactProps = { icon: IconName; children: ComponentChildren };

function Fact({ icon, children }: FactProps) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
