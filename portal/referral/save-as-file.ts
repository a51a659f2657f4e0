/** Hands something to the user as a file: `text/calendar`, `text/html`. */
export function saveAsFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // some browsers begin to read it a moment later
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
