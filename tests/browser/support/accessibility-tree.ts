import type { Page } from '@playwright/test';

/** A node of what the browser tells a screen reader. */
export type Told = {
  role: string;
  name: string;
  description: string;
  /** Of a heading; 0 elsewhere. */
  level: number;
  invalid: boolean;
  /** What it stands within, the nearest first. */
  within: readonly Place[];
};

export type Place = { role: string; name: string; description: string };

/** All that a screen reader is told of a page, in the order that it is read. */
export async function treeOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (root === undefined) return [];

  const told: Told[] = [];
  const visit = (node: typeof root, within: Told['within']): void => {
    const one = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      description: String(node.description?.value ?? ''),
    };
    const property = (name: string) =>
      node.properties?.find((found) => found.name === name)?.value.value;
    if (!node.ignored) {
      told.push({
        ...one,
        level: Number(property('level') ?? 0),
        invalid: property('invalid') === 'true',
        within,
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) visit(child, node.ignored ? within : [one, ...within]);
    }
  };
  visit(root, []);
  return told;
}
