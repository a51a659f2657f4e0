import { standBy } from './stand-by.ts';

/**
 * The script can come to one document twice: it is registered for the site, and put into pages
 * that are open when the site is granted. One that has started hears of every change by itself.
 */
const started = 'inngang-has-started';
if (!Reflect.has(globalThis, started)) {
  Reflect.set(globalThis, started, true);
  standBy();
}
