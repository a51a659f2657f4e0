/**
 * The page as a person sees it: open shadow trees count as part of the element that holds them.
 * Only elements with a name of their own (`x-table`) are looked into, so that a page without any
 * costs nothing.
 */
export function rootsIn(root: ParentNode): ParentNode[] {
  if (isWithoutNames(root)) return [root];
  const roots: ParentNode[] = [root];
  for (const each of roots) {
    for (const { shadowRoot } of namedElements(each))
      if (shadowRoot !== null) roots.push(shadowRoot);
  }
  return roots;
}

/** Everything below a root that fits a selector, also within open shadow trees. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  if (isWithoutNames(root)) {
    return root.firstElementChild === null ? [] : [...root.querySelectorAll(selector)];
  }
  return rootsIn(root).flatMap((each) => [...each.querySelectorAll(selector)]);
}

/** The shadow trees that stand within an element. */
export function shadowsIn(element: Element): ParentNode[] {
  return rootsIn(element).slice(1);
}

/** The element around a node; around a shadow tree, the one that holds it. */
export function parentAcross(node: Node): Element | null {
  if (isElement(node) && node.assignedSlot !== null) return node.assignedSlot;
  const { parentNode } = node;
  if (isElement(parentNode)) return parentNode;
  return isShadowRoot(parentNode) ? parentNode.host : null;
}

/** True where a node is the element or stands within it, in whatever tree. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at !== null; ) {
    if (outer.contains(at)) return true;
    const root = at.getRootNode();
    at = isShadowRoot(root) ? root.host : null;
  }
  return false;
}

/** What lies at a point of the window within an element, in its shadow trees too. */
export function innermostAt(element: Element, x: number, y: number): Element {
  for (let at = element; ; ) {
    const tree = at.shadowRoot;
    // what lies above it, ours too, is named with the rest
    const inner = tree?.elementsFromPoint(x, y).find((one) => one.getRootNode() === tree);
    if (inner === undefined) return at;
    at = inner;
  }
}

/** What is shown in an element: its shadow tree where it has one, what a slot was given. */
export function shownChildren(element: Element): readonly ChildNode[] | NodeListOf<ChildNode> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return element.childNodes;
  const { assignedNodes } = element;
  const given: unknown = typeof assignedNodes === 'function' ? assignedNodes.call(element) : [];
  const nodes = Array.isArray(given) ? given.filter(isChild) : [];
  return nodes.length > 0 ? nodes : element.childNodes;
}

/** Also for nodes of another document of the page, whose classes are not ours. */
export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === Node.ELEMENT_NODE;
}

let documentHasNames = true;

/**
 * Whoever watches the document for elements with a name of their own says whether it may have any:
 * where it has none, nobody looks for them again and again. It may, unless this says otherwise.
 */
export function sayNames(may: boolean): void {
  documentHasNames = may;
}

function isWithoutNames(root: ParentNode): boolean {
  return !documentHasNames && (root === document || root.ownerDocument === document);
}

/** Elements with a name of their own: only they hold shadow trees that others can see. */
export function namedElements(root: ParentNode): Element[] {
  const own = isDocument(root) ? root : (root.ownerDocument ?? document);
  const tops = isElement(root) || isDocument(root) ? [root] : [...root.children];
  return tops.flatMap((top) => {
    const below = top.getElementsByTagName('*');
    return below.length < many
      ? [top, ...below].filter(isElement).filter(({ localName }) => localName.includes('-'))
      : namedInMany(top, own);
  });
}

/** From so many elements on an expression is quicker than a look at each. */
const many = 100;

function namedInMany(top: Node, own: Document): Element[] {
  const found: Element[] = [];
  const named = own.evaluate(withOwnName, top, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
  for (let node = named.iterateNext(); node !== null; node = named.iterateNext()) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

const withOwnName = "descendant-or-self::*[contains(local-name(), '-')]";

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}

function isChild(node: unknown): node is ChildNode {
  return typeof node === 'object' && node !== null && 'nodeType' in node && 'remove' in node;
}
