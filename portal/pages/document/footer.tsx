import { PhoneLink } from '../../look/index.ts';
import { EmergencyNumbers } from '../emergency.tsx';
import { addressOf, hasMunicipality, type PageContext, type SiteContext } from '../page.ts';

export function Footer({ context }: { context: SiteContext | PageContext }) {
  const { t } = context;
  return (
    <footer class="site-footer">
      <div class="shell">
        {hasMunicipality(context) ? <Contact context={context} /> : null}
        <p>
          <EmergencyNumbers t={t} />
        </p>
        {hasMunicipality(context) ? (
          <ul>
            <li>
              <a class="ds-link" href={addressOf(context, 'about')}>
                {t('portal:navigation.about')}
              </a>
            </li>
            <li>
              <a class="ds-link" href={addressOf(context, 'priority')}>
                {t('portal:priority.title')}
              </a>
            </li>
            <li>
              <a class="ds-link" href={addressOf(context, 'sources')}>
                {t('portal:sources.title')}
              </a>
            </li>
            <li>
              <a class="ds-link" href={`${addressOf(context, 'about')}#privacy`}>
                {t('portal:about.privacy.title')}
              </a>
            </li>
            <li>
              <a class="ds-link" href={`${addressOf(context, 'about')}#accessibility`}>
                {t('portal:about.accessibility.title')}
              </a>
            </li>
            <li>
              <a class="ds-link" href={`/?lang=${context.language}`}>
                {t('portal:document.otherMunicipality')}
              </a>
            </li>
          </ul>
        ) : null}
      </div>
    </footer>
  );
}

function Contact({ context }: { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <>
      <p>
        <strong>{t('portal:municipality', { name: municipality.name })}</strong>
      </p>
      <p>
        <bdi lang="nb">{municipality.address}</bdi>
      </p>
      <p>
        {t('portal:document.phone')} <PhoneLink number={municipality.phone} />
      </p>
    </>
  );
}
