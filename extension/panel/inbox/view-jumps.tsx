import { useDecisionWords } from '../hint/use-decision-words.ts';

type ViewJumpsProps = { to: readonly { id: string; title: string }[] };

/** Ways to the headings of a long referral, whose own words and actions stand below the reasons. */
export function ViewJumps({ to }: ViewJumpsProps) {
  const words = useDecisionWords();
  return (
    <div class="jumps small">
      <ul aria-label={words('jumps')}>
        {to.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
