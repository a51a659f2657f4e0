import type { Overlay } from './overlay.ts';

/** A hint in one painted frame, and what the page showed of the record that it stands on. */
export type Seen = { hint: string; shown: string[] };
export type Frames = { frames: number; withHints: number; seen: Seen[] };

/**
 * Notes every frame that is painted from now on, in the world of the content script. It looks
 * after all that the page does in a frame: sizes are told last, those that change by that in a
 * second round, and each in the order in which the observers were made. Each pair of hint and
 * record is kept once. A hint in a list stands on the row that it covers; a hint on a form or a
 * description is about its fields.
 */
export async function watchFrames(overlay: Overlay): Promise<void> {
  // runs in the page: it knows nothing from outside its own text
  await overlay.evaluate((root) => {
    const rowAt = (middle: number) =>
      [...document.querySelectorAll('tbody tr, [role=row]')].find((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top <= middle && middle <= bottom && bottom - top > 1;
      });
    const field = (name: string) => {
      const found = document.querySelector(`[name=${name}], #${name}`);
      if (found instanceof HTMLSelectElement) return found.selectedOptions[0]?.text ?? '';
      return found !== null && 'value' in found ? String(found.value) : (found?.textContent ?? '');
    };
    const forms = [
      ['received', 'name', 'age', 'source', 'text'],
      ['mottatt', 'navn', 'fodt', 'fra', 'tekst', 'utskrevet', 'icd10', 'icpc2'],
    ];
    const isShown = (name: string) =>
      (document.querySelector(`[name=${name}], #${name}`)?.getClientRects().length ?? 0) > 0;
    const shownAt = (pill: Element) => {
      const form = forms.find(([received = '']) => isShown(received));
      if (form !== undefined) return form.map(field);
      const { top, bottom } = pill.getBoundingClientRect();
      return [...(rowAt((top + bottom) / 2)?.children ?? [])].map((cell) => cell.textContent);
    };
    const watch = { frames: 0, withHints: 0, seen: new Map<string, object>(), stop: () => {} };
    const sentinel = document.createElement('div');
    const inner = sentinel.appendChild(document.createElement('div'));
    sentinel.style.cssText = 'position:fixed;visibility:hidden;height:1px;width:1px';
    root?.append(sentinel);
    const toggle = (box: HTMLElement) => {
      box.style.width = box.style.width === '1px' ? '2px' : '1px';
    };
    const first = new ResizeObserver(() => toggle(inner));
    const observer = new ResizeObserver(() => {
      const pills = [...(root?.querySelectorAll<HTMLElement>('.pill') ?? [])];
      watch.frames += 1;
      if (pills.length > 0) watch.withHints += 1;
      for (const pill of pills) {
        const one = { hint: pill.ariaLabel ?? '', shown: shownAt(pill) };
        watch.seen.set(JSON.stringify(one), one);
      }
    });
    first.observe(sentinel);
    observer.observe(inner);
    let frame = 0;
    const tick = () => {
      toggle(sentinel);
      frame = requestAnimationFrame(tick);
    };
    tick();
    watch.stop = () => {
      cancelAnimationFrame(frame);
      first.disconnect();
      observer.disconnect();
      sentinel.remove();
    };
    Reflect.set(globalThis, 'frameWatch', watch);
  });
}

/** Ends the watch and gives what was seen. */
export function framesSeen(overlay: Overlay): Promise<Frames> {
  return overlay.evaluate(() => {
    const watch = Reflect.get(globalThis, 'frameWatch');
    watch.stop();
    return { frames: watch.frames, withHints: watch.withHints, seen: [...watch.seen.values()] };
  });
}
