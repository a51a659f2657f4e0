import { isElement, namedElements, sayNames } from './tree.ts';

/**
 * Finds open shadow trees as they come: when their elements are put into the page, and later,
 * since a page may make such a tree long after the element.
 */
export function shadowWatch(found: (tree: ShadowRoot) => void) {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Set<Element>();

  const take = (element: Element): boolean => {
    const tree = element.shadowRoot;
    if (tree === null || known.has(tree)) return false;
    known.add(tree);
    waiting.delete(element);
    found(tree);
    lookIn(tree);
    return true;
  };
  const lookIn = (root: ParentNode): void => {
    for (const element of namedElements(root)) {
      sayNames(true);
      if (element.shadowRoot === null) waiting.add(element);
      else take(element);
    }
  };
  return {
    /** Looks into what was put into the page. */
    lookIn: (node: Node) => {
      if (isElement(node)) lookIn(node);
    },
    lookInAll: () => {
      sayNames(false);
      lookIn(document);
    },
    /** From now on nobody looks. */
    stop: () => {
      sayNames(true);
      waiting.clear();
    },
    /** Looks again at elements without a tree. True where one has got one. */
    lookAgain: (): boolean => {
      let any = false;
      for (const element of waiting) {
        if (!element.isConnected) waiting.delete(element);
        else if (take(element)) any = true;
      }
      return any;
    },
  };
}
