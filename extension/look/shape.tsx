import { useLayoutEffect, useRef } from 'preact/hooks';
import { levelShape, ownShape, warningShape } from '../overlay/shape.ts';

/** The overlay's mark of a level. */
export function LevelShape({ level }: { level: number }) {
  return <Drawn draw={() => levelShape(level)} changes={level} />;
}

/** The overlay's mark of a passed deadline. */
export function WarningShape() {
  return <Drawn draw={warningShape} changes="warning" />;
}

/** The overlay's mark of a level that a therapist has set. */
export function OwnShape() {
  return <Drawn draw={ownShape} changes="own" />;
}

type DrawnProps = { draw: () => SVGSVGElement; changes: number | string };

function Drawn({ draw, changes }: DrawnProps) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(draw()), [changes]);
  return <span class="drawn" aria-hidden="true" ref={place} />;
}
