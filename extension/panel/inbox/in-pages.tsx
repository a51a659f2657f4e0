import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import type { Assessed } from './assessed.ts';
import { useInboxWords } from './inbox-words.ts';

type InPagesProps = {
  items: readonly Assessed[];
  item: (one: Assessed) => ComponentChildren;
  /** The heading that is shown, and given the focus, when another page is turned to. */
  headedBy: string;
};

const onOnePage = 25;

/** A long list, so many at a time. */
export function InPages({ items, item, headedBy }: InPagesProps) {
  const words = useInboxWords();
  const [wanted, turnTo] = useState(0);
  const pages = Math.ceil(items.length / onOnePage);
  // what was on the last page may have been finished
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const from = page * onOnePage;
  const some = items.slice(from, from + onOnePage);
  const turn = (to: number) => {
    turnTo(to);
    document.getElementById(headedBy)?.focus();
  };
  return (
    <>
      <ul class="inbox">{some.map(item)}</ul>
      {pages > 1 && (
        <nav class="row apart" aria-label={words('pages.label')}>
          <button
            type="button"
            aria-disabled={page === 0}
            onClick={() => page > 0 && turn(page - 1)}
          >
            <Icon name="back" />
            {words('pages.before')}
          </button>
          <span class="small">
            {words('pages.here', { from: from + 1, to: from + some.length, all: items.length })}
          </span>
          <button
            type="button"
            aria-disabled={page === pages - 1}
            onClick={() => page < pages - 1 && turn(page + 1)}
          >
            {words('pages.after')}
          </button>
        </nav>
      )}
    </>
  );
}
