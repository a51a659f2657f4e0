import journalTexts from '@locales/nb/journal.json' with { type: 'json' };
import { fhirBundle } from '@shared/exchange';
import { type ClinicId, isGroupInterest } from '@shared/model';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import { printOut } from '../print/print-out.ts';
import type { Readable } from './assessed.ts';
import { CopyText } from './copy-text.tsx';
import { useInboxWords } from './inbox-words.ts';

type HandOverProps = {
  referral: Readable;
  clinics: ReadonlyMap<ClinicId, string>;
  text: string;
};

/** The ways into a journal that no form is open in: as text, as FHIR, on paper or as PDF. */
export function HandOver({ referral, clinics, text }: HandOverProps) {
  const words = useInboxWords();
  const { sealed, content, suggestion } = referral;
  const { language, important } = content;
  const fhir = useMemo(
    () =>
      fhirBundle(content, {
        texts: journalTexts,
        clinics,
        receivedOn: sealed.receivedOn,
        assessment: suggestion?.assessment ?? null,
        newId: () => crypto.randomUUID(),
      }),
    [content, clinics, sealed.receivedOn, suggestion],
  );
  const isNorwegian = language === 'nb' || language === 'nn';
  const own = isGroupInterest(content) ? [important] : [content.problem.text, important];
  return (
    <div class="stack tight">
      <CopyText text={text} />
      <details>
        <summary>{words('copy.other')}</summary>
        <div class="stack tight">
          <CopyText text={JSON.stringify(fhir, null, 2)} label={words('copy.fhir')} />
          <div>
            <button
              type="button"
              onClick={() => printOut({ text, language, own: isNorwegian ? [] : own })}
            >
              <Icon name="down" />
              {words('print.action')}
            </button>
          </div>
        </div>
      </details>
    </div>
  );
}
