import * as v from 'valibot';
import {
  type HintMessage,
  HintMessageSchema,
  type StartAnswer,
  StartAnswerSchema,
} from '../background/messages.ts';
import { type Here, herePort } from '../here/here.ts';
import { isFrameShown } from '../host/frame.ts';
import { Assessor } from './assessor.ts';
import { askAssessments, askPanel, askReasons, isLinked, tellCounts } from './background-link.ts';
import { type Counts, noCounts, sum } from './counts.ts';
import type { Page } from './entrance.ts';
import { panelLink } from './rows/panel-link.ts';
import { rowsPort, ToPageSchema } from './rows/row-messages.ts';
import { type Running, startSession } from './session.ts';
import { statusCorner } from './status.ts';
import { textsOf } from './texts.ts';
import { todayInNorway } from './today.ts';

/** Shows hints on a granted page until it is stopped, and leaves no trace after. */
export function startPage(answer: unknown): Page {
  const until = new AbortController();
  const { signal } = until;
  const isTop = window === window.top;
  const frames = new Map<string, Counts>();
  const panel = panelLink(rowsPort, ToPageSchema);
  const here = panelLink<Here, never>(herePort, v.never());
  let show: (counts: Counts) => void = () => undefined;
  let session: Running | null = null;

  const run = ({ language, words, profiles }: NonNullable<StartAnswer>) => {
    const texts = textsOf(language, words);
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
      const corner = statusCorner(session.layer, texts, signal);
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

  const hear = (message: HintMessage) => {
    switch (message.kind) {
      case 'panel-opened':
        panel.connect();
        return here.connect();
      case 'judge-again':
        return session?.judgeAgain();
      case 'next-row':
        return isFrameShown() ? session?.nextRow() : undefined;
    }
    const [id] = message.frame.split(' ');
    // a frame that shows another document has nothing of the one before
    for (const key of frames.keys()) if (key.split(' ')[0] === id) frames.delete(key);
    count(message.frame, message.counts);
  };
  const start = v.parse(StartAnswerSchema, answer);
  void documentRead().then(() => {
    if (start !== null && !signal.aborted) run(start);
  });
  return {
    hear: (message) => {
      const parsed = v.safeParse(HintMessageSchema, message);
      if (parsed.success) hear(parsed.output);
      return parsed.success;
    },
    stop: () => until.abort(),
  };
}

/** Until the document is there: its later parts come as changes. */
function documentRead(): Promise<void> {
  return new Promise((done) => {
    if (document.readyState !== 'loading') done();
    else document.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });
}
