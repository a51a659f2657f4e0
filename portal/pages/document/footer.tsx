import { NorwegianName, PhoneLink, withName } from '../../look/index.ts';
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
            {pages.map(({ path, title }) => (
              <li key={path}>
                <a class="ds-link" href={addressOf(context, path)}>
                  {t(title)}
                </a>
              </li>
            ))}
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

const pages = [
  { path: 'about', title: 'portal:navigation.about' },
  { path: 'priority', title: 'portal:priority.title' },
  { path: 'rights', title: 'guidance:links.rights' },
  { path: 'aids', title: 'guidance:links.aids' },
  { path: 'coordinator', title: 'guidance:links.coordinator' },
  { path: 'privacy', title: 'guidance:links.privacy' },
  { path: 'accessibility', title: 'guidance:links.accessibility' },
  { path: 'offline', title: 'offline:page.title' },
  { path: 'sources', title: 'portal:sources.title' },
  { path: 'sign-in', title: 'sign-in:page.staff' },
] as const;

function Contact({ context }: { context: PageContext }) {
  const { t, municipality } = context;
  return (
    <>
      <p>
        <strong>{withName((name) => t('portal:municipality', { name }), municipality.name)}</strong>
      </p>
      <p>
        <NorwegianName>{municipality.address}</NorwegianName>
      </p>
      <p>
        {t('portal:document.phone')} <PhoneLink number={municipality.phone} />
      </p>
    </>
  );
}
