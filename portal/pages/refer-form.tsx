import { Notice, PhoneLink } from '../look/index.ts';
import { PaperForm, type PaperFormProps } from '../referral/paper/paper-form.tsx';
import { EmergencyNumbers, EmergencySigns } from './emergency.tsx';
import { addressOf, type Page, type PageContext } from './page.ts';
import { texts } from './texts.ts';

export type ReferFormProps = Pick<PaperFormProps, 'clinics'>;

/** The self-referral on paper: nothing of it needs a script. */
export function referFormPage(context: PageContext, props: ReferFormProps): Page {
  const { t } = context;
  return {
    title: t('paper-form:title'),
    description: t('paper-form:lead'),
    body: <ReferForm context={context} {...props} />,
  };
}

function ReferForm({ context, clinics }: ReferFormProps & { context: PageContext }) {
  const { t, language, municipality } = context;
  const isNorwegian = language === 'nb' || language === 'nn';
  return (
    <div class="flow">
      <h1>{t('paper-form:title')}</h1>
      <p class="lead">{t('paper-form:lead')}</p>
      <Notice kind="urgent" title={t('paper-form:urgent')}>
        <p>
          <EmergencyNumbers t={t} />
        </p>
        <EmergencySigns t={t} />
      </Notice>
      <Notice kind="warning" title={t('paper-form:noEmailTitle')}>
        <p>{t('paper-form:noEmail')}</p>
        <p>
          {t('paper-form:call')} <PhoneLink number={municipality.phone} />
        </p>
      </Notice>
      <p class="no-print">
        {t('paper-form:print')}{' '}
        <a class="ds-link" href={addressOf(context, 'refer')}>
          {t('paper-form:online')}
        </a>
      </p>
      <PaperForm
        texts={{ t, norwegian: isNorwegian ? null : texts('nb') }}
        municipality={municipality}
        clinics={clinics}
      />
    </div>
  );
}
