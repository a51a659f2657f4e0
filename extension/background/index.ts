import { onSettingsChange } from '../settings.ts';
import { answerPages } from './pages.ts';
import { syncSites } from './registration.ts';

answerPages();

const sync = () => void syncSites();
chrome.runtime.onInstalled.addListener(sync);
chrome.runtime.onStartup.addListener(sync);
chrome.permissions.onAdded.addListener(sync);
chrome.permissions.onRemoved.addListener(sync);
onSettingsChange(sync);

// what lies in the extension's storage is no business of a page's script
void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
// opened by a click that we are told of, the panel may know which page it stands beside
void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
chrome.action.onClicked.addListener(({ windowId }) => void chrome.sidePanel.open({ windowId }));
