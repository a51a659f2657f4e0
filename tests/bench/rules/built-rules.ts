import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MunicipalPack } from '@shared/model';
import type { assess } from '@shared/rules';
import * as v from 'valibot';

export type BuiltRules = { assess: typeof assess; pack: MunicipalPack };

const isFunction = (value: unknown) => typeof value === 'function';
const Built = v.object({
  assess: v.custom<typeof assess>(isFunction),
  municipalPack: v.custom<(id: string) => MunicipalPack | undefined>(isFunction),
});

/** The built script as it runs in a browser: that is what is measured, and not the sources. */
export async function builtRules(script: string): Promise<BuiltRules> {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const file = join(folder, 'rules.mjs');
  writeFileSync(file, script);
  const built = v.parse(Built, await import(pathToFileURL(file).href));
  rmSync(folder, { recursive: true });
  const pack = built.municipalPack('lier');
  if (pack === undefined) throw new Error('The build has no pack lier');
  return { assess: built.assess, pack };
}
