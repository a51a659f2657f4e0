import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';
import { BeginButton } from '../parts/begin-button.tsx';
import { Signs } from '../parts/signs.tsx';

/** What this is, for whom it is and for whom not, before the first question. */
export function Start() {
  const { props, t } = useReferral();
  const municipality = { municipality: props.municipality.name };
  return (
    <div class="flow">
      <h1>{t('start.title')}</h1>
      <p class="lead">{t('start.lead', municipality)}</p>
      <Signs
        title={t('start.forTitle')}
        icon="check"
        lines={(['live', 'body', 'home', 'other'] as const).map((line) =>
          t(`start.for.${line}`, municipality),
        )}
      />
      <Signs
        title={t('start.notTitle')}
        icon="cross"
        lines={(['urgent', 'doctor', 'elsewhere'] as const).map((line) => t(`start.not.${line}`))}
      />
      <h2>{t('start.howTitle')}</h2>
      <ol class="list prose">
        {(['answer', 'seal', 'code'] as const).map((line) => (
          <li key={line}>{t(`start.how.${line}`, municipality)}</li>
        ))}
      </ol>
      <BeginButton />
      <p class="hint">
        {t('callInstead')} <PhoneLink number={props.municipality.phone} />
      </p>
      <OtherWays />
    </div>
  );
}

/** On paper, and as part of one's work: for few, so they stand small and last. */
function OtherWays() {
  const { props, t } = useReferral();
  const here = `/${props.language}/${props.municipality.id}/refer`;
  return (
    <ul class="other-ways hint">
      <li>
        <a class="ds-link" href={`${here}/form`}>
          {t('start.paper')}
        </a>
      </li>
      <li>
        <a class="ds-link" href={`${here}?as=professional`}>
          {t('start.professional')}
        </a>
      </li>
    </ul>
  );
}
