import { withName } from '../../look/norwegian-name.tsx';
import { Notice } from '../../look/notice.tsx';
import { PhoneLink } from '../../look/phone-link.tsx';
import { useReferral } from '../context.ts';
import { BeginButton } from '../parts/begin-button.tsx';
import { Signs } from '../parts/signs.tsx';
import { AsWritten } from './as-written.tsx';
import { useGroup } from './use-group.ts';

/** Which group it is about, for whom it is, and how one gets in. */
export function GroupStart() {
  const { props, t } = useReferral();
  const { name, nameNb, kind, forYouIf } = useGroup();
  const { municipality, language } = props;
  return (
    <div class="flow">
      <h1>
        {name === nameNb
          ? withName((group) => t('groupStart.title', { group }), nameNb)
          : t('groupStart.title', { group: name })}
      </h1>
      <p class="lead">
        {withName((name) => t('groupStart.lead', { municipality: name }), municipality.name)}
      </p>
      {forYouIf.length === 0 ? null : (
        <Signs
          title={t('start.forTitle')}
          icon="check"
          lines={forYouIf.map((line) => <AsWritten {...line} />)}
        />
      )}
      {kind === 'treatment' ? (
        <Notice kind="info" title={t('groupStart.examinationTitle')} level={2}>
          <p>{t('groupStart.examination')}</p>
        </Notice>
      ) : null}
      <h2>{t('start.howTitle')}</h2>
      <ol class="list prose">
        {(['answer', 'seal', 'code'] as const).map((line) => (
          <li key={line}>
            {withName(
              (name) => t(`groupStart.how.${line}`, { municipality: name }),
              municipality.name,
            )}
          </li>
        ))}
      </ol>
      <BeginButton />
      <p class="hint">
        {t('callInstead')} <PhoneLink number={municipality.phone} />
      </p>
      <p>
        <a class="ds-link" href={`/${language}/${municipality.id}/groups`}>
          {t('groupStart.all')}
        </a>
      </p>
    </div>
  );
}
