/** True where some of the element is within the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom - top > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** The same items, those within the window before the others. Linear. */
export function nearestFirst<Item>(items: readonly Item[], of: (item: Item) => Element): Item[] {
  const near: Item[] = [];
  const far: Item[] = [];
  for (const item of items) (isInSight(of(item)) ? near : far).push(item);
  return [...near, ...far];
}
