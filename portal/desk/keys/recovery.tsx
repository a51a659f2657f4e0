import { fingerprint, newPaperKey, type PaperKey } from '@shared/sealing';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Field } from '../../look/field.tsx';
import { formats } from '../../look/formats.ts';
import { useKeys } from './context.ts';
import { addKey } from './keys-api.ts';
import { Paper } from './paper.tsx';
import { useWork } from './use-work.ts';

type Shown = PaperKey & { fingerprint: string };

/** Makes a recovery key, prints it, and takes it into use when someone has the paper in hand. */
export function RecoveryPart() {
  const { props, t } = useKeys();
  const [shown, show] = useState<Shown | null>(null);
  const hasOne = props.ring.entries.some(({ state }) => state === 'recovery');

  async function make() {
    const paper = await newPaperKey();
    show({ ...paper, fingerprint: await fingerprint(paper.recipient) });
  }

  return (
    <section class="flow" aria-labelledby="recovery-title" data-printing={shown ? '' : undefined}>
      <div class="flow prose no-print">
        <h2 id="recovery-title">{t('keys:recovery.title')}</h2>
        <p>{t('keys:recovery.lead')}</p>
        {hasOne && <p>{t('keys:recovery.hasOne')}</p>}
      </div>
      {shown === null ? (
        <div class="actions">
          <Button variant={hasOne ? 'secondary' : 'primary'} onClick={() => void make()}>
            {t(hasOne ? 'keys:recovery.makeAnother' : 'keys:recovery.make')}
          </Button>
        </div>
      ) : (
        <>
          <Paper paper={shown} />
          <TakeIntoUse paper={shown} cancel={() => show(null)} />
        </>
      )}
    </section>
  );
}

/** How many signs of the paper one types, to show that it is in hand. */
const lastSigns = 6;

function TakeIntoUse({ paper, cancel }: { paper: Shown; cancel: () => void }) {
  const { props, t } = useKeys();
  const [typed, setTyped] = useState('');
  const { isBusy, trouble, work } = useWork();

  // nobody else has this key: leaving now loses it
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);

  const take = () =>
    work(async () => {
      const last = paper.identity.slice(-lastSigns);
      if (typed.replace(/\s/g, '').toUpperCase() !== last) return t('keys:recovery.wrong');
      const label = t('keys:recovery.label', {
        day: formats(props.language).day(props.today),
      });
      await addKey(props.municipality.id, { recipient: paper.recipient, label, kind: 'recovery' });
      cancel();
      location.replace('?done=recovery');
      return null;
    });

  return (
    <form
      class="form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <div class="actions">
        <Button onClick={() => print()}>{t('keys:recovery.print')}</Button>
      </div>
      <Field
        id="recovery-last"
        label={t('keys:recovery.last', { count: lastSigns })}
        hint={t('keys:recovery.lastHint')}
        error={trouble ?? undefined}
        value={typed}
        width="short"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div class="actions">
        <Button type="submit" variant="secondary" busy={isBusy}>
          {t('keys:recovery.take')}
        </Button>
        <Button variant="quiet" onClick={cancel}>
          {t('keys:recovery.cancel')}
        </Button>
      </div>
    </form>
  );
}
