import type { TFunction } from 'i18next';
import { PhoneLink } from '../look/index.ts';

/** Two numbers, wherever someone might need them. */
export function EmergencyNumbers({ t }: { t: TFunction }) {
  return (
    <>
      {t('portal:emergency.life')} <PhoneLink number="113" />. {t('portal:emergency.outOfHours')}{' '}
      <PhoneLink number="116 117" />.
    </>
  );
}

/** Signs that belong with a doctor before they belong here, by the number to call. */
export function EmergencySigns({ t }: { t: TFunction }) {
  return (
    <>
      {ways.map(({ call, signs }) => (
        <div key={call}>
          <p>
            <strong>{t(`portal:emergency.${call}`)}</strong>
          </p>
          <ul class="list">
            {signs.map((sign) => (
              <li key={sign}>{t(`portal:emergency.sign.${sign}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

const ways = [
  { call: 'call113', signs: ['chest-or-breath', 'stroke', 'thoughts-of-suicide'] },
  {
    call: 'call116117',
    signs: ['bladder-saddle', 'sudden-weakness', 'injury', 'hot-joint', 'swollen-calf'],
  },
  { call: 'callDoctor', signs: ['fever-unwell', 'weight-loss-cancer'] },
] as const;
