import { intersection } from './tracks.ts';

/** The corners of a window, the one that is taken where it is free first. */
const corners = ['bottom end', 'bottom start', 'top end', 'top start'];

/** Where a page has more, most of them are in rows, which scroll away from under the box. */
const mostControls = 1000;

/**
 * Moves a box of ours to a corner of the window where it lies over nothing that can be clicked. It
 * stays where it is as long as that is so, and where no corner is free.
 */
export function stepAside(box: HTMLElement): void {
  // not in shadow trees: to find them, each element of a long list would have to be asked
  const taken = document.querySelectorAll(controls);
  if (taken.length > mostControls) return;
  const places = Array.from(taken, (control) => control.getBoundingClientRect());
  const before = box.dataset.at ?? 'bottom end';
  box.style.setProperty('--across', `${document.documentElement.clientWidth}px`);
  box.style.setProperty('--down', `${document.documentElement.clientHeight}px`);
  const free = [before, ...corners].find((corner) => {
    box.dataset.at = corner;
    const here = box.getBoundingClientRect();
    return places.every((place) => {
      const { width, height } = intersection(here, place);
      return width === 0 || height === 0;
    });
  });
  box.dataset.at = free ?? before;
}

const controls =
  'a[href], area[href], button, input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=switch], [role=checkbox]';
