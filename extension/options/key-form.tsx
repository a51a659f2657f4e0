import { useState } from 'preact/hooks';
import { keepDevice } from '../device/device-store.ts';
import { type DeviceFileProblem, readDeviceFile } from '../device/read-device-file.ts';
import { Field } from '../look/field.tsx';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../look/texts.ts';

type Problem = { at: 'file' | 'paste'; code: DeviceFileProblem | 'unreadable' };

/** Takes a key file, chosen or pasted. Nothing of it stays on the page. */
export function KeyForm({ done }: { done: () => void }) {
  const { t } = useTexts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pasted, setPasted] = useState('');

  async function take(at: Problem['at'], text: Promise<string> | string) {
    const device = await Promise.resolve(text).then(readDeviceFile, () => 'unreadable' as const);
    if (typeof device === 'string') return setProblem({ at, code: device });
    setPasted('');
    await keepDevice(device);
    done();
  }

  const problemAt = (at: Problem['at']) =>
    problem?.at === at ? t(`key.problem.${problem.code}`) : undefined;
  return (
    <div class="stack">
      <div class="stack tight">
        <div>
          <label class="button primary">
            <input
              type="file"
              class="unseen"
              accept=".json,application/json"
              aria-describedby="file-problem"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) void take('file', file.text());
                // so that the same file can be chosen again when it has been put right
                currentTarget.value = '';
              }}
            />
            {t('key.file')}
          </label>
        </div>
        <p id="file-problem" class="problem" role="alert">
          {problem?.at === 'file' && (
            <>
              <Icon name="error" />
              <span>{problemAt('file')}</span>
            </>
          )}
        </p>
      </div>
      <details open={problem?.at === 'paste'}>
        <summary>{t('key.paste')}</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void take('paste', pasted);
          }}
        >
          <Field label={t('key.pasteLabel')} problem={problemAt('paste')}>
            {(control) => (
              <textarea
                rows={6}
                dir="ltr"
                spellcheck={false}
                autocomplete="off"
                {...control}
                value={pasted}
                onInput={({ currentTarget }) => setPasted(currentTarget.value)}
              />
            )}
          </Field>
          <div>
            <button type="submit">{t('key.read')}</button>
          </div>
        </form>
      </details>
    </div>
  );
}
