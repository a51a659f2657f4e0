import { AcknowledgementSchema, type SealedReferral, SealedReferralSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './deliver.ts';
import { createSending, type LaterWait, type SendingPorts } from './sending.ts';
import type { Sent, Waiting } from './sent-store.ts';

const acknowledgement = v.parse(AcknowledgementSchema, {
  receipt: '7K3M-9QXA-2B4T-HW6J',
  receivedOn: '2026-11-26',
  status: 'received',
});
const received: Outcome = { kind: 'received', acknowledgement };
const waiting: Outcome = { kind: 'waiting', mayHaveArrived: true, atLeastMs: 0 };
const outdated: Outcome = { kind: 'outdated' };
const refused: Outcome = { kind: 'refused', title: 'No' };

describe('sending', () => {
  it('sends the very same envelope until it is acknowledged', async () => {
    const line = lineWith([waiting, waiting, received]);
    const { state, send } = createSending(line.ports);
    await send();
    expect(state.value.kind).toBe('waiting');
    await line.passTime();
    await line.passTime();
    expect(state.value).toEqual(received);
    expect(line.sent).toHaveLength(3);
    expect(new Set(line.sent)).toEqual(new Set([line.sent[0]]));
    expect(line.sealed()).toBe(1);
    expect(line.told()).toBe(1);
  });

  it('sends once when asked twice', async () => {
    const line = lineWith([received]);
    const { send } = createSending(line.ports);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(line.sent).toHaveLength(1);
    expect(line.told()).toBe(1);
  });

  it('takes over the envelope that the device already holds', async () => {
    const line = lineWith([received]);
    const { send } = createSending({ ...line.ports, kept: async () => held('kept') });
    await send();
    expect(line.sent).toEqual([envelope('kept')]);
    expect(line.sealed()).toBe(0);
  });

  it('keeps the envelope before it is sent, and lets go of a refused one', async () => {
    const line = lineWith([refused, received]);
    const { state, isUnderWay, send } = createSending(line.ports);
    await send();
    expect(state.value).toEqual(refused);
    expect(isUnderWay.value).toBe(false);
    expect(line.kept).toEqual([held('1'), null]);
    await send();
    expect(state.value).toEqual(received);
    expect(line.sealed()).toBe(2);
  });

  it('seals anew, with the same key, what was sealed to a key that is revoked', async () => {
    const line = lineWith([outdated, received]);
    const { state, send } = createSending({ ...line.ports, kept: async () => held('kept') });
    await send();
    expect(state.value).toEqual(received);
    expect(line.sent).toEqual([envelope('kept'), envelope('1')]);
    expect(line.kept).toEqual([held('kept'), null, held('1'), arrived('1')]);
    expect(line.sealed()).toBe(1);
  });

  it('waits where the keys change faster than it seals, and may be changed meanwhile', async () => {
    const line = lineWith([outdated, outdated, received]);
    const { state, isUnderWay, send } = createSending(line.ports);
    await send();
    expect(state.value.kind).toBe('waiting');
    expect(isUnderWay.value).toBe(false);
    await line.passTime();
    expect(state.value).toEqual(received);
    expect(line.sealed()).toBe(3);
  });

  it('waits without an envelope while there is nothing to seal with, and may be changed', async () => {
    const line = lineWith([received], { keysMissing: 1 });
    const { state, isUnderWay, send } = createSending(line.ports);
    await send();
    expect(state.value.kind).toBe('waiting');
    expect(isUnderWay.value).toBe(false);
    expect(line.sent).toEqual([]);
    await line.passTime();
    expect(state.value).toEqual(received);
  });

  it('tries again after an error of its own', async () => {
    const line = lineWith([received]);
    let breaks = true;
    const { state, send } = createSending({
      ...line.ports,
      seal: async () => {
        if (!breaks) return line.ports.seal();
        breaks = false;
        throw new Error('the line broke while fetching what seals');
      },
    });
    await send();
    expect(state.value.kind).toBe('waiting');
    await line.passTime();
    expect(state.value).toEqual(received);
  });

  it('knows whether a try may have arrived, and never forgets that one may', async () => {
    const unsent: Outcome = { kind: 'waiting', mayHaveArrived: false, atLeastMs: 0 };
    const line = lineWith([unsent, waiting, unsent]);
    const { state, send } = createSending(line.ports);
    await send();
    expect(state.value).toEqual({ kind: 'waiting', mayHaveArrived: false });
    // while it is on its way, a device that is switched off must not think better of it
    expect(line.kept).toEqual([held('1'), held('1', false)]);
    await line.passTime();
    await line.passTime();
    expect(state.value).toEqual({ kind: 'waiting', mayHaveArrived: true });
    expect(line.kept.at(-1)).toEqual(held('1'));
  });

  it('stays away for as long as the server asks, and grows its own patience', async () => {
    const line = lineWith([{ ...waiting, atLeastMs: 30_000 }, waiting, received]);
    const { send } = createSending(line.ports);
    await send();
    await line.passTime();
    await line.passTime();
    expect(line.waits).toEqual([
      { triesBefore: 0, atLeastMs: 30_000 },
      { triesBefore: 1, atLeastMs: 0 },
    ]);
  });

  it('shows the receipt that another tab got, and sends nothing more', async () => {
    const line = lineWith([waiting]);
    const { state, send, arrived } = createSending(line.ports);
    await send();
    arrived(acknowledgement);
    arrived(acknowledgement);
    await line.passTime();
    await send();
    expect(state.value).toEqual(received);
    expect(line.sent).toHaveLength(1);
    expect(line.told()).toBe(1);
  });

  it('shows the receipt that the worker left while no page was open', async () => {
    const line = lineWith([]);
    const key = envelope('1').idempotencyKey;
    const kept = async () => ({ kind: 'arrived', key, acknowledgement }) as const;
    const { state, send } = createSending({ ...line.ports, kept });
    await send();
    expect(state.value).toEqual(received);
    expect(line.sent).toEqual([]);
  });

  it('can be taken back, and is then neither sent nor kept', async () => {
    const line = lineWith([waiting, received]);
    const { state, isUnderWay, send, cancel } = createSending(line.ports);
    await send();
    await cancel();
    await line.passTime();
    expect(line.sent).toHaveLength(1);
    expect(line.kept.at(-1)).toBeNull();
    expect(state.value.kind).toBe('ready');
    expect(isUnderWay.value).toBe(false);
  });

  it('says that it must be filled in anew where the key is revoked and the answers are gone', async () => {
    const line = lineWith([outdated]);
    const { state, resume } = createSending({ ...line.ports, hasAnswers: () => false });
    await resume(held('kept'));
    expect(state.value).toEqual({ kind: 'refused', title: null });
    expect(line.sealed()).toBe(0);
  });

  it('is not tried again once it is reset', async () => {
    const line = lineWith([waiting, received]);
    const { state, send, reset } = createSending(line.ports);
    await send();
    reset();
    await line.passTime();
    expect(line.sent).toHaveLength(1);
    expect(state.value.kind).toBe('ready');
  });
});

/** A line to a server that answers as listed, one try at a time. */
function lineWith(outcomes: Outcome[], { keysMissing = 0 } = {}) {
  const sent: SealedReferral[] = [];
  const kept: (Sent | null)[] = [];
  const waits: LaterWait[] = [];
  let seals = 0;
  let told = 0;
  let missing = keysMissing;
  let due: (() => void) | null = null;
  const ports: SendingPorts = {
    seal: async () => {
      if (missing-- > 0) return null;
      seals += 1;
      return envelope(String(seals));
    },
    deliver: async (one) => {
      sent.push(one);
      return outcomes[sent.length - 1] ?? received;
    },
    hasAnswers: () => true,
    kept: async () => null,
    keep: async (one) => void kept.push(one),
    received: () => {
      told += 1;
    },
    exclusively: (work) => work(),
    later: (again, wait) => {
      due = again;
      waits.push(wait);
      return () => {
        due = null;
      };
    },
  };
  async function passTime() {
    const run = due;
    due = null;
    run?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { ports, sent, kept, waits, passTime, sealed: () => seals, told: () => told };
}

/** As it lies on the device. */
function held(content: string, mayHaveArrived = true): Waiting {
  return { kind: 'waiting', envelope: envelope(content), mayHaveArrived };
}

/** What is kept until the receipt has been seen. */
function arrived(content: string): Sent {
  return { kind: 'arrived', key: envelope(content).idempotencyKey, acknowledgement };
}

function envelope(content: string): SealedReferral {
  return v.parse(SealedReferralSchema, {
    idempotencyKey: '0b0f8f0a-3f5e-4b52-9a3e-6c1d2f7a9e10',
    language: 'nb',
    clinics: [],
    keySet: 1,
    sealed: btoa(content),
  });
}
