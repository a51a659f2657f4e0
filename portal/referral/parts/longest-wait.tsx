import { useSignal } from '@preact/signals';
import type { Day } from '@shared/model';
import { useEffect } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { withName } from '../../look/norwegian-name.tsx';
import { SourceNote } from '../../look/source-note.tsx';
import { useReferral } from '../context.ts';
import type { LongestWait as Wait } from '../longest-wait.ts';
import type { AskedGroup } from '../way.ts';

/** How long it can take by the municipality's own key, reckoned here: the server can't read it. */
export function LongestWait({ receivedOn }: { receivedOn: Day }) {
  const { model, props, t } = useReferral();
  const wait = useSignal<Wait | null>(null);
  useEffect(() => {
    void reckon().catch(() => {});
    async function reckon() {
      const { longestWait } = await import('../after.ts');
      const { pack } = props.municipality;
      const content = await model.referral();
      if (!('group' in content)) wait.value = longestWait(content, { pack, receivedOn });
    }
  }, [model, props, receivedOn, wait]);

  if (props.way.kind === 'group') return <GroupNext kind={props.way.group.kind} />;
  return (
    <section class="flow prose" aria-live="polite">
      <h2>{t('receipt.waitTitle')}</h2>
      {wait.value === null ? <p>{t('receipt.waitUnknown')}</p> : <Told wait={wait.value} />}
    </section>
  );
}

/** No key says how long the wait for a group is: only what comes next is known. */
function GroupNext({ kind }: { kind: AskedGroup['kind'] }) {
  const { t } = useReferral();
  return (
    <section class="flow prose">
      <h2>{t('groupNext.title')}</h2>
      <p>{t('groupNext.text')}</p>
      {kind === 'treatment' ? <p>{t('groupStart.examination')}</p> : null}
    </section>
  );
}

function Told({ wait }: { wait: Wait }) {
  const { t } = useReferral();
  return (
    <>
      {wait.kind === 'by' ? <By wait={wait} /> : <Open wait={wait} />}
      {wait.source === null ? null : (
        <SourceNote>{t('receipt.waitSource', { source: wait.source })}</SourceNote>
      )}
    </>
  );
}

function By({ wait: { day } }: { wait: Extract<Wait, { kind: 'by' }> }) {
  const { model, props, t, formats } = useReferral();
  const isPast = day < model.setting.today;
  async function save() {
    const { saveDeadline } = await import('../deadline-calendar.ts');
    const { name } = props.municipality;
    saveDeadline(day, t('receipt.deadline', { municipality: name }), t('receipt.fileName'));
  }
  return (
    <>
      <p>{t(isPast ? 'receipt.waitPast' : 'receipt.waitBy')}</p>
      <p class="wait-day">{formats.day(day)}</p>
      <p>{t(isPast ? 'receipt.waitPastNote' : 'receipt.waitNote')}</p>
      {isPast ? null : (
        <p class="no-print">
          <Button variant="secondary" onClick={() => void save().catch(() => {})}>
            {t('receipt.calendar')}
          </Button>
        </p>
      )}
    </>
  );
}

function Open({ wait: { limits } }: { wait: Extract<Wait, { kind: 'open' }> }) {
  const { props, t } = useReferral();
  return (
    <>
      <p>
        {withName(
          (municipality) => t('receipt.waitOpen', { municipality }),
          props.municipality.name,
        )}
      </p>
      <ul class="list">
        {limits.map(({ level, days }) => (
          <li key={level}>{t('receipt.waitLevel', { level, count: days })}</li>
        ))}
      </ul>
    </>
  );
}
