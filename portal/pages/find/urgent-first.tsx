import type { Call, UrgentAdvice } from '@shared/model/guidance.ts';
import { Notice, PhoneLink } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';

type UrgentFirstProps = { context: PageContext; urgent: readonly UrgentAdvice[] };

/** What must not wait, before anything else: whom to call, and for which signs. */
export function UrgentFirst({ context, urgent }: UrgentFirstProps) {
  const { t, language } = context;
  return (
    <Notice kind="urgent" title={t('find:urgent.title')} level={2}>
      {calls.map((call) => {
        const own = urgent.filter((advice) => advice.call === call);
        if (own.length === 0) return null;
        return (
          <div key={call}>
            <p>
              <strong>
                <CallLine context={context} call={call} />
              </strong>
            </p>
            <ul class="list">
              {own.map(({ sign, text }) => (
                <li key={sign}>
                  <InLanguage text={text} language={language} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p>
        {t('find:urgent.unsure')} <PhoneLink number="116 117" />. {t('find:urgent.life')}{' '}
        <PhoneLink number="113" />.
      </p>
    </Notice>
  );
}

const calls: readonly Call[] = ['113', '116117', 'doctor'];

function CallLine({ context: { t }, call }: { context: PageContext; call: Call }) {
  if (call === 'doctor') return <>{t('find:urgent.doctor')}</>;
  const [number, words] =
    call === '113'
      ? (['113', t('find:urgent.now')] as const)
      : (['116 117', t('find:urgent.today')] as const);
  return (
    <>
      {t('find:urgent.call')} <PhoneLink number={number} /> {words}
    </>
  );
}
