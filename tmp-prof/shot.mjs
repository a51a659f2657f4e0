import { chromium } from '@playwright/test';
const [base, out, ...paths] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const width of [360, 1100]) { const p = await b.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
for (const path of paths) { await p.goto(base + path); await p.evaluate(() => document.querySelectorAll('details.more').forEach((d) => { d.open = true; })); await p.screenshot({ path: `${out}-${path.replace(/\W+/g, '_')}-${width}.png`, fullPage: true }); console.log(path, width, await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth])); } }
await b.close();
