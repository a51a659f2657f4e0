import { municipalPack } from '@shared/packs';
import * as v from 'valibot';
import { readSettings } from '../settings.ts';
import { type BackgroundMessage, isOurs, PageMessageSchema, type StartAnswer } from './messages.ts';

/** Answers the scripts on journal pages: what holds there, and the counts of frames to the top. */
export function answerPages(): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const { tab, origin, documentId, frameId } = sender;
    if (!isOurs(sender) || tab?.id === undefined || origin === undefined) return false;
    const parsed = v.safeParse(PageMessageSchema, message);
    if (!parsed.success) return false;
    if (parsed.output.kind === 'start') {
      void startAnswer(origin).then(answer);
      return true;
    }
    if (documentId !== undefined && frameId !== 0) {
      const { counts } = parsed.output;
      tell(tab.id, { kind: 'frame-counts', frame: `${frameId} ${documentId}`, counts }, 0);
    }
    return false;
  });
}

/** Lets every page ask again what holds there. */
export async function tellPages(): Promise<void> {
  for (const { id } of await chrome.tabs.query({})) {
    if (id !== undefined) tell(id, { kind: 'settings-changed' });
  }
}

async function startAnswer(origin: string): Promise<StartAnswer> {
  const { sites, language } = await readSettings();
  const site = sites.find((one) => one.origin === origin && one.on);
  const pack = site && municipalPack(site.pack);
  if (pack === undefined) return null;
  const { exemptions, suggestions, emergencies, ...rest } = pack;
  const lists = {
    exemptions: [...exemptions],
    suggestions: [...suggestions],
    emergencies: [...emergencies],
  };
  return { language, pack: { ...rest, ...lists } };
}

/** A tab without our script does not listen: that is no error. */
function tell(tab: number, message: BackgroundMessage, frameId?: number): void {
  chrome.tabs
    .sendMessage(tab, message, frameId === undefined ? {} : { frameId })
    .catch(() => undefined);
}
