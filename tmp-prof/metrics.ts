import { launchExtension } from '../tests/browser/support/launch-extension.ts';
import { serveHostPages } from '../tests/browser/support/host-pages.ts';
const pages = await serveHostPages();
const ext = await launchExtension({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
const one = async (count: number) => {
  const page = await ext.context.newPage();
  const cdp = await ext.context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${pages.origin}/scroll.html?count=${count}`);
  await page.waitForTimeout(2500 + count / 4);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await page.close();
  const m = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return [m.ScriptDuration, m.LayoutDuration, m.RecalcStyleDuration, m.TaskDuration].map((x) => (x! * 1000).toFixed(0)).join(' / ');
};
for (const granted of [false, true]) { if (granted) await ext.grant([pages.origin]);
for (const count of [100, 1000, 10000]) for (let r = 0; r < 3; r++) console.log(granted, count, await one(count)); }
await ext.close(); pages.stop(); process.exit(0);
