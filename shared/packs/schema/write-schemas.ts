import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { packSchemas } from './pack-schemas.ts';

// `npm run schemas`: the JSON Schemas of pack files, beside this file
for (const [name, schema] of packSchemas()) {
  await writeFile(`${import.meta.dirname}/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
spawnSync('npx', ['biome', 'format', '--write', import.meta.dirname], { stdio: 'inherit' });
