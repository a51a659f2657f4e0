// `npm start`: installs and builds what is missing, starts the portal and the demonstration
// journal, and says where they are. Plain Node, since it runs before anything is installed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installPackages } from './install.mjs';
import { buildWhatIsStale } from './start/builds.mjs';
import { freePort } from './start/free-port.mjs';
import { answers, startService } from './start/service.mjs';

const root = join(import.meta.dirname, '..');
const host = process.env.HOST ?? '127.0.0.1';
const data = resolve(root, process.env.INNGANG_DATA ?? 'data');
const services = [];
let isStopping = false;
/** What waits for something that will not come while the rest is being stopped. */
const forever = new Promise(() => {});

try {
  installPackages(root);
  await buildWhatIsStale(root);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
  stopWithParent();

  const portal = await start('portal', 'main.js', Number(process.env.PORT || 3000), {
    INNGANG_DATA: data,
    INNGANG_DEMONSTRATION: 'yes',
  });
  const journal = await start('journal', 'server.js', portal.port + 1, {
    INNGANG_DEVICE_FILES: data,
  });

  console.log(`
The portal:                       ${portal.address}
The demonstration journal:        ${journal.address}
The extension, to load unpacked:  ${join(root, 'dist', 'chrome')}
Rules are signed with the key:    ${await signingKey(portal.address)}
${invitations()}Stop with Ctrl-C.`);
} catch (error) {
  await fail(error.message);
}

async function start(name, main, firstPort, environment) {
  if (isStopping) return forever;
  const port = await freePort(host, firstPort);
  const service = startService({
    name,
    file: join(root, 'dist', name, main),
    log: join(data, `${name}.log`),
    environment: { ...environment, HOST: host, PORT: String(port) },
  });
  services.push(service);
  const died = service.ended.then(() =>
    isStopping ? undefined : fail(`The ${name} has stopped:\n${service.lastWords()}`),
  );
  const address = `http://${host}:${port}/`;
  await Promise.race([answers(address, service), died]);
  return isStopping ? forever : { port, address };
}

/** The fingerprint that an extension asks its user to compare before it fetches rules from here. */
async function signingKey(address) {
  const { key } = await (await fetch(`${address}api/v1/packs`)).json();
  const digest = createHash('sha256').update(key).digest('hex');
  return digest.slice(0, 20).replace(/.{4}(?=.)/g, '$&-');
}

/** Links for those of the demonstration who have not signed in yet: each is good for one time. */
function invitations() {
  const lines = readFileSync(join(data, 'invitations.txt'), 'utf8').trim().split('\n');
  const links = lines.filter(Boolean).map((line) => line.split(' '));
  if (links.length === 0) return '';
  const shown = links.map(([role, link]) => `  ${role.padEnd(14)} ${link}\n`).join('');
  return `To sign in, each link for one person and one time (new ones at each start):\n${shown}`;
}

/** A signal to `npm start` ends npm and its shell, and may never come this far. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop(0);
  }, 250).unref();
}

async function fail(message) {
  if (isStopping) return;
  console.error(`\n${message}`);
  await stop(1);
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await Promise.all(services.map((service) => service.stop()));
  process.exit(code);
}
