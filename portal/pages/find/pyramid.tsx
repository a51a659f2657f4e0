import type { Step } from '@shared/model/services.ts';
import { textIn } from '@shared/model/text.ts';
import type { PageContext } from '../page.ts';

type PyramidProps = { context: PageContext; steps: readonly Step[]; marked: readonly number[] };

const width = 220;
const row = 26;

/** The steps of help, broadest below, with those that this is on filled. */
export function Pyramid({ context: { t, language }, steps, marked }: PyramidProps) {
  const count = steps.length;
  const height = count * row;
  const names = steps
    .filter(({ step }) => marked.includes(step))
    .map(({ step, name }) => t('find:here.stepNamed', { step, name: textIn(name, language).text }));
  return (
    <figure class="pyramid">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {steps.map(({ step }) => {
          const top = (count - step) * row;
          const half = (edge: number) => (width / 2) * (edge / height);
          const [upper, lower] = [half(top) * 0.98, half(top + row - 3)];
          const middle = width / 2;
          return (
            <g key={step} data-marked={marked.includes(step) ? '' : undefined}>
              <path
                d={`M${middle - upper} ${top}H${middle + upper}L${middle + lower} ${top + row - 3}H${middle - lower}z`}
              />
              <text x={middle} y={top + row - 8}>
                {step}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="source-note">{names.join('. ')}.</figcaption>
    </figure>
  );
}
