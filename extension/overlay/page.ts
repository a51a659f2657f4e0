import * as v from 'valibot';
import { BackgroundMessageSchema, isOurs, type StartAnswer } from '../background/messages.ts';
import { type Here, herePort } from '../here/here.ts';
import { isFrameShown } from '../host/frame.ts';
import { Assessor } from './assessor.ts';
import {
  askAssessments,
  askPanel,
  askReasons,
  askStart,
  isLinked,
  tellCounts,
} from './background-link.ts';
import { type Counts, noCounts, sum } from './counts.ts';
import { panelLink } from './rows/panel-link.ts';
import { rowsPort, ToPageSchema } from './rows/row-messages.ts';
import { type Running, startSession } from './session.ts';
import { statusCorner } from './status.ts';
import { textsOf } from './texts.ts';
import { todayInNorway } from './today.ts';

/** Runs on a granted page: shows hints while the settings say so, and leaves no trace after. */
export function startPage(): void {
  let running = new AbortController();
  let show: (counts: Counts) => void = () => undefined;
  const frames = new Map<string, Counts>();
  const panel = panelLink(rowsPort, ToPageSchema);
  const here = panelLink<Here, never>(herePort, v.never());
  let session: Running | null = null;

  const restart = async () => {
    const [answer] = await Promise.all([askStart(), documentRead()]);
    running.abort();
    running = new AbortController();
    session = null;
    frames.clear();
    if (answer !== null) run(answer, running);
  };

  const run = ({ language, words, profiles }: NonNullable<StartAnswer>, until: AbortController) => {
    const { signal } = until;
    const texts = textsOf(language, words);
    const isTop = window === window.top;
    session = startSession(
      {
        profiles,
        texts,
        panel,
        assessor: new Assessor(askAssessments),
        reasons: askReasons,
        today: todayInNorway,
        isLinked,
        here,
        askPanel,
        unlinked: () => until.abort(),
        counted: (counts) => (isTop ? count('top', counts) : tellCounts(counts)),
      },
      signal,
    );
    if (isTop) {
      const corner = statusCorner(session.layer.view, texts);
      show = (counts) => {
        if (!signal.aborted) corner.show(counts);
      };
      show(sum([...frames.values()]));
    } else addEventListener('pagehide', () => tellCounts(noCounts), { signal });
  };

  const count = (frame: string, counts: Counts) => {
    frames.set(frame, counts);
    const all = sum([...frames.values()]);
    show(all);
    tellCounts(all);
  };

  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    const parsed = v.safeParse(BackgroundMessageSchema, message);
    if (!isOurs(sender) || !parsed.success) return;
    switch (parsed.output.kind) {
      case 'settings-changed':
        return void restart();
      case 'panel-opened':
        panel.connect();
        return here.connect();
      case 'judge-again':
        return session?.judgeAgain();
      case 'next-row':
        return isFrameShown() ? session?.nextRow() : undefined;
    }
    const [id] = parsed.output.frame.split(' ');
    // a frame that shows another document has nothing of the one before
    for (const key of frames.keys()) if (key.split(' ')[0] === id) frames.delete(key);
    count(parsed.output.frame, parsed.output.counts);
  });
  void restart();
}

/** Until the document is there: its later parts come as changes. */
function documentRead(): Promise<void> {
  return new Promise((done) => {
    if (document.readyState !== 'loading') done();
    else document.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });
}
