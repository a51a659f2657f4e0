import { InstantSchema, SignedPackSchema } from '@shared/model';
import { municipalPack, nationalPack, packIds } from '@shared/packs';
import { parseMunicipalPack, parseNationalPack } from '@shared/packs/given/index.ts';
import { packVersion, verifyPack } from '@shared/signing';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { testServer, testStorage } from '../testing/test-server.ts';
import { packSigner } from './pack-signer.ts';
import { publishPacks } from './published-packs.ts';

const secret = new Uint8Array(32).fill(1);
const signer = packSigner(undefined, secret);
const at = (text: string) => v.parse(InstantSchema, text);
const first = at('2026-03-02T10:00:00.000Z');
const later = at('2026-03-05T10:00:00.000Z');

describe('packs that are given out', () => {
  it('are signed by the key of the server, to the last sign', async () => {
    const packs = await publishPacks(await testStorage(), signer, first);
    expect(packIds.map((id) => packs.of(id)?.pack)).toEqual([...packIds]);
    const signed = v.parse(SignedPackSchema, JSON.parse(packs.of('lier')?.text ?? ''));
    expect(signed.key).toBe(packs.key);
    expect(await verifyPack(signed)).toBe(true);
    const changed = signed.bundle.replace('Lier', 'Lies');
    expect(changed).not.toBe(signed.bundle);
    expect(await verifyPack({ ...signed, bundle: changed })).toBe(false);
    const other = packSigner('A'.repeat(43), secret);
    expect(await verifyPack({ ...signed, key: other.key })).toBe(false);
  });

  it('are the rules that hold here, with their version', async () => {
    const packs = await publishPacks(await testStorage(), signer, first);
    const { bundle } = v.parse(SignedPackSchema, JSON.parse(packs.of('lier')?.text ?? ''));
    const { files, version } = JSON.parse(bundle);
    expect(await packVersion(files)).toBe(version);
    const { levels } = parseMunicipalPack('lier', files).priority ?? {};
    expect(levels).toHaveLength(4);
    // here they may have been translated into more languages by now
    expect(municipalPack('lier')?.priority?.levels).toMatchObject(levels ?? []);
  });

  it('are those of the whole country, too, with the rights that staff are told of', async () => {
    const packs = await publishPacks(await testStorage(), signer, first);
    const { bundle } = v.parse(SignedPackSchema, JSON.parse(packs.of('national')?.text ?? ''));
    const { files, version } = JSON.parse(bundle);
    expect(await packVersion(files)).toBe(version);
    const { tariffs } = parseNationalPack('national', files).fees;
    expect(tariffs.length).toBeGreaterThan(0);
    expect(nationalPack.fees.tariffs).toHaveLength(tariffs.length);
    expect(nationalPack.fees.tariffs).toMatchObject(tariffs);
    expect(files['rights.json'].rights.length).toBeGreaterThan(0);
  });

  it('are as old as their version, on all processes and after a new start', async () => {
    const storage = await testStorage();
    const one = await publishPacks(storage, signer, first);
    const again = await publishPacks(storage, signer, later);
    expect(again.of('lier')?.text).toBe(one.of('lier')?.text);
    const version = await packVersion({ 'pack.json': 'other' });
    const lier = one.of('lier')?.pack;
    if (lier === undefined) throw new Error('no pack');
    expect(await storage.settings.givenOutSince(lier, version, later)).toBe(later);
    // the version of before is given out anew: it is the newest now
    const back = at('2026-03-09T10:00:00.000Z');
    expect((await publishPacks(storage, signer, back)).of('lier')?.published).toBe(back);
  });
});

describe('the key', () => {
  it('follows from the secret, or is the one that is set', () => {
    expect(packSigner(undefined, secret).key).toBe(signer.key);
    expect(packSigner(undefined, new Uint8Array(32).fill(2)).key).not.toBe(signer.key);
    const set = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
    // the first key pair of RFC 8032, 7.1
    expect(packSigner(set, secret).key).toBe('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=');
  });
});

describe('over the network', () => {
  it('anyone may fetch them, and what has none is not there', async () => {
    const { app } = await testServer();
    const answer = await app.request('/api/v1/lier/packs');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Cache-Control')).toContain('public');
    expect(await verifyPack(v.parse(SignedPackSchema, await answer.json()))).toBe(true);
    expect((await app.request('/api/v1/oslo/packs')).status).toBe(404);
    const wrong = await app.request('/api/v1/lier/packs', { method: 'POST' });
    expect([wrong.status, wrong.headers.get('Allow')]).toEqual([405, 'GET']);
  });
});
