import type { TFunction } from 'i18next';

const can = ['when', 'language', 'clinics', 'status'] as const;
const cannot = ['who', 'what'] as const;

/** What the portal knows of a reader, and of someone who asks for help: said before it is asked. */
export function PrivacySection({ t }: { t: TFunction }) {
  return (
    <section class="flow" id="privacy">
      <h2>{t('portal:about.privacy.title')}</h2>
      <p>{t('portal:about.privacy.read')}</p>
      <h3>{t('portal:about.privacy.sealedTitle')}</h3>
      <p>{t('portal:about.privacy.sealed')}</p>
      <h3>{t('portal:about.privacy.canTitle')}</h3>
      <ul class="list">
        {can.map((item) => (
          <li key={item}>{t(`portal:about.privacy.can.${item}`)}</li>
        ))}
      </ul>
      <h3>{t('portal:about.privacy.cannotTitle')}</h3>
      <ul class="list">
        {cannot.map((item) => (
          <li key={item}>{t(`portal:about.privacy.cannot.${item}`)}</li>
        ))}
      </ul>
      <p>{t('portal:about.privacy.kept')}</p>
      <p>{t('portal:about.privacy.rights')}</p>
    </section>
  );
}
