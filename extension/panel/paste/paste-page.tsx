import { municipalPack } from '@shared/packs';
import { municipalPackIds } from '@shared/packs/given/index.ts';
import { useEffect, useState } from 'preact/hooks';
import { useDevice } from '../../device/use-device.ts';
import { useTexts } from '../../look/texts.ts';
import { todayInNorway } from '../../overlay/today.ts';
import { ReadText } from '../hint/read-text.tsx';
import { Reasons } from '../hint/reasons.tsx';
import { suggestion } from '../hint/suggestion.ts';
import { PasteForm } from './paste-form.tsx';
import { emptyForm, factsOf } from './pasted.ts';

/** For journals that the overlay cannot reach: a text goes in, the suggestion comes out. */
export function PastePage() {
  const { t } = useTexts();
  const device = useDevice();
  const [form, setForm] = useState(() => emptyForm(todayInNorway(), municipalPackIds()[0]));
  useEffect(() => {
    const own = municipalPackIds().find((id) => id === String(device?.municipality));
    if (own !== undefined) setForm((now) => ({ ...now, pack: own }));
  }, [device]);

  const today = todayInNorway();
  const facts = factsOf(form);
  const pack = form.pack && municipalPack(form.pack);
  const suggested =
    facts === null || typeof facts === 'string' || !pack ? null : suggestion(facts, pack, today);
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{t('paste.title')}</h1>
        <p class="small">{t('paste.intro')}</p>
      </header>
      <PasteForm
        form={form}
        problem={typeof facts === 'string' ? facts : null}
        change={(part) => setForm((now) => ({ ...now, ...part }))}
        clear={() => setForm((now) => emptyForm(today, now.pack))}
      />
      <div class="stack" aria-live="polite">
        {suggested && pack ? (
          <>
            <Reasons
              assessment={suggested.assessment}
              pack={pack}
              today={today}
              about={suggested}
            />
            <ReadText text={form.text} hits={suggested.assessment.criteria} />
          </>
        ) : (
          <p class="small">{t('paste.waiting')}</p>
        )}
      </div>
    </div>
  );
}
