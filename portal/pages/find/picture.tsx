/**
 * One set of small drawings, made for this portal on a 48 grid: `line` is drawn thin, `mark` is
 * the part that it is about. Each stands beside its words, so readers are not told of it.
 */
const person =
  'M24 13.5V30M24 18l-8 8M24 18l8 8M24 30l-6 14M24 30l6 14M24 4a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z';

const drawings: Record<string, { line: string; mark: string }> = {
  'back-neck': { line: person, mark: 'M24 13.5V30' },
  'shoulder-arm-hand': { line: person, mark: 'M24 18l8 8' },
  'hip-knee-foot': { line: person, mark: 'M24 30l6 14' },
  'pain-tension': {
    line: person,
    mark: 'M20 19.5v.2M29 16v.2M28.5 31v.2M17.5 37v.2M30.5 39v.2M18 25v.2',
  },
  'nerves-muscles': { line: person, mark: 'M34 6l-4 7h6l-5 8M12 30l3 4-5 1 3 5' },
  breathing: {
    line: 'M24 6v15',
    mark: 'M24 21c-3-5-8-4-10 1-2 6-3 12-2 17 4 1 9-1 12-5 3 4 8 6 12 5 1-5 0-11-2-17-2-5-7-6-10-1zM24 21v13',
  },
  'walking-balance': {
    line: 'M27 13.5l-4 15.5M26 18l-9 2M26 18l6 8M23 29l-9 11M23 29l5 14M28.5 4a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
    mark: 'M37 10c3 4 3 9 1 13M8 24c-2 4-2 8 0 12',
  },
  'after-hospital': {
    line: 'M5 40V16h16v24M5 40h38M27 28h13v12M25 29l8.5-8 8.5 8',
    mark: 'M13 20v8M9 24h8M24 11h14M33 6l5 5-5 5',
  },
  'daily-activities': {
    line: 'M9 22h26v12a6 6 0 0 1-6 6H15a6 6 0 0 1-6-6zM35 25h4a3 3 0 0 1 0 8h-4M5 22h34',
    mark: 'M16 16c-2-3 2-4 0-8M23 16c-2-3 2-4 0-8M30 16c-2-3 2-4 0-8',
  },
  'home-aids': {
    line: 'M20 6a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM20 15v12h11l5 12M20 20h9',
    mark: 'M16 22a10.5 10.5 0 1 0 13 14M35 41h5',
  },
  memory: {
    line: 'M15 42v-7c-6-3-8-8-7-15C10 10 18 5 26 6c8 1 13 7 13 14l3 7-4 1v6h-7v8',
    mark: 'M19 17c0-6 10-6 10 0 0 4-5 4-5 8M24 29.5v.2',
  },
  'pressure-sore': {
    line: 'M4 14v26M4 34h40M44 40V27c0-3-2-5-5-5H19v12M12 21a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
    mark: 'M31 26a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  },
  'child-baby': {
    line: 'M13 17a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM19 26c6-4 14-4 18 0 3 4 2 8-2 9H18l-5 4M37 28l5-4',
    mark: 'M11 21.5v.2M15 21.5v.2M11.5 25.5c1 1 2 1 3 0',
  },
  'child-movement': {
    line: 'M20 9a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM20 17v12M20 21l-7 4M20 21l7 3M20 29l-6 12M20 29l9 7',
    mark: 'M37 34a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  },
  train: {
    line: 'M10 12a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 19v12M10 31l-4 10M10 31l4 10M38 12a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM38 19v12M38 31l-4 10M38 31l4 10',
    mark: 'M24 8a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM24 15v14M24 29l-4 12M24 29l4 12M16 8l8 12 8-12',
  },
  habits: {
    line: 'M24 16c-5-5-14-2-14 8 0 9 6 17 10 17 2 0 2-1 4-1s2 1 4 1c4 0 10-8 10-17 0-10-9-13-14-8z',
    mark: 'M24 16c0-5 1-7 4-9M28 10c2-4 6-5 9-4-1 4-4 6-9 4z',
  },
  speech: {
    line: 'M6 9h36v24H23l-9 8v-8H6z',
    mark: 'M15 21v.2M24 21v.2M33 21v.2',
  },
  work: {
    line: 'M6 17h36v23H6zM17 17v-6h14v6',
    mark: 'M6 27h14M28 27h14M20 24h8v6h-8z',
  },
  mind: {
    line: 'M24 22a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM11 45c0-5 6-8 13-8s13 3 13 8',
    mark: 'M14 18a5 5 0 0 1 1-10c2-5 10-6 13-1 5-2 9 2 8 6-1 3-4 5-8 5z',
  },
  specialist: {
    line: 'M8 42V12h32v30M4 42h40M20 42v-9h8v9',
    mark: 'M20 17v10M28 17v10M20 22h8',
  },
  doctor: {
    line: 'M12 6h-3v11a8 8 0 0 0 16 0V6h-3M17 25v6a9 9 0 0 0 18 0v-5',
    mark: 'M35 18a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  },
};

export function Picture({ of }: { of: string }) {
  const drawing = drawings[of];
  if (drawing === undefined) return null;
  return (
    <svg class="picture" viewBox="0 0 48 48" aria-hidden="true">
      <path d={drawing.line} />
      <path data-mark="" d={drawing.mark} />
    </svg>
  );
}

/** The situations that have a drawing. */
export const drawn: readonly string[] = Object.keys(drawings);
