/** What is needed when it has been sent, in one file for the browser. */
export { longestWait } from './longest-wait.ts';
export { fetchMeanwhile, fitting } from './meanwhile.ts';
