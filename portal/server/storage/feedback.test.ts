import { FeedbackSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { deleteDue } from '../retention.ts';
import { day, lier, testStorage, vefsn } from '../testing/test-storage.ts';

const given = (answer: string, words = '', place = 'sent') =>
  v.parse(FeedbackSchema, { place, answer, words });

describe('feedback', () => {
  it('is counted by place and answer, from a day on, in its own municipality', async () => {
    const { feedback } = await testStorage();
    await feedback.add(lier, given('easy'), day('2026-03-01'));
    await feedback.add(lier, given('easy'), day('2026-03-02'));
    await feedback.add(lier, given('easy', '', 'status'), day('2026-03-02'));
    await feedback.add(lier, given('hard'), day('2026-03-03'));
    await feedback.add(vefsn, given('hard'), day('2026-03-03'));
    const counts = await feedback.countsOf(lier, day('2026-03-02'));
    expect(counts).toHaveLength(3);
    expect(counts).toEqual(
      expect.arrayContaining([
        { place: 'sent', answer: 'easy', count: 1 },
        { place: 'status', answer: 'easy', count: 1 },
        { place: 'sent', answer: 'hard', count: 1 },
      ]),
    );
  });

  it('gives what was written with its day and nothing else, the newest first', async () => {
    const { feedback } = await testStorage();
    await feedback.add(lier, given('hard', 'For mange spørsmål'), day('2026-03-01'));
    await feedback.add(lier, given('easy'), day('2026-03-02'));
    await feedback.add(lier, given('fair', 'Bra'), day('2026-03-02'));
    expect(await feedback.wordsOf(lier)).toEqual([
      { givenOn: '2026-03-02', place: 'sent', answer: 'fair', words: 'Bra' },
      { givenOn: '2026-03-01', place: 'sent', answer: 'hard', words: 'For mange spørsmål' },
    ]);
    expect(await feedback.wordsOf(vefsn)).toEqual([]);
  });

  it('loses its words after 90 days and is gone after two years', async () => {
    const { feedback } = await testStorage();
    const on = day('2026-03-02');
    await feedback.add(lier, given('hard', 'For mange spørsmål'), on);
    await feedback.deleteDue(lier, day('2026-05-30'));
    expect(await feedback.wordsOf(lier)).toHaveLength(1);
    await feedback.deleteDue(lier, day('2026-05-31'));
    expect(await feedback.wordsOf(lier)).toEqual([]);
    expect(await feedback.countsOf(lier, on)).toHaveLength(1);
    await feedback.deleteDue(lier, day('2028-03-01'));
    expect(await feedback.countsOf(lier, on)).toEqual([]);
  });

  it('is looked over whenever ciphertext is', async () => {
    const storage = await testStorage();
    await storage.feedback.add(vefsn, given('hard', 'For mange spørsmål'), day('2026-03-02'));
    await deleteDue(storage, day('2026-06-02'), () => {});
    expect(await storage.feedback.wordsOf(vefsn)).toEqual([]);
  });
});
