import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canTranslate, translateHere } from './browser-translator.ts';

const asked: object[] = [];
const state = { availability: 'available' };

/** The parts of the browser's translator that are used, as its specification has them. */
class Translator {
  static async availability(pair: object) {
    asked.push(pair);
    if (state.availability === 'refuses') throw new Error('not allowed');
    return state.availability;
  }
  static async create({ monitor }: { monitor: (from: EventTarget) => void }) {
    const from = new EventTarget();
    monitor(from);
    from.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
    return new Translator();
  }
  translate = async (text: string) => `[${text}]`;
  destroy = () => undefined;
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('Translator', Translator);
});
afterEach(() => vi.unstubAllGlobals());

describe('whether the browser can translate', () => {
  it.each([
    ['available', 'ready'],
    ['downloadable', 'download'],
    ['downloading', 'download'],
    ['unavailable', 'no'],
    ['refuses', 'no'],
  ])('%s is %s', async (availability, expected) => {
    state.availability = availability;
    expect(await canTranslate('ar')).toBe(expected);
    expect(asked).toEqual([{ sourceLanguage: 'ar', targetLanguage: 'no' }]);
  });

  it('is not asked of Norwegian, nor of a browser without a translator', async () => {
    state.availability = 'available';
    expect(await canTranslate('nb')).toBe('no');
    expect(await canTranslate('nn')).toBe('no');
    vi.stubGlobal('Translator', undefined);
    expect(await canTranslate('ar')).toBe('no');
    expect(asked).toEqual([]);
    await expect(translateHere(['a'], 'ar', () => undefined)).rejects.toThrow('no translator');
  });
});

it('translates each text but an empty one, and tells how much of a model is there', async () => {
  const fetched: number[] = [];
  expect(await translateHere(['a', ''], 'ar', (part) => fetched.push(part))).toEqual(['[a]', '']);
  expect(fetched).toEqual([0.5]);
});
