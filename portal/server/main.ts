import { logToOutput as log } from './log.ts';
import { settingsFrom } from './settings.ts';
import { type RunningPortal, startPortal } from './start-portal.ts';

// what this process writes is for its owner alone
process.umask(0o077);

try {
  const portal = await startPortal(settingsFrom(process.env), import.meta.dirname, log);
  stopWhenAsked(portal);
  log('listening', { address: portal.address });
  process.send?.({ event: 'listening', address: portal.address });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function stopWhenAsked(portal: RunningPortal): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    log('stopping');
    await portal.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  // whoever started this is gone
  process.on('disconnect', stop);
}
