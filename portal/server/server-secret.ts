import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const name = 'receipt.secret';
const length = 32;

/**
 * What receipts are derived with. It lies apart from the database, so a copy of that alone gives
 * no receipt: in the setting, else in a file for its owner alone, made at the first start.
 */
export function serverSecret(setting: string | undefined, dataFolder: string): Uint8Array {
  if (setting !== undefined) return Buffer.from(setting, 'utf8');
  const path = join(dataFolder, name);
  return readSecret(path) ?? makeSecret(path);
}

function readSecret(path: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const secret = Buffer.from(text.trim(), 'base64url');
  if (secret.length !== length) throw new Error(`${path} is damaged: put it back from a copy`);
  return secret;
}

/** Appears whole or not at all; of several processes at once, one makes it. */
function makeSecret(path: string): Uint8Array {
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w', 0o600);
  writeSync(file, `${randomBytes(length).toString('base64url')}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(unfinished, path);
  } catch {
    // another process was first
  }
  rmSync(unfinished);
  const secret = readSecret(path);
  if (secret === undefined) throw new Error(`Can't write ${path}`);
  return secret;
}
