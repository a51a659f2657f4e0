import type { PackId } from '@shared/model';
import { useState } from 'preact/hooks';
import { Field } from '../look/field.tsx';
import { PackChoice } from '../look/pack-choice.tsx';
import { useTexts } from '../look/texts.ts';
import { usePackChoices } from '../packs/use-pack-choices.ts';
import type { Origin, Site } from '../settings.ts';
import { grantSite, originOf } from '../site-access.ts';

type SiteFormProps = { sites: readonly Site[]; granted: (origin: Origin) => void };

/** Takes an address and asks the browser for access to its site. */
export function SiteForm({ sites, granted }: SiteFormProps) {
  const { t } = useTexts();
  const [address, setAddress] = useState('');
  const [chosen, setPack] = useState<PackId>();
  const [first] = usePackChoices();
  const pack = chosen ?? first;
  const [problem, setProblem] = useState<string>();

  async function grant() {
    const read = originOf(address);
    if ('problem' in read) return setProblem(t(`sites.problem.${read.problem}`));
    const { origin } = read;
    if (pack === undefined) return;
    if (sites.some((site) => site.origin === origin)) {
      return setProblem(t('sites.problem.already', { origin }));
    }
    if ((await grantSite(origin, pack)) === 'denied') return setProblem(t('sites.problem.denied'));
    setProblem(undefined);
    setAddress('');
    granted(origin);
  }

  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void grant();
      }}
    >
      <Field label={t('sites.address')} hint={t('sites.addressHint')} problem={problem}>
        {(control) => (
          <input
            {...control}
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        )}
      </Field>
      {pack && <PackChoice value={pack} choose={setPack} />}
      <div>
        <button type="submit" class="primary">
          {t('sites.grant')}
        </button>
      </div>
    </form>
  );
}
