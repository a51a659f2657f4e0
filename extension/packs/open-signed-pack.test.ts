import { generateKeyPairSync, sign } from 'node:crypto';
import { InstantSchema, type PackBundle, type SignedPack, SignedPackSchema } from '@shared/model';
import { catalogueOf, municipalPack, nationalPack } from '@shared/packs';
import { nationalPackFiles, packFiles } from '@shared/packs/given/index.ts';
import { packVersion, signedBytes } from '@shared/signing';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isOlder, openSignedNational, openSignedPack } from './open-signed-pack.ts';

const newKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { privateKey, key: raw.toString('base64') };
};
const own = newKey();
const lier = municipalPack('lier');
if (lier === undefined) throw new Error('There is no lier');
const { manifest } = lier;
const files = packFiles(lier, ['en']);
const published = v.parse(InstantSchema, '2026-03-02T10:00:00.000Z');

async function bundleOf(changed: object = {}): Promise<PackBundle> {
  const all = { ...files, ...changed };
  const version = await packVersion(all);
  return { inngang: 'pack-bundle-1', pack: manifest.id, version, published, files: all };
}

function signed(bundle: unknown, { privateKey, key } = own): SignedPack {
  const text = JSON.stringify(bundle);
  const signature = sign(null, signedBytes(text), privateKey).toString('base64');
  return v.parse(SignedPackSchema, { inngang: 'signed-pack-1', key, signature, bundle: text });
}

describe('a signed pack', () => {
  it('is opened as the rules that it holds', async () => {
    const pack = signed(await bundleOf());
    const opened = await openSignedPack(pack, pack.key);
    expect('pack' in opened && opened.pack.priority?.levels.length).toBe(4);
  });

  it('by another key than the one that is trusted is not', async () => {
    const other = newKey();
    const pack = signed(await bundleOf(), other);
    expect(await openSignedPack(pack, signed({}).key)).toEqual({ code: 'other-key' });
    // nor where it is said to be by the trusted one
    const forged = { ...pack, key: signed({}).key };
    expect(await openSignedPack(forged, forged.key)).toEqual({ code: 'signature' });
  });

  it('that was changed on its way is not, be it by one sign', async () => {
    const pack = signed(await bundleOf());
    const changed = { ...pack, bundle: pack.bundle.replace('"count":14', '"count":15') };
    expect(changed.bundle).not.toBe(pack.bundle);
    expect(await openSignedPack(changed, pack.key)).toEqual({ code: 'signature' });
  });

  it('that holds another form, or another version than it says, is not', async () => {
    for (const bundle of [{}, { ...(await bundleOf()), version: '0'.repeat(64) }]) {
      const pack = signed(bundle);
      expect(await openSignedPack(pack, pack.key)).toEqual({ code: 'unreadable' });
    }
  });

  it('whose rules are wrong says where', async () => {
    const cases: [object, RegExp][] = [
      [{ 'priority.json': { levels: 'four' } }, /^lier\/priority\.json: /],
      [{ 'allocation.json': { columns: [], rows: [], script: 'alert(1)' } }, /allocation\.json/],
      [{ 'pack.json': { ...manifest, id: 'vefsn' } }, /pack\.json: id/],
    ];
    for (const [changed, where] of cases) {
      const pack = signed(await bundleOf(changed));
      expect(await openSignedPack(pack, pack.key)).toEqual({
        code: 'content',
        detail: expect.stringMatching(where),
      });
    }
  });
});

describe('signed national rules', () => {
  const { id } = nationalPack.manifest;
  const all = nationalPackFiles(nationalPack, ['en'], catalogueOf(id));
  const given = async (changed: object = {}, pack: string = id) => {
    const content = { ...all, ...changed };
    const version = await packVersion(content);
    return signed({ inngang: 'pack-bundle-1', pack, version, published, files: content });
  };

  it('are opened with their tariffs and the rights that they give', async () => {
    const pack = await given();
    const opened = await openSignedNational(pack, pack.key);
    if ('code' in opened) throw new Error(opened.code);
    expect(opened.pack.fees.tariffs).toHaveLength(nationalPack.fees.tariffs.length);
    expect(opened.catalogue?.rights).toHaveLength(catalogueOf(id)?.rights.length ?? 0);
  });

  it('are refused where a price adds up no tariff, or where they are those of a municipality', async () => {
    const pack = await given({ 'fees.json': { ...nationalPack.fees, tariffs: [] } });
    expect(await openSignedNational(pack, pack.key)).toMatchObject({
      code: 'content',
      detail: expect.stringContaining('fees.json'),
    });
    const ofLier = signed(await bundleOf());
    expect(await openSignedNational(ofLier, ofLier.key)).toMatchObject({ code: 'content' });
    const national = await given();
    expect(await openSignedPack(national, national.key)).toMatchObject({ code: 'content' });
  });
});

describe('a step back in time', () => {
  it('is another version from before; the same version is none', async () => {
    const known = await bundleOf();
    const other = await bundleOf({ 'exemptions.json': { exemptions: [] } });
    const before = v.parse(InstantSchema, '2026-03-01T10:00:00.000Z');
    expect(isOlder({ ...other, published: before }, known)).toBe(true);
    expect(isOlder({ ...known, published: before }, known)).toBe(false);
    expect(isOlder(other, known)).toBe(false);
  });
});
