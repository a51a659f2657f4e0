/** What reckoning a wait needs of a pack: who goes first, what suggests it, and who says so. */
const used = ['pack.json', 'priority.json', 'suggestions.json'];

/** Words that stand beside the rules. What must have one gets a dash. */
const words = new Set(['text', 'name', 'meaning', 'note']);
const dash = { nb: '–' };

/** A file of a rule pack as a script's value, without what only readers need of it. */
export function leanPackFile(name: string, json: string): string {
  if (!used.includes(name)) return 'undefined';
  if (name !== 'priority.json') return JSON.stringify(JSON.parse(json));
  return JSON.stringify(JSON.parse(json), (key, value) => {
    if (key === 'overdue' || key === 'principles') return [];
    if (key === 'note') return undefined;
    return words.has(key) ? dash : value;
  });
}
