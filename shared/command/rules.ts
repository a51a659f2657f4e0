import { runCommand } from './run-command.ts';

// `npm run --silent rules -- <command>`
process.exitCode = await runCommand(process.argv.slice(2));
