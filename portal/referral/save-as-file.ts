/** Hands a text to the user as a file. */
export function saveAsFile(name: string, text: string): void {
  // the mark tells old editors that it is UTF-8
  const address = URL.createObjectURL(
    new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
