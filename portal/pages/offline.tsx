import { Button, Notice, PhoneLink, withName } from '../look/index.ts';
import { EmergencyNumbers } from './emergency.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';

/**
 * Without a line, and on a device that others use too. It also stands in for a page that has not
 * been saved: then it says so at the top.
 */
export function offlinePage(context: PageContext): Page {
  const { t } = context;
  return {
    title: t('offline:page.title'),
    description: t('offline:page.description'),
    body: <Offline context={context} />,
  };
}

type InContext = { context: PageContext };

function Offline({ context }: InContext) {
  const { t, municipality } = context;
  return (
    <div class="flow">
      <h1>{t('offline:page.title')}</h1>
      <div class="flow" id="not-saved" data-page={addressOf(context, 'offline')} hidden>
        <Notice kind="warning" title={t('offline:page.notSavedTitle')}>
          <p>{t('offline:page.notSaved')}</p>
          <Button variant="secondary" id="try-again">
            {t('offline:page.again')}
          </Button>
        </Notice>
      </div>
      <p class="lead">{t('offline:page.lead')}</p>
      <section class="flow prose">
        <h2>{t('offline:page.callTitle')}</h2>
        <p>{t('offline:page.call')}</p>
        <p>
          {withName((name) => t('portal:municipality', { name }), municipality.name)}:{' '}
          <PhoneLink number={municipality.phone} />
        </p>
        <p>
          <EmergencyNumbers t={t} />
        </p>
      </section>
      <div class="flow" id="on-this-device" hidden>
        <OnThisDevice context={context} />
      </div>
      <noscript>
        <p>{t('offline:page.noScript')}</p>
      </noscript>
    </div>
  );
}

function OnThisDevice({ context: { t } }: InContext) {
  return (
    <>
      <section class="flow prose" id="saved-pages" hidden>
        <h2>{t('offline:page.savedTitle')}</h2>
        <ul class="list" />
      </section>
      <section class="flow prose">
        <h2>{t('offline:page.keptTitle')}</h2>
        <ul class="list">
          {(['pages', 'answers', 'nothing'] as const).map((kind) => (
            <li key={kind}>{t(`offline:page.kept.${kind}`)}</li>
          ))}
        </ul>
      </section>
      <section class="flow prose">
        <h2>{t('offline:page.sharedTitle')}</h2>
        <p>{t('offline:page.shared')}</p>
        <div class="actions">
          <Button variant="secondary" id="leave-nothing" icon="cross">
            {t('offline:page.leaveNothing')}
          </Button>
        </div>
        <div id="nothing-left" tabIndex={-1} hidden>
          <Notice kind="success" title={t('offline:page.leftTitle')}>
            <p>{t('offline:page.left')}</p>
          </Notice>
        </div>
      </section>
    </>
  );
}
