import { withName } from '../../look/norwegian-name.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { withNumbers } from '../../look/with-numbers.tsx';
import { useReferral } from '../context.ts';
import { BeginButton } from '../parts/begin-button.tsx';
import { Signs } from '../parts/signs.tsx';

/** What this is, for whom it is and for whom not, before the first question. */
export function Start() {
  const { props, t } = useReferral();
  const { name } = props.municipality;
  return (
    <div class="flow">
      <h1>{t('start.title')}</h1>
      <p class="lead">{withName((municipality) => t('start.lead', { municipality }), name)}</p>
      <Signs
        title={t('start.forTitle')}
        icon="check"
        lines={(['live', 'body', 'home', 'other'] as const).map((line) =>
          withName((municipality) => t(`start.for.${line}`, { municipality }), name),
        )}
      />
      <Signs
        title={t('start.notTitle')}
        icon="cross"
        lines={(['urgent', 'doctor', 'elsewhere'] as const).map((line) =>
          withNumbers(t(`start.not.${line}`)),
        )}
      />
      <h2>{t('start.howTitle')}</h2>
      <ol class="list prose">
        {(['answer', 'seal', 'code'] as const).map((line) => (
          <li key={line}>
            {withName((municipality) => t(`start.how.${line}`, { municipality }), name)}
          </li>
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
      <li class="with-script">
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
