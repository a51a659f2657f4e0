import type { Receipt } from '@shared/model/receipt.ts';
import type { ReferralId } from '@shared/model/sealed-referral.ts';
import { Button, Field, Icon, Notice, PhoneLink, Select, withName } from '../../look/index.ts';
import { interpretedLanguages, languageName } from '../../referral/interpreted-languages.ts';
import type { PageContext } from '../page.ts';
import { contactErrors } from './contact-errors.ts';

type ContactChangeProps = { context: PageContext; receipt: Receipt; referral: ReferralId };

/**
 * Another phone number or address. What is typed must be sealed before it leaves the device, so
 * without a script there is a number to call instead.
 */
export function ContactChange({ context, receipt, referral }: ContactChangeProps) {
  const { t, municipality } = context;
  return (
    <section class="flow prose no-print" id="contact-change">
      <h2>{t('after:contact.title')}</h2>
      <p data-without-script>
        {t('after:contact.call')} <PhoneLink number={municipality.phone} />
      </p>
      <div data-with-script hidden>
        <Button id="contact-open" variant="secondary">
          {t('after:contact.open')}
        </Button>
      </div>
      <form
        class="form"
        id="contact-form"
        noValidate
        hidden
        data-municipality={municipality.id}
        data-receipt={receipt}
        data-referral={referral}
      >
        <div
          class="ds-error-summary error-summary"
          id="contact-errors"
          tabIndex={-1}
          role="alert"
          hidden
        >
          <h3>{t('common:error.title')}</h3>
          <ul />
        </div>
        <p>{t('after:contact.lead')}</p>
        <Field
          id="contact-phone"
          label={t('after:contact.phone')}
          type="tel"
          inputMode="tel"
          autocomplete="tel"
          width="medium"
          dir="ltr"
        />
        <Field
          id="contact-email"
          label={t('after:contact.email')}
          type="email"
          inputMode="email"
          autocomplete="email"
          dir="ltr"
          spellcheck={false}
        />
        <Field
          id="contact-address"
          label={t('after:contact.address')}
          hint={t('after:contact.addressHint')}
          autocomplete="street-address"
        />
        <Interpreter context={context} />
        <p class="hint">
          {withName((name) => t('after:contact.sealed', { municipality: name }), municipality.name)}
        </p>
        <Button type="submit" icon="lock">
          {t('after:contact.send')}
        </Button>
        <p id="contact-trouble" role="alert" hidden>
          {t('after:contact.trouble')}
        </p>
        {contactErrors.map((code) => (
          <template key={code} data-error={code}>
            <Icon name="error" />
            <span>{t(`after:contact.error.${code}`)}</span>
          </template>
        ))}
      </form>
      <div id="contact-sent" tabIndex={-1} hidden>
        <Notice kind="success" title={t('after:contact.sent')}>
          <p>{t('after:contact.sentText')}</p>
        </Notice>
      </div>
    </section>
  );
}

function Interpreter({ context }: { context: PageContext }) {
  const { t, language } = context;
  return (
    <>
      <Select
        id="contact-interpreter"
        label={t('after:contact.interpreter.label')}
        chosen=""
        options={[
          { value: '', label: t('after:contact.interpreter.same') },
          { value: 'no', label: t('after:contact.interpreter.no') },
          ...interpretedLanguages.map((code) => ({
            value: code,
            label:
              code === 'nsl' ? t('after:contact.interpreter.nsl') : languageName(code, language),
          })),
          { value: 'other', label: t('after:contact.interpreter.other') },
        ]}
      />
      <div id="contact-other" hidden>
        <Field
          id="contact-language"
          label={t('after:contact.interpreter.language')}
          width="medium"
          autocomplete="off"
        />
      </div>
    </>
  );
}
