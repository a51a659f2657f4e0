import { shadowWatch } from './shadow-watch.ts';

/** A change of the page: of nothing but words, of what else stands in a node, or only of how it is shown. */
export type Change = { node: Node; what: 'words' | 'content' | 'attribute' };

/** What a watcher tells. */
export type PageWatcher = {
  /** Text, structure, a value or visibility may be another: told before the browser paints. */
  changed: (changes: readonly Change[]) => void;
  /** The page went to another address, came back into view, or has another size. */
  moved: () => void;
  /** Something may stand elsewhere: scrolled, resized, loaded. */
  shifted: () => void;
  /** A few times a second, whatever happens: a page can change a value without a word. */
  tick: () => void;
};

const watched =
  'class style hidden open href value checked selected disabled aria-hidden data-title data-label title';

/** Watches a document with one observer and one set of listeners, until the signal ends it. */
export function watchPage(tell: PageWatcher, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) shadows.lookIn(node);
    tell.changed(records.map((record) => ({ node: record.target, what: kindOf(record) })));
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: watched.split(' '),
    });
  observe(document);
  const shadows = shadowWatch(observe);
  shadows.lookInAll();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    shadows.stop();
  });

  const on = (target: EventTarget, types: string, heard: (event: Event) => void) => {
    for (const type of types.split(' ')) {
      target.addEventListener(type, heard, { capture: true, passive: true, signal });
    }
  };
  on(window, 'input change reset', (event) => {
    const [target] = event.composedPath();
    if (target instanceof Node) tell.changed([{ node: target, what: 'content' }]);
  });
  on(window, 'hashchange popstate pageshow focus resize', tell.moved);
  on(document, 'visibilitychange', tell.moved);
  if ('navigation' in window) {
    on(window.navigation, 'currententrychange navigatesuccess', tell.moved);
  }
  on(window, 'scroll load toggle transitionend animationend', tell.shifted);
  const timer = setInterval(() => {
    if (shadows.lookAgain()) tell.moved();
    tell.tick();
  }, 250);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function kindOf({ type, addedNodes, removedNodes }: MutationRecord): Change['what'] {
  if (type === 'attributes') return 'attribute';
  return [...addedNodes, ...removedNodes].every(isText) ? 'words' : 'content';
}

function isText({ nodeType }: Node): boolean {
  return nodeType === Node.TEXT_NODE;
}
