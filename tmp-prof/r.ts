import { chromium } from '@playwright/test';
import { serveHostPages } from '../tests/browser/support/host-pages.ts';
import { reactHost } from '../tests/bench/overlay/react-host.ts';
const files = await reactHost(); console.log([...files].map(([k, v]) => k + ' ' + v.length));
const pages = await serveHostPages(files);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage(); p.on('console', (m) => console.log(m.text())); p.on('pageerror', (e) => console.log(e.message));
await p.goto(`${pages.origin}/react.html?count=3`); await p.waitForTimeout(1500); console.log(await p.content());
await b.close(); process.exit(0);
