import type { PartHere } from './parts-here.ts';
import { useDecisionWords } from './use-decision-words.ts';

/** The parts of a long page by name, in its order: a click opens one and goes there. */
export function Jumps({ parts }: { parts: readonly PartHere[] }) {
  const words = useDecisionWords();
  if (parts.length < fewest) return null;
  return (
    <nav class="jumps small" aria-label={words('jumps')}>
      <ul>
        {parts.toSorted(inOrder).map(({ title, box }) => (
          <li key={title}>
            <button type="button" class="plain" onClick={() => goTo(box)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const fewest = 3;

function inOrder({ box: one }: PartHere, { box: other }: PartHere): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function goTo(box: HTMLDetailsElement): void {
  box.open = true;
  const summary = box.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'start' });
}
