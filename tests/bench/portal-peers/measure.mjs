// node measure.mjs ROUNDS THROTTLED_ROUNDS BROWSER ADDRESS...: Lighthouse for mobile of each page
// and of the peers, all of them once a round; a line of JSON each.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { buildPeers } from './build.mjs';
import { figures } from './figures.mjs';
import { serve } from './serve.mjs';

const [rounds, throttledRounds, browser, ...own] = process.argv.slice(2);
const { pages, files } = await buildPeers();
const peers = await serve(files);
const all = [
  ...[...pages].map(([name, path]) => ({ name, address: peers.address + path, isOwn: false })),
  ...own.map((address) => ({ name: new URL(address).pathname, address, isOwn: true })),
];
const chromeFlags =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
for (const [mode, count] of [
  ['simulate', rounds],
  ['devtools', throttledRounds],
]) {
  for (let round = 0; round < Number(count); round += 1) {
    for (const page of all) {
      console.log(
        JSON.stringify({ ...page, mode, ...figures(await measured(page.address, mode)) }),
      );
    }
  }
}
peers.stop();

/** On a busy machine a browser may start too late to be traced; that is no figure, so it is asked again. */
async function measured(address, throttlingMethod, attempts = 3) {
  const chrome = await launch({ chromePath: browser, chromeFlags: chromeFlags.split(' ') });
  const { lhr } = await lighthouse(address, {
    port: chrome.port,
    logLevel: 'silent',
    throttlingMethod,
    // what all are weighed by, whatever else their servers could send
    extraHeaders: { 'Accept-Encoding': 'gzip' },
  });
  chrome.kill();
  if (lhr.runtimeError === undefined) return lhr;
  if (attempts === 1) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return measured(address, throttlingMethod, attempts - 1);
}
