/** Opens the side panel in a window. False where the browser holds that nobody has clicked for it. */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await chrome.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
