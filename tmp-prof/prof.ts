import { launchExtension } from '../tests/browser/support/launch-extension.ts';
import { serveHostPages } from '../tests/browser/support/host-pages.ts';
import { watchHints } from '../tests/bench/overlay/watch-hints.ts';
const pages = await serveHostPages();
const ext = await launchExtension({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
await ext.grant([pages.origin]);
const count = process.argv[2];
const path = process.argv[3] ?? 'scroll.html';
for (let r = 0; r < 2; r++) {
const p2 = await ext.context.newPage();
const cdp = await ext.context.newCDPSession(p2);
const w = await watchHints(cdp, ext.id);
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 200 }); await cdp.send('Profiler.start');
await p2.goto(`${pages.origin}/${path}?count=${count}`); const s = await w.seen;
const { profile } = await cdp.send('Profiler.stop');
if (r === 1) {
console.log('ready', s.ready|0, 'after', (s.hinted-s.ready)|0, s.longTasks);
const self = new Map<string, number>(); const total = new Map<string, number>();
const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id] as const)));
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
profile.samples!.forEach((id, i) => {
  const dt = profile.timeDeltas![i]! / 1000; const seen = new Set<string>(); let at = byId.get(id); let first = true;
  while (at) { const n = `${at.callFrame.functionName || '(anon)'}:${at.callFrame.url.slice(-22)}:${at.callFrame.lineNumber}`;
    if (first) self.set(n, (self.get(n) ?? 0) + dt); first = false;
    if (!seen.has(n)) { seen.add(n); total.set(n, (total.get(n) ?? 0) + dt); }
    at = byId.get(parents.get(at.id)!); }
});
const top = (m: Map<string, number>, k: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, k).map(([n, t]) => `${t.toFixed(0).padStart(6)} ${n}`).join('\n');
console.log('SELF\n' + top(self, 28)); console.log('TOTAL\n' + top(total, 45));
}
await p2.close();
}
await ext.close(); pages.stop(); process.exit(0);
