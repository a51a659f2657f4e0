import { type PaperKey, paperKeyGroups } from '@shared/sealing';
import { formats } from '../../look/formats.ts';
import { useKeys } from './context.ts';
import { Fingerprint } from './fingerprint.tsx';
import { QrCode } from './qr-code.tsx';

/** The sheet that is printed and put in a safe: the key, what it is, and what to do with it. */
export function Paper({ paper }: { paper: PaperKey & { fingerprint: string } }) {
  const { props, t } = useKeys();
  const { municipality, language, today, address } = props;
  const [start, ...groups] = paperKeyGroups(paper.identity);
  const { day } = formats(language);
  return (
    <article class="paper" aria-labelledby="paper-title">
      <header>
        <p>{t('keys:paper.of', { municipality: municipality.name })}</p>
        <h3 id="paper-title">{t('keys:paper.title')}</h3>
        <p class="paper-secret">{t('keys:paper.secret')}</p>
      </header>
      <div class="paper-key">
        <QrCode text={paper.identity} label={t('keys:paper.qr')} />
        <div>
          <h4>{t('keys:paper.key')}</h4>
          <p class="paper-signs" dir="ltr">
            <span class="paper-start">{start}</span>
            {groups.map((group, at) => (
              <span key={at}>{group}</span>
            ))}
          </p>
        </div>
      </div>
      <dl class="paper-facts">
        <dt>{t('keys:paper.fingerprint')}</dt>
        <dd>
          <Fingerprint of={paper.fingerprint} />
        </dd>
        <dt>{t('keys:paper.made')}</dt>
        <dd>{day(today)}</dd>
        <dt>{t('keys:paper.portal')}</dt>
        <dd dir="ltr">{address}</dd>
      </dl>
      <h4>{t('keys:paper.keepTitle')}</h4>
      <ul>
        <li>{t('keys:paper.keepSafe')}</li>
        <li>{t('keys:paper.keepCopy')}</li>
        <li>{t('keys:paper.keepShred')}</li>
      </ul>
      <h4>{t('keys:paper.useTitle')}</h4>
      <ol>
        <li>{t('keys:paper.useSignIn')}</li>
        <li>{t('keys:paper.useType')}</li>
        <li>{t('keys:paper.useNew')}</li>
      </ol>
      <p class="paper-age">
        {t('keys:paper.age')} <code dir="ltr">age -d -i nokkel.txt fil.age</code>
      </p>
    </article>
  );
}
