import type { Language } from '@shared/model/text.ts';
import { Button, Icon, Notice, PhoneLink } from '../../look/index.ts';
import type { PageContext } from '../page.ts';

/** Whose words are all in the rules' own reading. */
const understood: readonly Language[] = ['nb', 'nn', 'en'];

/**
 * A box for own words, read in the browser alone. It is no form and its field has no name, so that
 * nothing typed can be sent, whatever is pressed. Without script it is not shown.
 */
export function OwnWords({ context }: { context: PageContext }) {
  const { t, language } = context;
  return (
    <section class="flow own-words no-print" id="own-words">
      <h2>
        <label for="words">{t('find:words.label')}</label>
      </h2>
      <p class="hint" id="words-hint">
        {t('find:words.hint')}
      </p>
      {understood.includes(language) ? null : <p class="hint">{t('find:words.languages')}</p>}
      <textarea
        class="ds-input"
        id="words"
        rows={3}
        maxLength={2000}
        autocomplete="off"
        aria-describedby="words-hint words-private"
      />
      <p class="source-note private" id="words-private">
        <Icon name="lock" />
        <span>{t('find:words.private')}</span>
      </p>
      <Button id="read-words" iconAfter="arrow">
        {t('find:words.button')}
      </Button>
      <div
        id="words-answer"
        class="flow"
        role="status"
        data-because={t('find:words.because', { words: '%' })}
      >
        <div id="words-urgent" hidden>
          <Notice kind="urgent" title={t('find:words.urgentTitle')}>
            <p>
              {t('find:words.urgent')} <PhoneLink number="113" />. {t('find:words.urgentToday')}{' '}
              <PhoneLink number="116 117" />.
            </p>
          </Notice>
        </div>
        <p id="words-found" hidden>
          <strong>{t('find:words.found')}</strong>
        </p>
        <ul id="words-list" class="pictures" hidden />
        <p id="words-none" hidden>
          {t('find:words.none')}
        </p>
        <p id="words-failed" hidden>
          {t('find:words.failed')}
        </p>
      </div>
    </section>
  );
}
