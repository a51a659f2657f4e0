import { type Assessment, type Day, type MunicipalPack, StaffLanguageSchema } from '@shared/model';
import { catalogueOf } from '@shared/packs';
import { packFiles } from '@shared/packs/given/index.ts';
import { packVersion } from '@shared/signing';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../look/texts.ts';
import { useDecisionWords } from '../hint/use-decision-words.ts';
import { OverrideForm } from './override-form.tsx';
import type { OverrideHere } from './use-override.ts';
import type { Wanted } from './wanted.ts';

type LevelHereProps = {
  /** What the key says, whatever has been set. */
  keyAnswer: Assessment;
  override: OverrideHere;
  name: string | null;
  pack: MunicipalPack;
  today: Day;
};

/** Setting another level than the key's, with a reason, and taking it back. */
export function LevelHere({ keyAnswer, override, name, pack, today }: LevelHereProps) {
  const words = useDecisionWords();
  const { day } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const levels = pack.priority?.levels ?? [];
  const set = override.found?.override;
  if (levels.length === 0) return null;
  if (override.whyNot !== null) return <p class="small">{words(`override.${override.whyNot}`)}</p>;

  async function keep({ level, reason, note, shared }: Wanted) {
    const kept = await override.keep({
      level,
      reason,
      note,
      shared,
      keyLevel: keyAnswer.level,
      pack: pack.manifest.id,
      packVersion: await packVersion(
        packFiles(pack, StaffLanguageSchema.options, catalogueOf(pack.manifest.id)),
      ),
      criteria: keyAnswer.criteria.map(({ id }) => id),
      on: today,
    });
    say(words(kept ? 'override.kept' : 'override.notTold'));
    setOpen(!kept);
  }
  async function undo() {
    await override.undo();
    say(words('override.undone'));
    opener.current?.focus();
  }

  return (
    <div class="stack tight">
      {set && !override.found?.holds && (
        <p class="small outdated">
          {words('override.outdated', { level: set.level, day: day(set.on, today) })}
        </p>
      )}
      {set && (
        <p class="small">
          {words(`override.reason.${set.reason}`)} · {day(set.on, today)}
          {set.note !== '' && (
            <>
              <br />
              <bdi>{set.note}</bdi>
            </>
          )}
        </p>
      )}
      {isOpen ? (
        <OverrideForm
          levels={levels}
          keyAnswer={keyAnswer}
          before={set}
          name={name}
          keep={(wanted) => void keep(wanted)}
          cancel={() => setOpen(false)}
        />
      ) : (
        <div class="row">
          <button type="button" ref={opener} onClick={() => setOpen(true)}>
            {words(set ? 'override.change' : 'override.set')}
          </button>
          {set && (
            <button type="button" class="plain" onClick={() => void undo()}>
              {words('override.undo')}
            </button>
          )}
        </div>
      )}
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
