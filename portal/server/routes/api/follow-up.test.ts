import { InboxSchema, mostFollowUps, ProblemSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { receiptLimit } from '../../limits/receipt-limit.ts';
import { sealedExample } from '../../testing/sealed-example.ts';
import { sealedFollowUpExample } from '../../testing/sealed-follow-up-example.ts';
import {
  day,
  deviceOf,
  lier,
  recipient,
  type TestServer,
  testServer,
} from '../../testing/test-server.ts';

describe('adding to a referral by its receipt', () => {
  it('is shown to its own intake beside the referral, and once however often it is sent', async () => {
    const server = await testServer();
    const receipt = await receiptFrom(server);
    await receiptFrom(server);
    const followUp = sealedFollowUpExample(receipt);
    server.setToday(day('2026-03-04'));
    expect(await add(server, followUp)).toEqual({
      status: 201,
      body: { receivedOn: '2026-03-04' },
    });
    server.setToday(day('2026-03-06'));
    expect(await add(server, followUp)).toEqual({
      status: 200,
      body: { receivedOn: '2026-03-04' },
    });

    const { referrals } = await inboxOf(server);
    const beside = referrals.map(({ followUps }) => followUps.length).sort();
    expect(beside).toEqual([0, 1]);
    const [one] = referrals.flatMap(({ id, followUps }) =>
      followUps.map((each) => ({ ...each, beside: id })),
    );
    expect(one).toMatchObject({ receivedOn: '2026-03-04', sealed: followUp.sealed });
    expect(one?.referral).toBe(one?.beside);
  });

  it('is refused without the right code, in another municipality, and unsealed', async () => {
    const server = await testServer();
    const receipt = await receiptFrom(server);
    const other = sealedFollowUpExample('7K2M-4QX9-B3TA-8FW5');
    expect(await add(server, other)).toMatchObject({
      status: 404,
      body: { code: 'receipt.unknown' },
    });
    expect(await add(server, sealedFollowUpExample(receipt), 'vefsn')).toMatchObject({
      status: 404,
    });
    const plain = sealedFollowUpExample(receipt, { sealed: btoa('{"phone":"40000001"}') });
    expect(await add(server, plain)).toMatchObject({ status: 422, body: { code: 'body.fields' } });
    const long = { ...sealedFollowUpExample(receipt), sealed: 'A'.repeat(21_852) };
    expect(await add(server, long)).toMatchObject({ status: 422 });
    const { referrals } = await inboxOf(server);
    expect(referrals.flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  it('is refused when the referral has ended, is full or the keys have changed', async () => {
    const server = await testServer();
    const { storage } = server;
    const receipt = await receiptFrom(server);
    const key = { municipality: lier, recipient, label: '', on: day('2026-03-02') };
    await storage.intakeKeys.add({ ...key, state: 'active' });
    await storage.together((stores) => stores.intakeKeys.revoke(lier, recipient, key.on));
    expect(await add(server, sealedFollowUpExample(receipt, { keySet: 2 }))).toMatchObject({
      status: 409,
      body: { code: 'keys.changed' },
    });
    for (let count = 0; count < mostFollowUps; count += 1) {
      const one = sealedFollowUpExample(receipt, { keySet: 3 });
      expect(await add(server, one)).toMatchObject({ status: 201 });
    }
    const last = sealedFollowUpExample(receipt, { keySet: 3 });
    expect(await add(server, last)).toMatchObject({ status: 409, body: { code: 'contact.full' } });
    await post(server, 'withdraw', { receipt });
    expect(await add(server, last)).toMatchObject({
      status: 409,
      body: { code: 'referral.final' },
    });
  });

  it('counts against the same limit as looking for a receipt does', async () => {
    const server = await testServer();
    const guess = sealedFollowUpExample('7K2M-4QX9-B3TA-8FW5');
    for (let count = 0; count < receiptLimit.most; count += 2) {
      await add(server, guess);
      await post(server, 'status', { receipt: guess.receipt });
    }
    expect(await add(server, guess)).toMatchObject({ status: 429, body: { code: 'rate.limited' } });
  });
});

async function post({ app }: TestServer, path: string, body: unknown, municipality = 'lier') {
  return app.request(`/api/v1/${municipality}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function add(server: TestServer, followUp: object, municipality?: string) {
  const answer = await post(server, 'follow-ups', followUp, municipality);
  const body: unknown = await answer.json();
  return { status: answer.status, body: answer.ok ? body : v.parse(ProblemSchema, body) };
}

async function receiptFrom(server: TestServer): Promise<string> {
  return (await (await post(server, 'referrals', sealedExample())).json()).receipt;
}

async function inboxOf({ app, storage }: TestServer) {
  const headers = { Authorization: `Bearer ${await deviceOf(storage, lier)}` };
  return v.parse(InboxSchema, await (await app.request('/api/v1/lier/inbox', { headers })).json());
}
