import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import {
  BackgroundMessageSchema,
  isOurs,
  type PageMessage,
  type StartAnswer,
  StartAnswerSchema,
} from '../background/messages.ts';
import { type Counts, noCounts, sum } from './counts.ts';
import { startSession } from './session.ts';
import { statusCorner } from './status.ts';
import { textsIn } from './texts.ts';
import { todayInNorway } from './today.ts';

/** Runs on a granted page: shows hints while the settings say so, and leaves no trace after. */
export function startPage(): void {
  let running: AbortController | null = null;
  let frames = new Map<string, Counts>();
  let show: ((counts: Counts) => void) | null = null;

  const restart = async () => {
    const answer = v.safeParse(StartAnswerSchema, await ask({ kind: 'start' }));
    running?.abort();
    running = null;
    show = null;
    frames = new Map();
    if (answer.success && answer.output !== null) running = run(answer.output);
  };

  const run = ({ language, pack }: NonNullable<StartAnswer>): AbortController => {
    const controller = new AbortController();
    const { signal } = controller;
    const texts = textsIn(language);
    const counted = (counts: Counts) => {
      if (window === window.top) {
        frames.set('top', counts);
        show?.(sum([...frames.values()]));
      } else tell({ kind: 'counts', counts });
    };
    const { layer } = startSession(
      {
        pack,
        texts,
        today: todayInNorway,
        assess: (facts, on) => assess(facts, pack, { on, findings: read(facts) }),
        counted,
      },
      signal,
    );
    if (window === window.top) {
      show = statusCorner(layer.view, texts).show;
      show(sum([...frames.values()]));
    } else
      addEventListener('pagehide', () => tell({ kind: 'counts', counts: noCounts }), { signal });
    return controller;
  };

  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    const parsed = v.safeParse(BackgroundMessageSchema, message);
    if (!isOurs(sender) || !parsed.success) return;
    if (parsed.output.kind === 'settings-changed') void restart();
    else {
      const [frame] = parsed.output.frame.split(' ');
      for (const key of frames.keys()) if (key.split(' ')[0] === frame) frames.delete(key);
      frames.set(parsed.output.frame, parsed.output.counts);
      show?.(sum([...frames.values()]));
    }
  });
  void restart();
}

/** The extension may have been updated or removed under the page: then nobody answers. */
async function ask(message: PageMessage): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    return null;
  }
}

function tell(message: PageMessage): void {
  void ask(message);
}
