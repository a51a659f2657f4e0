import type { KeyRing } from '@shared/model/intake-keys.ts';
import { Notice } from '../../look/index.ts';
import type { DeskContext } from '../desk-context.ts';

/** Two devices, so that one may be lost; and a key on paper, so that both may. */
const enoughDevices = 2;

/** Warns as long as one loss more could mean that nobody can open what residents have sent. */
export function Readiness({ context: { t }, ring }: { context: DeskContext; ring: KeyRing }) {
  const count = (wanted: string) => ring.entries.filter(({ state }) => state === wanted).length;
  const devices = count('active');
  const missing = [
    ...(devices < enoughDevices
      ? [t('keys:ready.device', { count: enoughDevices - devices })]
      : []),
    ...(count('recovery') === 0 ? [t('keys:ready.recovery')] : []),
  ];
  if (missing.length === 0) return null;
  return (
    <Notice
      kind={devices === 0 ? 'urgent' : 'warning'}
      level={2}
      title={t(devices === 0 ? 'keys:ready.none' : 'keys:ready.few')}
    >
      <p>{t(devices === 0 ? 'keys:ready.noneText' : 'keys:ready.fewText')}</p>
      <ul>
        {missing.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Notice>
  );
}
