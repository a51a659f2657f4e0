import { AcknowledgementSchema, KeySetVersionSchema, type SealedReferral } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../offline/heard.ts';
import type { Answers } from './answers.ts';
import { keyOf } from './key-of.ts';
import { createReferral, type Ports } from './model.ts';
import { completeAnswers, routing, setting } from './testing/complete-answers.ts';
import { type Device, draftsOn } from './testing/device-in-memory.ts';

describe('the self-referral', () => {
  it('goes on only from what is in order, and keeps what was typed', async () => {
    const { model } = started();
    model.begin();
    await model.next();
    expect(model.place.value).toBe('urgent');
    expect(model.problems.value).toEqual([{ field: 'urgent', code: 'missing' }]);
    model.answer('urgent', ['none']);
    await model.next();
    expect(model.place.value).toBe('applicant');
    expect(model.problems.value).toEqual([]);
    model.back();
    expect(model.answers.value.urgent).toEqual(['none']);
  });

  it('walks every step of a complete answer to the summary', async () => {
    const { model } = started();
    answerAll(model);
    model.begin();
    const walked: string[] = [];
    while (model.place.value !== 'check' && walked.length < 20) {
      walked.push(model.place.value);
      await model.next();
    }
    expect(walked).toHaveLength(15);
    expect(model.place.value).toBe('check');
  });

  it('comes back to the summary from a change, by way of what the change opened', async () => {
    const { model } = started();
    answerAll(model);
    model.show('check');
    model.change('applicant');
    model.answer('applicant', 'other');
    await model.next();
    expect(model.place.value).toBe('helper');
    model.answer('helperName', 'Hjelper');
    model.answer('relation', 'friend');
    model.answer('consent', 'agreed');
    await model.next();
    expect(model.place.value).toBe('check');
  });

  it('does not send what is unfinished, but shows it', async () => {
    const { model, sent } = started();
    answerAll(model, { phone: '1' });
    model.show('check');
    await model.send();
    expect(sent).toEqual([]);
    expect(model.place.value).toBe('contact');
    expect(model.problems.value).toEqual([{ field: 'phone', code: 'format' }]);
  });

  it('keeps nothing on the device before a yes, and nothing after the receipt', async () => {
    const { model, device } = started();
    answerAll(model);
    expect(device.draft).toBeNull();
    await model.keeping.keep();
    model.answer('aids', 'Rullator');
    await settled();
    expect(device.draft?.answers.aids).toBe('Rullator');
    await model.send();
    await settled();
    expect(model.place.value).toBe('receipt');
    expect(device).toEqual({ draft: null, sent: null });
    expect(model.isAtRisk.value).toBe(false);
  });

  it('takes up a draft at its step, and what was sealed is sent as it was', async () => {
    const first = started({ reaches: false });
    answerAll(first.model);
    await first.model.keeping.keep();
    await first.model.send();
    const [earlier] = first.sent;
    // nothing readable is left from the sealing on
    expect(first.device).toEqual({
      draft: null,
      sent: { kind: 'waiting', envelope: earlier, mayHaveArrived: true },
    });

    const second = started({ device: first.device });
    await second.model.takeUp();
    expect(second.sent).toEqual([earlier]);
    expect(second.model.place.value).toBe('receipt');
  });

  it('shows what waits from an earlier visit, and gives it up when it is taken back', async () => {
    const first = started({ reaches: false });
    answerAll(first.model);
    await first.model.keeping.keep();
    await first.model.send();
    const second = started({ reaches: false, device: first.device });
    await second.model.takeUp();
    expect(second.model.place.value).toBe('waiting');
    await second.model.cancel();
    expect(second.model.place.value).toBe('start');
    expect(first.device).toEqual({ draft: null, sent: null });
    const [cancelled] = second.told;
    // the first tab is still open with it
    if (cancelled !== undefined) first.model.hear(cancelled);
    await settled();
    expect(first.model.sending.state.value.kind).toBe('ready');
  });

  it('lets answers be changed again that have surely not been sent', async () => {
    const { model, device } = started({ reaches: false, mayHaveArrived: false });
    answerAll(model);
    await model.keeping.keep();
    model.show('check');
    await model.send();
    expect(model.sending.isUnderWay.value).toBe(true);
    await model.cancel();
    expect(model.place.value).toBe('check');
    expect(model.sending.isUnderWay.value).toBe(false);
    expect(device).toMatchObject({ draft: { answers: completeAnswers }, sent: null });
  });

  it('forgets what may have arrived when it is taken back: changed, it would be another', async () => {
    const { model } = started({ reaches: false });
    answerAll(model);
    await model.send();
    await model.cancel();
    expect(model.isBegun.value).toBe(false);
    expect(model.place.value).toBe('start');
  });

  it('shows the receipt that came to another tab with the same referral, and to no other', async () => {
    const device: Device = { draft: null, sent: null };
    const one = started({ device });
    answerAll(one.model);
    await one.model.keeping.keep();
    const two = started({ device });
    await two.model.takeUp();
    const other = started();
    answerAll(other.model);
    await other.model.send();
    await one.model.send();
    for (const heard of [...other.told, ...one.told]) two.model.hear(heard);
    expect(two.model.sending.state.value).toEqual({ kind: 'received', acknowledgement });
    expect(two.sent).toEqual([]);
    expect(other.told).toHaveLength(1);
  });

  it('leaves nothing on a device that others use, and goes on', async () => {
    const { model, device } = started();
    answerAll(model);
    await model.keeping.keep();
    await model.keeping.share();
    model.answer('aids', 'Rullator');
    await settled();
    expect(device).toEqual({ draft: null, sent: null });
    expect(model.keeping.isKept.value).toBe(false);
    expect(model.answers.value.aids).toBe('Rullator');
  });

  it('leaves nothing either when that is said in another tab, until it is asked to keep again', async () => {
    const { model, device, wipeElsewhere } = started();
    answerAll(model);
    await model.keeping.keep();
    await wipeElsewhere();
    model.answer('aids', 'Rullator');
    await settled();
    expect(device).toEqual({ draft: null, sent: null });
    expect(model.keeping.isKept.value).toBe(false);
    expect(model.keeping.isShared.value).toBe(true);
    expect(model.answers.value.aids).toBe('Rullator');
    await model.keeping.keep();
    expect(device.draft?.answers.aids).toBe('Rullator');
  });

  it('keeps again what it is asked to keep after all, in the same tab', async () => {
    const { model, device, said } = started();
    answerAll(model);
    await model.keeping.keep();
    expect(said.keptAgain).toBe(0);
    await model.keeping.share();
    await model.keeping.keep();
    expect(said.keptAgain).toBe(1);
    expect(model.keeping.isShared.value).toBe(false);
    expect(device.draft?.answers).toEqual(completeAnswers);
  });

  it('shows the receipt of what the worker has sent when it is to be taken back', async () => {
    const { model, device } = started({ reaches: false, mayHaveArrived: false });
    answerAll(model);
    await model.keeping.keep();
    await model.send();
    const { sent } = device;
    if (sent?.kind !== 'waiting') throw new Error('nothing waits');
    device.sent = { kind: 'arrived', key: keyOf(sent), acknowledgement };
    await model.cancel();
    await settled();
    expect(model.place.value).toBe('receipt');
    expect(device).toEqual({ draft: null, sent: null });
  });

  it('forgets what the worker may have sent when it is taken back', async () => {
    const { model, device } = started({ reaches: false, mayHaveArrived: false });
    answerAll(model);
    await model.keeping.keep();
    await model.send();
    if (device.sent?.kind === 'waiting') device.sent = { ...device.sent, mayHaveArrived: true };
    await model.cancel();
    expect(model.isBegun.value).toBe(false);
    expect(device).toEqual({ draft: null, sent: null });
  });

  it('seals two tabs with one draft under one key', async () => {
    const device: Device = { draft: null, sent: null };
    const one = started({ device });
    answerAll(one.model);
    await one.model.keeping.keep();
    const two = started({ device });
    await two.model.takeUp();
    await Promise.all([one.model.send(), two.model.send()]);
    const keys = [...one.sent, ...two.sent].map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(1);
  });

  it('wipes everything, and begins anew with another key', async () => {
    const { model, device } = started();
    answerAll(model);
    await model.keeping.keep();
    const { key } = device.draft ?? {};
    await model.wipe();
    expect(device.draft).toBeNull();
    expect(model.isBegun.value).toBe(false);
    expect(model.place.value).toBe('start');
    answerAll(model);
    await model.keeping.keep();
    expect(device.draft?.key).not.toBe(key);
  });

  it('goes along to another language', async () => {
    const { model } = started();
    answerAll(model);
    model.show('contact');
    const handed = model.handOver();
    expect(model.isAtRisk.value).toBe(false);
    const other = started().model;
    await other.takeOver(handed);
    expect(other.answers.value).toEqual(completeAnswers);
    expect(other.place.value).toBe('contact');
  });

  it('shows no place behind the first question before anything was answered', () => {
    const { model } = started();
    model.show('contact');
    expect(model.place.value).toBe('start');
  });
});

function started({
  device = { draft: null, sent: null },
  reaches = true,
  mayHaveArrived = true,
}: {
  device?: Device;
  reaches?: boolean;
  mayHaveArrived?: boolean;
} = {}) {
  const sent: SealedReferral[] = [];
  const told: Heard[] = [];
  const said = { wiped: () => {}, keptAgain: 0 };
  const answering = () => import('./answering.ts');
  const ports: Ports = {
    answering,
    drafts: async (onWiped) => {
      said.wiped = onWiped;
      return draftsOn(device);
    },
    sealedTo: async () => null,
    referral: async (answers, own, key) =>
      (await answering()).toSelfReferral(answers, own, { ...routing, key }),
    seal: async ({ idempotencyKey, language, clinics }) => ({
      idempotencyKey,
      language,
      clinics,
      keySet: v.parse(KeySetVersionSchema, 1),
      sealed: btoa(`sealed ${Math.random()}`),
    }),
    deliver: async (envelope) => {
      sent.push(envelope);
      return reaches
        ? { kind: 'received', acknowledgement }
        : { kind: 'waiting', mayHaveArrived, atLeastMs: 0 };
    },
    exclusively: (work) => work(),
    later: () => () => {},
    tell: (heard) => told.push(heard),
    keepAgain: async () => {
      said.keptAgain += 1;
    },
    leaveNothing: async () => {
      device.draft = null;
      device.sent = null;
    },
  };
  /** As when another tab is told that others use the device. */
  const wipeElsewhere = async () => {
    device.draft = null;
    said.wiped();
    await settled();
  };
  return { model: createReferral(setting, ports), sent, told, device, said, wipeElsewhere };
}

function answerAll(model: ReturnType<typeof createReferral>, some: Partial<Answers> = {}): void {
  const answers = { ...completeAnswers, ...some };
  for (const name of namesOf(answers)) model.answer(name, answers[name]);
}

function namesOf(answers: Answers): (keyof Answers)[] {
  return Object.keys(answers).filter((name): name is keyof Answers => name in answers);
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const acknowledgement = v.parse(AcknowledgementSchema, {
  receipt: '7K3M-9QXA-2B4T-HW6J',
  receivedOn: '2026-11-26',
  status: 'received',
});
