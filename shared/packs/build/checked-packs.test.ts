import { type Language, textIn } from '@shared/model';
import { municipalPack, nationalPack } from '@shared/packs';
import { describe, expect, it } from 'vitest';
import { packsModule } from './packs-module.ts';

async function built(languages: Language[]) {
  const script = await packsModule({ packs: ['lier'], languages });
  const module = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`
  );
  return { script, module };
}
/** As data: what is not said is left out. */
const plain = (content: unknown) =>
  JSON.parse(JSON.stringify(content, (key, value) => (key === '$schema' ? undefined : value)));

describe('packs in a build', () => {
  it('are the same as those that are parsed, in all languages', async () => {
    const { module } = await built(['en', 'ar']);
    expect(plain(module.municipalPack('lier'))).toEqual(plain(municipalPack('lier')));
    expect(plain(module.nationalPack)).toEqual(plain(nationalPack));
    expect(module.packIds).toEqual(['lier']);
  });

  it('know no others, not by any name', async () => {
    const { module } = await built([]);
    expect(['vefsn', 'constructor'].map(module.municipalPack)).toEqual([undefined, undefined]);
  });

  it('hold the languages that are asked for, and fall back to Norwegian', async () => {
    const { module, script } = await built(['ar']);
    const { name } = module.municipalPack('lier').manifest;
    expect([textIn(name, 'ar'), textIn(name, 'en')]).toEqual([
      { text: 'بلدية لير', language: 'ar' },
      { text: 'Lier kommune', language: 'nb' },
    ]);
    expect(script).not.toContain('Lier municipality');
  });

  it('fail with file, path and reason', async () => {
    await expect(packsModule({ packs: ['innlandet', 'nowhere'], languages: [] })).rejects.toThrow();
  });
});
