import type { Clinic } from '@shared/model/offer.ts';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName, NorwegianName, PhoneLink } from '../../look/index.ts';
import { agesText } from '../groups/words.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { spokenLanguageName } from '../spoken-language-name.ts';

export type PlaceFactsProps = { context: PageContext; clinic: Clinic };

/** How to reach a place and get in, what they speak there and know more of. Only what is said. */
export function PlaceFacts({ context, clinic }: PlaceFactsProps) {
  const { t } = context;
  const { access } = clinic;
  const ages = agesText(context, clinic);
  return (
    <ul class="facts">
      {ages === undefined ? null : (
        <Fact icon="person">
          {t('portal:groups.ages')}: {ages}
        </Fact>
      )}
      <Fact icon="place">
        <NorwegianName>{clinic.address}</NorwegianName>
      </Fact>
      {clinic.phone === undefined ? null : (
        <Fact icon="phone">
          <PhoneLink number={clinic.phone} />
        </Fact>
      )}
      {clinic.website === undefined ? null : (
        <Fact icon="link">
          <a class="ds-link" href={clinic.website} rel="external">
            {t('place:website')}
          </a>
        </Fact>
      )}
      {access.publicTransport === undefined ? null : (
        <Fact icon="bus">
          <InLanguage text={access.publicTransport} language={context.language} />
        </Fact>
      )}
      <Fact icon="wheelchair">{accessText(context, access)}</Fact>
      <Languages context={context} clinic={clinic} />
      <Skills context={context} clinic={clinic} />
    </ul>
  );
}

function accessText({ t }: PageContext, { stepFree, lift, wheelchair }: Clinic['access']): string {
  const said = [
    stepFree === null
      ? t('portal:waiting.places.stepFreeUnknown')
      : t(`portal:waiting.places.${stepFree ? 'stepFree' : 'notStepFree'}`),
    lift === undefined ? null : t(`portal:waiting.places.${lift ? 'lift' : 'noLift'}`),
    wheelchair === undefined ? null : t(wheelchair ? 'place:wheelchair' : 'place:notWheelchair'),
  ];
  return said.filter((text) => text !== null).join('. ');
}

function Languages({ context, clinic: { languages } }: PlaceFactsProps) {
  const { t, language } = context;
  if (languages.length === 0) return null;
  const names = languages.map((code) => spokenLanguageName(code, language, t));
  return (
    <Fact icon="language">
      {t('place:speaks')}: {names.join(', ')}
    </Fact>
  );
}

function Skills({ context: { t }, clinic: { competence } }: PlaceFactsProps) {
  if (competence.length === 0) return null;
  return (
    <Fact icon="star">
      {t('place:skills')}
      {': '}
      {competence.map((one) => t(`place:competence.${one}`)).join(', ')}
    </Fact>
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
