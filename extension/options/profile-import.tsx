import { useState } from 'preact/hooks';
import type { Profile } from '../host/profile.ts';
import { Icon } from '../look/icon.tsx';
import { useWords } from '../picker/use-words.ts';
import { mostProfiles } from '../settings.ts';
import { readProfileFile } from './profile-file.ts';

type ProfileImportProps = {
  own: readonly Profile[];
  keep: (profiles: readonly Profile[]) => Promise<void>;
  say: (text: string) => void;
};

/** Brings taught pages in from a file. One with an id that is there takes its place. */
export function ProfileImport({ own, keep, say }: ProfileImportProps) {
  const words = useWords();
  const [problem, setProblem] = useState('');
  async function take(file: File) {
    const answer = readProfileFile(await file.text());
    if ('problem' in answer) {
      return setProblem(words(`profiles.problem.${answer.problem}`, { path: answer.path }));
    }
    const ids = new Set(answer.profiles.map(({ id }) => id));
    const all = [...own.filter(({ id }) => !ids.has(id)), ...answer.profiles];
    if (all.length > mostProfiles) return setProblem(words('profiles.problem.tooMany'));
    setProblem('');
    await keep(all);
    say(words('profiles.imported', { count: answer.profiles.length }));
  }
  return (
    <div class="stack tight">
      <label class="button">
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
            // so that the same file can be chosen again when it has been put right
            currentTarget.value = '';
          }}
        />
        {words('profiles.import')}
      </label>
      <p class="problem" role="alert">
        {problem !== '' && (
          <>
            <Icon name="error" />
            <span>{problem}</span>
          </>
        )}
      </p>
    </div>
  );
}
