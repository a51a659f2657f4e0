import { onSettingsChange } from '../settings.ts';
import { answerPages, tellPages } from './pages.ts';
import { syncRegistration } from './registration.ts';

answerPages();

const sync = () => void syncRegistration().then(tellPages);
chrome.runtime.onInstalled.addListener(sync);
chrome.runtime.onStartup.addListener(sync);
chrome.permissions.onAdded.addListener(sync);
chrome.permissions.onRemoved.addListener(sync);
onSettingsChange(sync);

// what lies in the extension's storage is no business of a page's script
void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
