import * as v from 'valibot';

/** What reckoning a wait needs of a pack: who goes first, what suggests it, and who says so. */
const used = ['pack.json', 'priority.json', 'suggestions.json'];

/** Words that stand beside the rules. What must have one gets a dash. */
const words = new Set(['text', 'name', 'meaning']);
/** For people who look a rule up; the page names the document alone. */
const unused = new Set(['$schema', 'note', 'href']);
const dash = { nb: '–' };

/** A file of a rule pack as a script's value, without what only readers need of it. */
export function leanPackFile(name: string, json: string): string {
  if (!used.includes(name)) return 'undefined';
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => {
    if (unused.has(key)) return undefined;
    if (key === 'suggestions' && Array.isArray(value)) {
      return value.filter((one) => !v.is(SuggestedByReadingSchema, one));
    }
    if (key === 'any' && Array.isArray(value)) {
      const others = value.filter((one) => !v.is(ByReadingSchema, one));
      return others.length === 0 ? value : others;
    }
    if (key === 'overdue' || key === 'principles') return [];
    if (key === 'section') return '–';
    return words.has(key) ? dash : value;
  });
}

/** What rests on a text that was read: answers never do. */
const ByReadingSchema = v.strictObject({
  concept: v.pipe(v.string(), v.startsWith('points-to-')),
  status: v.optional(v.array(v.string())),
});

const SuggestedByReadingSchema = v.object({ when: ByReadingSchema });
