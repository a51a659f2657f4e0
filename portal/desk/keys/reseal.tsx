import { type ResealProgress, readPaperKey, resealAll } from '@shared/sealing';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Field } from '../../look/field.tsx';
import { Notice } from '../../look/notice.tsx';
import { useKeys } from './context.ts';
import { resealPorts } from './keys-api.ts';
import type { OwnKey } from './own-key-store.ts';
import { useWork } from './use-work.ts';

/** Seals again what older keys could open, with this browser's key or with the one on paper. */
export function ResealPart({ own }: { own: OwnKey | null }) {
  const { props, t } = useKeys();
  const [progress, setProgress] = useState<ResealProgress | null>(null);
  const [usesPaper, usePaper] = useState(own === null);
  const [typed, setTyped] = useState('');
  const [isDone, setDone] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const { isBusy, trouble, work } = useWork();
  const { id } = props.municipality;

  const reseal = () =>
    work(async () => {
      const paper = usesPaper ? await readPaperKey(typed) : null;
      const identity = usesPaper ? paper?.identity : own?.key;
      if (identity === undefined) return t('keys:reseal.wrongPaper');
      const stopping = new AbortController();
      const { signal } = stopping;
      stop.current = stopping;
      setDone(false);
      try {
        await resealAll(resealPorts(id), identity, id, setProgress, signal);
        setDone(true);
        setTyped('');
      } catch (error) {
        if (!signal.aborted) throw error;
      }
      return null;
    });

  const isAll = isDone && progress !== null && sum(progress) === 0;
  return (
    <section class="flow prose" aria-labelledby="reseal-title">
      <h2 id="reseal-title">{t('keys:reseal.title')}</h2>
      {isAll ? (
        <Notice kind="success" role="status" title={t('keys:reseal.all')}>
          <p>{t('keys:reseal.done', { count: progress.done })}</p>
        </Notice>
      ) : (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void reseal();
          }}
        >
          <p>{t('keys:reseal.lead', { count: props.remaining })}</p>
          {usesPaper && (
            <Field
              id="reseal-paper"
              label={t('keys:reseal.paper')}
              hint={t('keys:reseal.paperHint')}
              error={trouble ?? undefined}
              value={typed}
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
          {progress && !isDone && <Progress progress={progress} />}
          {isDone && progress && (
            <Notice kind="warning" role="alert" title={t('keys:reseal.some')}>
              <p>{t('keys:reseal.unopened', { count: sum(progress) })}</p>
            </Notice>
          )}
          {!usesPaper && trouble !== null && (
            <Notice kind="urgent" role="alert" title={trouble}>
              <p>{t('keys:reseal.again')}</p>
            </Notice>
          )}
          <div class="actions">
            {isBusy ? (
              <Button variant="secondary" onClick={() => stop.current?.abort()}>
                {t('keys:reseal.stop')}
              </Button>
            ) : (
              <Button type="submit" icon="lock">
                {t('keys:reseal.begin')}
              </Button>
            )}
            {own !== null && !isBusy && (
              <Button variant="quiet" onClick={() => usePaper(!usesPaper)}>
                {t(usesPaper ? 'keys:reseal.useOwn' : 'keys:reseal.usePaper')}
              </Button>
            )}
          </div>
        </form>
      )}
    </section>
  );
}

function Progress({ progress }: { progress: ResealProgress }) {
  const { t } = useKeys();
  const gone = progress.done + sum(progress);
  return (
    <div class="key-progress">
      <progress
        aria-label={t('keys:reseal.progress')}
        value={gone}
        max={Math.max(1, gone + progress.left)}
      />
      <p role="status">
        {t('keys:reseal.count', { done: progress.done, all: gone + progress.left })}
      </p>
    </div>
  );
}

/** How many could not be opened. */
function sum({ unopened }: ResealProgress): number {
  return Object.values(unopened).reduce((total, count) => total + count, 0);
}
