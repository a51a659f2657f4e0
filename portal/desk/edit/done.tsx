import { Button, Notice } from '../../look/index.ts';
import { addressOf } from '../../pages/page.ts';
import type { DeskContext } from '../desk-context.ts';

export type DoneProps = {
  context: DeskContext;
  /** What was published, for taking it back. */
  kind: string;
  id: string;
  version: number;
  /** Where residents see it, below language and municipality. */
  shownAt: string;
};

/** It is out: where it can be seen, and how to take it back. */
export function Done({ context, kind, id, version, shownAt }: DoneProps) {
  const { t } = context;
  return (
    <Notice kind="success" title={t('desk:done.title')} level={2} role="status" id="done">
      <p>
        {t('desk:done.text')}{' '}
        <a class="ds-link" href={addressOf(context, shownAt)}>
          {t('desk:done.see')}
        </a>
      </p>
      <Undo context={context} kind={kind} id={id} version={version} />
    </Notice>
  );
}

type UndoProps = Omit<DoneProps, 'shownAt'>;

export function Undo({ context, kind, id, version }: UndoProps) {
  const { t } = context;
  return (
    <form method="post" action={addressOf(context, 'desk/history')} class="no-print">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" variant="secondary">
        {t('desk:done.undo')}
      </Button>
    </form>
  );
}
