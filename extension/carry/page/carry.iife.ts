import { answerPanel } from './answer-panel.ts';

/** The script comes anew with each look at the page: the first one answers. */
const started = 'inngang-carries';
if (!Reflect.has(globalThis, started)) {
  Reflect.set(globalThis, started, true);
  answerPanel();
}
