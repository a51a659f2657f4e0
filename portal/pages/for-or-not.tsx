import type { ComponentChildren } from 'preact';
import { Icon } from '../look/index.ts';

type Line = { id: string; words: ComponentChildren };
type Lines = { title: string; lines: readonly Line[] };

/** Who a page is for, and who is better off elsewhere: said before the rest. */
export function ForOrNot({ isFor, isNot }: { isFor: Lines; isNot: Lines }) {
  return (
    <div class="columns for-you">
      <Side lines={isFor} icon="check" />
      <Side lines={isNot} icon="cross" />
    </div>
  );
}

function Side({ lines: { title, lines }, icon }: { lines: Lines; icon: 'check' | 'cross' }) {
  return (
    <section class="flow">
      <h2>{title}</h2>
      <ul class="signs">
        {lines.map(({ id, words }) => (
          <li key={id}>
            <Icon name={icon} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
