import { ProblemAreaSchema, UrgentSignSchema } from '@shared/model';
import { expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';

test.each([
  ['falls.several', 'Fall siste halvår: flere fall'],
  ['since.always', 'Varighet: alltid'],
  ['surgeryOn.2026-09-03', 'Operert: 3.9.2026'],
  ['else.where', 'else.where'],
])('%s is said in Norwegian', (answer, words) => {
  expect(answerWords(answer)).toBe(words);
});

test('every area and sign has words', () => {
  for (const area of ProblemAreaSchema.options) {
    expect(answerWords(`areas.${area}`)).not.toContain(area);
  }
  for (const sign of UrgentSignSchema.options) {
    expect(answerWords(`urgent.${sign}`)).not.toContain(sign);
  }
});
