import { type Meanwhile, MeanwhileSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fitting } from './meanwhile.ts';

const group = (id: string, more: object = {}) => ({
  id,
  name: id,
  language: 'nb',
  facts: '',
  areas: ['walking-balance'],
  minimumAge: null,
  maximumAge: null,
  ...more,
});
const all: Meanwhile = v.parse(MeanwhileSchema, {
  advice: [
    { text: 'balance', language: 'nb', areas: ['walking-balance'] },
    { text: 'back', language: 'nb', areas: ['back-neck', 'hip-knee-foot'] },
  ],
  groups: [
    group('all'),
    group('old', { minimumAge: 65 }),
    group('young', { maximumAge: 17 }),
    group('back', { areas: ['back-neck'] }),
    group('more'),
    group('most'),
  ],
});

describe('what someone can do meanwhile', () => {
  it.each([
    [['walking-balance'], 64, ['balance'], ['all', 'more', 'most']],
    [['walking-balance'], 65, ['balance'], ['all', 'old', 'more']],
    [['walking-balance'], 17, ['balance'], ['all', 'young', 'more']],
    [['walking-balance'], 18, ['balance'], ['all', 'more', 'most']],
    [['hip-knee-foot', 'back-neck'], 40, ['back'], ['back']],
    [['memory'], 80, [], []],
    [['back-neck'], null, ['back'], ['back']],
  ] as const)('is for %j at %s: %j and %j', (areas, age, advice, groups) => {
    const found = fitting(all, { areas, age });
    expect(found.advice.map(({ text }) => text)).toEqual(advice);
    expect(found.groups.map(({ id }) => id)).toEqual(groups);
  });
});
