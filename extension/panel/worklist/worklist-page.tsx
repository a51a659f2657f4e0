import { useState } from 'preact/hooks';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { quietText } from '../../overlay/hint.ts';
import { useRegister } from '../overdue/use-register.ts';
import { TeachHere } from '../teach-here.tsx';
import { About } from './about.tsx';
import { NoList } from './no-list.tsx';
import { useAutoNoting } from './use-auto-noting.ts';
import { useListChoices } from './use-list-choices.ts';
import { useNoting } from './use-noting.ts';
import { type PageRowsNow, usePageRows } from './use-page-rows.ts';
import { WorklistView } from './worklist-view.tsx';

/** The list on the page beside the panel, sorted and filtered here: the page's own stays as it is. */
export function WorklistPage() {
  const { t } = useTexts();
  const now = usePageRows();
  const noting = useNoting(useRegister());
  // they stay as they are while another tab is looked at
  const choices = useListChoices();
  const [said, say] = useState('');
  useAutoNoting(now.rows, noting, (count) => say(t('worklist:over.done', { count })));
  return (
    <div class="stack worklist">
      <h1>{t('worklist:title')}</h1>
      <Quiet page={now.page} />
      {now.rows.length > 0 ? (
        <WorklistView now={now} noting={noting} choices={choices} say={say} />
      ) : (
        <NoList page={now.page} />
      )}
      <p class="small" role="status">
        {said}
      </p>
      {now.rows.length > 0 && <About />}
      <TeachHere />
    </div>
  );
}

/** Says what has changed, where a page is no longer as it was when it was taught. */
function Quiet({ page }: Pick<PageRowsNow, 'page'>) {
  const { t, hint: words } = useTexts();
  const quiet = page.frames.map(({ told }) => told?.quiet).find((one) => one != null);
  if (quiet == null) return null;
  return (
    <Notice kind="warning" title={t('worklist:quiet')}>
      <p>{quietText(quiet, words.t)}</p>
    </Notice>
  );
}
