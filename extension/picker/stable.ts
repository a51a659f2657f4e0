/**
 * True for a name that its page will most likely keep: not one that a tool made up for this build
 * (`css-1abc`, `m_4e7aa4fd`, `___OoJIY`), this visit (`ui-id-8`, `:r16:`) or this record.
 */
export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false;
  if (/\d{3,}|^[:«_]?r[_\d]|[:«»]/.test(name)) return false;
  if (numbered.test(name) || /___/.test(name)) return false;
  return name.split(/[-_.\s]+/).every((part) => part === '' || isWord(part));
}

/** Names of a class that says how an element is now, not what it is. */
export function isState(name: string): boolean {
  return /^(is|has|ng|js|v)-|^(even|odd|active|selected|hover|focus|focused|first|last|current|open|opened|expanded|collapsed|checked|disabled|hidden|visible|show|shown|fade|in|new|unread|read|highlight\w*)$/i.test(
    name,
  );
}

const numbered =
  /^(ui-id|ember|react-aria|radix|headlessui|mat-[a-z-]+|cdk-[a-z-]+|mui|jss|css|sc|svelte|emotion|mantine|ext-gen|yui|gwt-uid|isc|dijit|el-id|v)[-_]?\w*\d/i;

/** Words, words run together, an abbreviation, a word with a small number. */
function isWord(part: string): boolean {
  if (/^[a-zæøå]+$/.test(part) || /^[A-Z]{1,6}$/.test(part)) return true;
  if (/\d/.test(part))
    return /^(\d{1,2}|[a-z]{1,12}\d{1,2}|[a-z]{3,}\d[a-z]{3,}|\d{1,2}[a-z]{1,2})$/i.test(part);
  return /^[a-z]*([A-Z]+[a-z]{2,}|[A-Z]{2,4}$)+[A-Z]?$/.test(part);
}
