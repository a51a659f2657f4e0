import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../overlay-host/', import.meta.url));

/** The files of a worklist made with React, by their address. It is installed the first time. */
export async function reactHost(): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(`${folder}node_modules`)) install();
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: 'worklist.jsx', formats: ['es'], fileName: 'worklist' },
    },
  });
  const [output] = [result].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The host page could not be built');
  return new Map([
    ['/react.js', chunk.code],
    ['/react.html', page],
  ]);
}

const page = `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>Arbeidsliste</title><link rel="stylesheet" href="host.css"></head>
<body><div id="root"></div><script type="module" src="react.js"></script></body>
</html>`;

function install(): void {
  console.log('Installing what the host page is made with ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The host page could not be installed in ${folder}`);
}
