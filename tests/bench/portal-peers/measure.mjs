// node measure.mjs ROUNDS BROWSER ADDRESS...: Lighthouse for mobile of each page and of the peers, all of them once a round.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { buildPeers } from './build.mjs';
import { serve } from './serve.mjs';

const [rounds, browser, ...own] = process.argv.slice(2);
const peers = await serve(await buildPeers());
const addresses = [
  ...['limit', 'nhsuk', 'govuk', 'digdir', 'aksel'].map((name) => `${peers.address}/${name}`),
  ...own,
];
const chromeFlags =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
for (let round = 0; round < Number(rounds); round += 1) {
  for (const address of addresses) {
    console.log(JSON.stringify({ address, ...figures(await measured(address)) }));
  }
}
peers.stop();

/** On a busy machine a browser may start too late to be traced; that is no figure, so it is asked again. */
async function measured(address, attempts = 3) {
  const chrome = await launch({ chromePath: browser, chromeFlags: chromeFlags.split(' ') });
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: 'silent' });
  chrome.kill();
  if (lhr.runtimeError === undefined) return lhr;
  if (attempts === 1) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return measured(address, attempts - 1);
}

function figures({ categories, audits }) {
  const score = (name) => Math.round(100 * categories[name].score);
  const failing = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    bytes: audits['total-byte-weight'].numericValue,
    failing,
  };
}
