/** What a watcher tells: that the page changed, moved, or that a frame is about to be painted. */
export type PageWatcher = {
  /** Text, structure or a value may be another: called before the browser paints. */
  changed: (nodes: readonly Node[]) => void;
  /** The page went to another address, or came back into view. */
  moved: () => void;
  /** Something may stand elsewhere: scrolled, resized, loaded. */
  shifted: () => void;
  /** The last moment before a frame is painted, and at least a few times a second. */
  beforePaint: () => void;
};

const watched = [
  'class',
  'style',
  'hidden',
  'open',
  'href',
  'value',
  'checked',
  'selected',
  'aria-hidden',
];

/** Watches a document with one observer and one set of listeners, until the signal ends it. */
export function watchPage(tell: PageWatcher, signal: AbortSignal): void {
  const observer = new MutationObserver((records) =>
    tell.changed(records.map(({ target }) => target)),
  );
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watched,
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const on = (target: EventTarget, types: string, heard: (event: Event) => void) => {
    for (const type of types.split(' ')) {
      target.addEventListener(type, heard, { capture: true, passive: true, signal });
    }
  };
  on(window, 'input change reset', ({ target }) =>
    tell.changed(target instanceof Node ? [target] : []),
  );
  on(window, 'hashchange popstate pageshow focus', tell.moved);
  on(document, 'visibilitychange', tell.moved);
  if ('navigation' in window)
    on(window.navigation, 'currententrychange navigatesuccess', tell.moved);
  on(window, 'resize scroll load toggle transitionend animationend', tell.shifted);
  const timer = setInterval(tell.beforePaint, 250);
  signal.addEventListener('abort', () => clearInterval(timer));
}
