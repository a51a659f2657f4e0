import * as v from 'valibot';

const CallSchema = v.function();

/**
 * Opens the panel beside the page: side panel in Chrome and Edge, sidebar in Firefox. False where
 * the browser holds that nobody has clicked for it.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (chrome.sidePanel !== undefined) await chrome.sidePanel.open({ windowId });
    else await openSidebar();
    return true;
  } catch {
    return false;
  }
}

/** Opened by a click that we are told of, the panel may know which page it stands beside. */
export function openPanelByUs(): void {
  void chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
}

async function openSidebar(): Promise<void> {
  const sidebar = v.parse(
    v.looseObject({ open: CallSchema }),
    Reflect.get(chrome, 'sidebarAction'),
  );
  await sidebar.open();
}
