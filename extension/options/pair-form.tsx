import { PairingCodeSchema } from '@shared/model';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { keepDevice } from '../device/device-store.ts';
import { newDevice } from '../device/new-device.ts';
import { type PairedAccess, pairDevice } from '../device/pair-device.ts';
import { Field } from '../look/field.tsx';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../look/texts.ts';
import { useSettings } from '../look/use-settings.ts';
import { originOf } from '../site-access.ts';

type Problem = { at: 'address' | 'code' | 'form'; text: string };

/** Takes the portal's address and a short code, and makes this browser a device of the intake. */
export function PairForm({ done }: { done: () => void }) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string>();
  // the municipality's own address needs no typing
  const set = useSettings()?.policy.portal;
  const address = typed ?? set ?? '';
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  // a code is used up once it has been taken: what follows it can be tried again by itself
  const [paired, setPaired] = useState<PairedAccess | null>(null);

  async function pair(): Promise<Problem | null> {
    const portal = originOf(address);
    if ('problem' in portal) {
      return { at: 'address', text: t(`sites.problem.${portal.problem}`) };
    }
    const read = v.safeParse(PairingCodeSchema, code);
    if (!read.success) return { at: 'code', text: t('pair.problem.format') };
    const access = paired ?? (await pairDevice(portal.origin, read.output));
    if (typeof access === 'string') {
      const isCode = access === 'unknown' || access === 'limited';
      return { at: isCode ? 'code' : 'address', text: t(`pair.problem.${access}`) };
    }
    setPaired(access);
    const device = await newDevice(access.access, access.label);
    if (device === 'browser-too-old') {
      return { at: 'form', text: t('key.problem.browser-too-old') };
    }
    if (typeof device === 'string') return { at: 'form', text: t('pair.problem.key') };
    await keepDevice({ ...device, label: access.label });
    return null;
  }

  async function submit() {
    if (isBusy) return;
    setBusy(true);
    const wrong = await pair();
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) done();
  }

  const problemAt = (at: Problem['at']) => (problem?.at === at ? problem.text : undefined);
  return (
    <form
      class="card stack"
      aria-labelledby="pair-title"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 id="pair-title">{t('pair.title')}</h3>
      <p>{t('pair.lead')}</p>
      <Field label={t('pair.address')} hint={t('pair.addressHint')} problem={problemAt('address')}>
        {(control) => (
          <input
            {...control}
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('pair.code')} hint={t('pair.codeHint')} problem={problemAt('code')}>
        {(control) => (
          <input
            {...control}
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={code}
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
          />
        )}
      </Field>
      <p class="problem" role="alert">
        {problem?.at === 'form' && (
          <>
            <Icon name="error" />
            <span>{problem.text}</span>
          </>
        )}
      </p>
      <div>
        <button type="submit" class="primary" aria-busy={isBusy}>
          {t(isBusy ? 'pair.working' : 'pair.submit')}
        </button>
      </div>
    </form>
  );
}
