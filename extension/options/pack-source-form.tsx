import type { PackList } from '@shared/model';
import { useState } from 'preact/hooks';
import { useDevice } from '../device/use-device.ts';
import { Field } from '../look/field.tsx';
import { useTexts } from '../look/texts.ts';
import { fetchPackList } from '../packs/fetch-packs.ts';
import type { Policy } from '../policy.ts';
import type { Origin } from '../settings.ts';
import { originOf } from '../site-access.ts';
import { useOptionsTexts } from './options-texts.ts';
import { PackTrust } from './pack-trust.tsx';

type PackSourceFormProps = { policy: Policy; said: (text: string) => void };

/** Takes a portal's address, and finds whose rules it gives out. Nothing is trusted yet. */
export function PackSourceForm({ policy, said }: PackSourceFormProps) {
  const { t: panel } = useTexts();
  const t = useOptionsTexts();
  const known = useDevice()?.portal ?? '';
  const [typed, setTyped] = useState<string>();
  const [found, setFound] = useState<{ portal: Origin; list: PackList } | null>(null);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  // what the municipality has set goes before what the key file says, and needs no typing
  const address = policy.portal ?? typed ?? known;

  async function find() {
    if (isBusy) return;
    const read = originOf(address);
    if ('problem' in read) return setProblem(panel(`sites.problem.${read.problem}`));
    setBusy(true);
    const list = await fetchPackList(read.origin);
    setBusy(false);
    if ('code' in list) return setProblem(t(`options:packs.trouble.${list.code}`));
    const named: readonly string[] = policy.packs;
    const municipalities = list.municipalities.filter(
      ({ id }) => named.length === 0 || named.includes(id),
    );
    if (municipalities.length === 0) return setProblem(t('options:packs.trouble.none'));
    setProblem(undefined);
    said('');
    setFound({ portal: read.origin, list: { ...list, municipalities } });
  }

  if (policy.portal !== null && policy.portalKey !== null) return null;
  if (found !== null) {
    return <PackTrust {...found} said={said} done={() => setFound(null)} />;
  }
  return (
    <form
      class="card stack"
      aria-labelledby="pack-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <h3 id="pack-form-title">{t('options:packs.form.title')}</h3>
      <p>{t('options:packs.form.lead')}</p>
      <Field
        label={t('options:packs.form.address')}
        hint={panel('pair.addressHint')}
        problem={problem}
      >
        {(control) => (
          <input
            {...control}
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            readOnly={policy.portal !== null}
            value={address}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <div>
        <button type="submit" aria-busy={isBusy}>
          {t(isBusy ? 'options:packs.form.finding' : 'options:packs.form.find')}
        </button>
      </div>
    </form>
  );
}
