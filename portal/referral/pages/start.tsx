import { Button } from '../../look/button.tsx';
import { Icon, type IconName } from '../../look/icon.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';

/** What this is, for whom it is and for whom not, before the first question. */
export function Start() {
  const { model, props, t } = useReferral();
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
      <div class="actions">
        <Button id="begin" iconAfter="arrow" onClick={() => model.begin()}>
          {t('start.button')}
        </Button>
      </div>
      <p class="hint">
        {t('callInstead')} <PhoneLink number={props.municipality.phone} />
      </p>
    </div>
  );
}

function Signs({ title, icon, lines }: { title: string; icon: IconName; lines: string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="signs prose">
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
