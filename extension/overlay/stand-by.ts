import * as v from 'valibot';
import { isOurs } from '../background/sender.ts';
import { openEntrance, type Page, type StartPage } from './entrance.ts';

/**
 * All that stays on a granted page: it asks the background whether hints are to be shown, which then
 * lays in what shows them. When they end, all of that is let go of.
 */
export function standBy(): void {
  let brought: StartPage | null = null;
  let page: Page | null = null;
  let turn = 0;
  openEntrance((start) => {
    brought = start;
  });

  const restart = async () => {
    turn += 1;
    const own = turn;
    const answer: unknown = await chrome.runtime.sendMessage({ kind: 'start' }).catch(() => null);
    if (own !== turn) return;
    page?.stop();
    page = answer === null || brought === null ? null : brought(answer);
    brought = null;
  };
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (!isOurs(sender)) return;
    if (v.is(SettingsChangedSchema, message)) void restart();
    else if (page?.hear(message)) answer(true);
  });
  void restart();
}

const SettingsChangedSchema = v.strictObject({ kind: v.literal('settings-changed') });
