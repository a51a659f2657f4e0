/** Runs a command, and ends with 1 and one line where it could not do it. */
export async function runCommand(command: (args: string[]) => Promise<string>): Promise<void> {
  // what this process writes is for its owner alone
  process.umask(0o077);
  try {
    process.stdout.write(`${await command(process.argv.slice(2))}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
