import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../browser-path.ts';

const ask = `
const facts = { received: '2026-05-04', ageYears: 80, icd10: [], icpc2: [], text: 'x' };
const finding = { concept: 'newly-operated', status: 'present', origin: 'text', text: 'x', start: 0, end: 1 };
const { level, deadline } = assess(facts, municipalPack('lier'), { on: '2026-05-04', findings: [finding] });
const answer = level + ' ' + deadline;
`;
const expected = '2 2026-05-18';

/** Runs a script where no code can be made of text: in Node, and in a browser by its policy. */
export async function checkNoEval(script: string): Promise<void> {
  told('node --disallow-code-generation-from-strings', inNode(script));
  told("a browser under script-src 'self'", await inBrowser(script));
}

function told(where: string, answer: string): void {
  if (answer.trim() !== expected) throw new Error(`In ${where} the answer is: ${answer}`);
  console.log(`Level and day are right in ${where}`);
}

function inNode(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'no-eval-'));
  writeFileSync(join(folder, 'rules.mjs'), script);
  const page = `import { assess, municipalPack } from './rules.mjs';${ask}console.log(answer);`;
  writeFileSync(join(folder, 'page.mjs'), page);
  const args = ['--disallow-code-generation-from-strings', join(folder, 'page.mjs')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

async function inBrowser(script: string): Promise<string> {
  const page = `import { assess, municipalPack } from './rules.js';${ask}
let canEval = true;
try { new Function('1'); } catch { canEval = false; }
document.body.textContent = canEval ? 'The policy is not in force' : answer;
document.body.id = 'done';`;
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', '<!doctype html><body><script type="module" src="/page.js"></script>'],
    '/rules.js': ['text/javascript', script],
    '/page.js': ['text/javascript', page],
  };
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const tab = await browser.newPage();
    await tab.route('**/*', (route) => {
      const [type, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
      const policy = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
      return route.fulfill({ contentType: `${type}; charset=utf-8`, headers: policy, body });
    });
    await tab.goto('https://rules.test/');
    return (await tab.locator('#done').textContent()) ?? '';
  } finally {
    await browser.close();
  }
}
