import { type Day, DaySchema, type SelfReferral } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { longestWait } from './longest-wait.ts';
import { completeAnswers, routing, setting } from './testing/complete-answers.ts';
import { toSelfReferral } from './to-self-referral.ts';

const receivedOn: Day = v.parse(DaySchema, '2026-11-26');
const referral = (some: Partial<Answers>): SelfReferral =>
  toSelfReferral({ ...completeAnswers, ...some }, setting, routing);

describe('the longest wait', () => {
  it('is a day where the answers fit the key', () => {
    expect(longestWait(referral({}), { pack: 'lier', receivedOn })).toMatchObject({
      kind: 'by',
      level: 2,
      day: '2026-12-10',
    });
  });

  it('counts from the day of discharge', () => {
    const home = referral({
      hospital: 'yes',
      dischargedOn: { day: '20', month: '11', year: '2026' },
    });
    expect(longestWait(home, { pack: 'lier', receivedOn })).toMatchObject({ day: '2026-12-04' });
  });

  it('is left to a therapist, within the limits, where they do not', () => {
    const open = referral({ areas: ['other'], falls: 'none', since: 'months' });
    expect(longestWait(open, { pack: 'lier', receivedOn })).toMatchObject({
      kind: 'open',
      limits: [
        { level: 1, days: 7 },
        { level: 2, days: 14 },
        { level: 3, days: 30 },
        { level: 4, days: 90 },
      ],
    });
  });

  it('is unknown where the municipality has no key', () => {
    expect(longestWait(referral({}), { pack: 'no-such', receivedOn })).toBeNull();
  });
});
