/** One stroke set, drawn for this portal on a 24 grid. Always beside words, so hidden from readers. */
const shapes = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bus: 'M6 4.5h12a1.5 1.5 0 0 1 1.5 1.5v11h-15V6A1.5 1.5 0 0 1 6 4.5zM4.5 11.5h15M7.5 17v2.5M16.5 17v2.5M8 14.3v.1M16 14.3v.1',
  calendar: 'M5 6h14v14H5zM5 10.5h14M9 3.5V7M15 3.5V7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M6 9.5l6 6 6-6',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2.5',
  coins:
    'M3.5 7c0-4 11-4 11 0s-11 4-11 0zM3.5 7v9c0 4 11 4 11 0V7M3.5 11.5c0 4 11 4 11 0M18 9.5c1.6.4 2.5 1 2.5 2v6c0 1.4-2 2.4-4.5 2.8',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  entrance: 'M5 21V11a7 7 0 0 1 14 0v10M9 21v-9.5a3 3 0 0 1 6 0V21M3 21h18',
  error: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM9 9l6 6M15 9l-6 6',
  group:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3.5 19.5v-1a5.5 5.5 0 0 1 11 0v1M15.5 5.3a3 3 0 0 1 0 5.4M17 13.6a5.5 5.5 0 0 1 3.5 5v.9',
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.6v.2',
  language:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  pencil: 'M5 19l1-4.5L16.5 4 20 7.5 9.5 18zM14 6.5l3.5 3.5',
  person: 'M12 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5 20v-1a7 7 0 0 1 14 0v1',
  phone:
    'M6 4h3.5l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2 4.5 1.5V18a2 2 0 0 1-2 2C10 20 4 14 4 6a2 2 0 0 1 2-2z',
  place:
    'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  signpost: 'M12 3v18M9 21h6M12 5h6l2.5 2.25L18 9.5h-6zM12 11.5H6l-2.5 2.25L6 16h6z',
  star: 'M12 4l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6-5-2.8-5 2.8 1.2-5.6L4 9.8l5.6-.6z',
  success: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8 12.3l2.8 2.8L16 9.5',
  urgent: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM12 7.5v5.5M12 16.2v.2',
  warning: 'M12 4l9.5 16.5h-19zM12 10v5M12 17.6v.2',
  wheelchair: 'M10 4.2v.2M10 7.5v6.5h5.5l2.5 5M10 10h4.5M8 11a5.2 5.2 0 1 0 6.5 7.5',
} as const;

export type IconName = keyof typeof shapes;

/** Arrows point the way of reading, so they turn in right-to-left pages. */
const turning: ReadonlySet<IconName> = new Set(['arrow', 'back']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-turns={turning.has(name) ? '' : undefined}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
