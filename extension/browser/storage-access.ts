/** What lies in the extension's storage is no business of a page's script. Firefox never gives it one. */
export function keepStorageFromPages(): void {
  void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
