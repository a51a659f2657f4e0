import { openPanel, openPanelByUs } from '../browser/panel.ts';
import { keepStorageFromPages } from '../browser/storage-access.ts';
import { onPacksChange } from '../packs/pack-store.ts';
import { onSettingsChange } from '../settings.ts';
import { keepPacksFresh } from './fresh-packs.ts';
import { answerPages } from './pages.ts';
import { syncSites } from './registration.ts';
import { answerShortcuts } from './shortcuts.ts';

answerPages();
answerShortcuts();
keepPacksFresh();

const sync = () => void syncSites();
chrome.runtime.onInstalled.addListener(sync);
chrome.runtime.onStartup.addListener(sync);
chrome.permissions.onAdded.addListener(sync);
chrome.permissions.onRemoved.addListener(sync);
onSettingsChange(sync);
onPacksChange(sync);

keepStorageFromPages();
openPanelByUs();
chrome.action.onClicked.addListener(({ windowId }) => void openPanel(windowId));
