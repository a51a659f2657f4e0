import { Notice } from '../../look/notice.tsx';
import { useInboxWords } from './inbox-words.ts';

/** Says that a newer portal tells of more than this extension knows, and by which names. */
export function LeftOut({ names }: { names: readonly string[] }) {
  const words = useInboxWords();
  if (names.length === 0) return null;
  return (
    <Notice kind="warning" title={words('leftOut.title')}>
      <p>{words('leftOut.text')}</p>
      <p class="small">
        <code dir="ltr">{names.join(', ')}</code>
      </p>
    </Notice>
  );
}
