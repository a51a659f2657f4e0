import { describe, expect, it } from 'vitest';
import { textUpTo } from './fetch-packs.ts';

describe('an answer', () => {
  it('is read up to so many bytes, and no byte further', async () => {
    expect(await textUpTo(5, new Response('æøa'))).toBe('æøa');
    expect(await textUpTo(4, new Response('æøa'))).toBe(null);
    expect(await textUpTo(4, new Response(null))).toBe('');
  });

  it('without an end is left', async () => {
    let given = 0;
    let isLeft = false;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(100));
      },
      cancel() {
        isLeft = true;
      },
    });
    expect(await textUpTo(1000, new Response(endless))).toBe(null);
    expect([given < 20, isLeft]).toEqual([true, true]);
  });
});
