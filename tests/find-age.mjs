import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Says whether the `age` command is there to try our files on, or gets Debian's package where
 * this user may install it. Without it those tests are skipped, and the run says so.
 */
export function findAge() {
  const isMissing = !answers();
  if (isMissing && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Installing Debian's age for the tests ...");
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'age'], quiet);
  }
  console.log(
    answers()
      ? 'age: installed, so sealed files are opened by it and the other way round'
      : 'age: not installed and not installable here, so the tests with the command are skipped',
  );
}

function answers() {
  return spawnSync('age', ['--version']).status === 0;
}
