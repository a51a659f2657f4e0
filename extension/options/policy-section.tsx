import { languages } from '@locales/languages.ts';
import type { SigningKey } from '@shared/model';
import { Icon } from '../look/icon.tsx';
import { useFingerprint } from '../packs/use-fingerprint.ts';
import { useWords } from '../picker/use-words.ts';
import type { Policy } from '../policy.ts';
import { useOptionsTexts } from './options-texts.ts';

/** What the municipality has set, and what of it cannot be read. Nothing where it has set nothing. */
export function PolicySection({ policy }: { policy: Policy }) {
  const words = useWords();
  const t = useOptionsTexts();
  const { sites, packs, portal, portalKey, language, wrong } = policy;
  const isSet =
    sites.length + packs.length + wrong.length > 0 ||
    [portal, portalKey, language].some((one) => one !== null);
  if (!isSet) return null;
  return (
    <section class="stack" aria-labelledby="policy-title">
      <h2 id="policy-title">{words('policy.title')}</h2>
      <p>{words('policy.lead')}</p>
      <dl class="facts">
        {portal !== null && (
          <>
            <dt>{words('policy.portal')}</dt>
            <dd dir="ltr">{portal}</dd>
          </>
        )}
        {portalKey !== null && (
          <>
            <dt>{t('options:policyKey')}</dt>
            <dd>
              <PolicyKey signingKey={portalKey} />
            </dd>
          </>
        )}
        {language !== null && (
          <>
            <dt>{words('policy.language')}</dt>
            <dd lang={language}>{languages[language].name}</dd>
          </>
        )}
        {packs.length > 0 && (
          <>
            <dt>{words('policy.packs')}</dt>
            <dd>{packs.join(', ')}</dd>
          </>
        )}
      </dl>
      {wrong.length > 0 && (
        <p class="problem" role="alert">
          <Icon name="warning" />
          <span>{words('policy.wrong', { count: wrong.length, where: wrong.join(', ') })}</span>
        </p>
      )}
    </section>
  );
}

function PolicyKey({ signingKey }: { signingKey: SigningKey }) {
  return <code dir="ltr">{useFingerprint(signingKey)}</code>;
}
