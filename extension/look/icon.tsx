const shapes = {
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  copies:
    'M8.5 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M15.5 5a3.5 3.5 0 0 1 0 6.5M17.5 14.5c2.5.7 4 2.4 4 5',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  down: 'M12 4v13M6.5 11.5 12 17l5.5-5.5M5 20.5h14',
  error: 'M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7zM9 9l6 6M15 9l-6 6',
  group:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19a5.5 5.5 0 0 1 11 0M15 5.6a3 3 0 0 1 0 5.3M17 13.8a5.5 5.5 0 0 1 3.5 5.2',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.6v.2',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  refresh: 'M19.5 5v5h-5M4.5 19v-5h5M19 10a7.5 7.5 0 0 0-13.5-2.5M5 14a7.5 7.5 0 0 0 13.5 2.5',
  warning: 'M12 4l9.5 16.5h-19zM12 10v5M12 17.6v.2',
} as const;

export type IconName = keyof typeof shapes;

/** Always beside words, so hidden from screen readers. Arrows turn in right-to-left pages. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-turns={name === 'back' || null}>
      <path d={shapes[name]} />
    </svg>
  );
}
