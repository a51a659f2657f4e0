import { withName } from '../../look/norwegian-name.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';
import { BeginButton } from '../parts/begin-button.tsx';
import { Signs } from '../parts/signs.tsx';

/** For those who refer as part of their work: when to use this, and when something else. */
export function ProfessionalStart() {
  const { props, t } = useReferral();
  const { municipality, language } = props;
  return (
    <div class="flow">
      <h1>{t('professionalStart.title')}</h1>
      <p class="lead">
        {withName((name) => t('professionalStart.lead', { municipality: name }), municipality.name)}
      </p>
      <Signs
        title={t('professionalStart.useTitle')}
        icon="check"
        lines={(['noSystem', 'agreed'] as const).map((line) => t(`professionalStart.use.${line}`))}
      />
      <Signs
        title={t('professionalStart.otherTitle')}
        icon="cross"
        lines={(['electronic', 'urgent', 'resident'] as const).map((line) =>
          withName(
            (name) => t(`professionalStart.other.${line}`, { municipality: name }),
            municipality.name,
          ),
        )}
      />
      <p class="prose">{t('professionalStart.after')}</p>
      <BeginButton />
      <p class="hint">
        {t('callInstead')} <PhoneLink number={municipality.phone} />
      </p>
      <p>
        <a class="ds-link" href={`/${language}/${municipality.id}/refer`}>
          {t('professionalStart.back')}
        </a>
      </p>
    </div>
  );
}
