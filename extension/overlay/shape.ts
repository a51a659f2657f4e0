const namespace = 'http://www.w3.org/2000/svg';

/** One shape a level, so that it is told by form too: fewer corners for less haste. */
const outlines: Record<number, string> = {
  1: 'M10 1 19 10 10 19 1 10Z',
  2: 'M10 1.2 18.5 5.6 18.5 14.4 10 18.8 1.5 14.4 1.5 5.6Z',
  3: 'M4 2H16A2 2 0 0 1 18 4V16A2 2 0 0 1 16 18H4A2 2 0 0 1 2 16V4A2 2 0 0 1 4 2Z',
};
const circle = 'M10 1.5A8.5 8.5 0 1 1 10 18.5 8.5 8.5 0 1 1 10 1.5Z';

/** The mark of a level: its number in its shape. Spoken elsewhere. */
export function levelShape(level: number): SVGSVGElement {
  const svg = picture('shape', outlines[level] ?? circle);
  const number = document.createElementNS(namespace, 'text');
  number.setAttribute('x', '10');
  number.setAttribute('y', '10.5');
  number.textContent = String(level);
  svg.append(number);
  return svg;
}

/** The mark of a passed deadline, or of something that must be looked at. */
export function warningShape(): SVGSVGElement {
  return picture('warning', 'M10 1.5 19 17.5H1ZM9.1 7H10.9L10.6 12.2H9.4ZM9 13.8H11V15.7H9Z');
}

/** The mark of a level that a therapist has set: a pencil. */
export function ownShape(): SVGSVGElement {
  return picture(
    'own',
    'M13.6 2.2 17.8 6.4 7 17.2 2 18 2.8 13ZM12.2 5.6 14.4 7.8 15.6 6.6 13.4 4.4Z',
  );
}

function picture(name: string, outline: string): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', name);
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', outline);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
