import type { ComponentChildren } from 'preact';
import { Icon, Notice, PhoneLink } from '../look/index.ts';
import { EmergencyNumbers, EmergencySigns } from './emergency.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';

export type ReferProps = {
  /** What the self-referral needs to start in the browser; carried as data, never as script. */
  island: unknown;
  /** The self-referral's first view, where it can be rendered on the server. */
  children?: ComponentChildren | undefined;
};

export function referPage(context: PageContext, props: ReferProps): Page {
  const { t } = context;
  return {
    title: t('portal:refer.title'),
    description: t('portal:refer.description'),
    body: <Refer context={context} {...props} />,
  };
}

type InContext = { context: PageContext };

function Refer({ context, island, children }: ReferProps & InContext) {
  const { t } = context;
  return (
    <div class="flow">
      <h1>{t('portal:refer.title')}</h1>
      <p class="lead">{t('portal:refer.lead')}</p>
      <Notice kind="urgent" title={t('portal:refer.urgentTitle')} level={2}>
        <p>
          <EmergencyNumbers t={t} />
        </p>
        <EmergencySigns t={t} />
        <p>{t('portal:refer.urgentText')}</p>
      </Notice>
      <ForWhom context={context} />
      <Privacy context={context} />
      <section class="flow" id="form" aria-label={t('portal:refer.formTitle')}>
        <div id="referral">{children}</div>
        <script
          type="application/json"
          id="referral-data"
          dangerouslySetInnerHTML={{ __html: asData(island) }}
        />
        <noscript>
          <WithoutScript context={context} />
        </noscript>
      </section>
    </div>
  );
}

const fits = ['lives', 'body', 'daily', 'child', 'helper'] as const;
const fitsNot = ['urgent', 'private', 'doctor', 'hospital'] as const;

function ForWhom({ context: { t, municipality } }: InContext) {
  return (
    <div class="columns">
      <section class="flow">
        <h2>{t('portal:refer.forYou')}</h2>
        <ul class="signs">
          {fits.map((item) => (
            <li key={item}>
              <Icon name="check" />
              {t(`portal:refer.forYouItems.${item}`, { municipality: municipality.name })}
            </li>
          ))}
        </ul>
      </section>
      <section class="flow">
        <h2>{t('portal:refer.notForYou')}</h2>
        <ul class="signs" data-kind="not">
          {fitsNot.map((item) => (
            <li key={item}>
              <Icon name="cross" />
              {t(`portal:refer.notForYouItems.${item}`)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Privacy({ context }: InContext) {
  const { t } = context;
  return (
    <section class="quiet-box prose">
      <Icon name="lock" />
      <div>
        <h2>{t('portal:refer.privacyTitle')}</h2>
        <p>
          {t('portal:refer.privacy')}{' '}
          <a class="ds-link" href={`${addressOf(context, 'about')}#privacy`}>
            {t('portal:refer.privacyLink')}
          </a>
        </p>
      </div>
    </section>
  );
}

function WithoutScript({ context: { t, municipality } }: InContext) {
  return (
    <Notice kind="info" title={t('portal:refer.noScriptTitle')} level={2}>
      <p>{t('portal:refer.noScript')}</p>
      <p>
        <PhoneLink number={municipality.phone} />
      </p>
      <p>
        {t('portal:refer.write')} {municipality.address}
      </p>
    </Notice>
  );
}

/** JSON that cannot end its own element. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
