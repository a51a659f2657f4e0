import { describe, expect, it } from 'vitest';
import { firstShown, type Shown, trustedNow } from './between.ts';

const shown = (person: string, request: string, heading = 'Henvisning'): Shown => ({
  person,
  identity: [person, heading].join('\u0000'),
  request,
});
const [bjarne, dag] = ['Bjarne Prøveland', 'Dag Testmo'];

/** What becomes of pages that follow each other, each at its time: true where it is trusted. */
function walk(...pages: (readonly [at: number, page: Shown])[]): boolean[] {
  const [[, first] = [0, shown('', '')], ...rest] = pages;
  let trusted = firstShown(first);
  return rest.map(([at, page]) => {
    const next = trustedNow(trusted, page, at);
    trusted = next ?? trusted;
    return next !== null;
  });
}

describe('A referral that changes on its page', () => {
  it('is between two records while only the patient is new', () => {
    expect(
      walk([0, shown(bjarne, 'hofte')], [5000, shown(dag, 'hofte')], [9000, shown(dag, 'rygg')]),
    ).toEqual([false, true]);
  });

  it('may come before its patient, be it for the first time or after another', () => {
    expect(walk([0, shown('', 'hofte')], [90_000, shown(bjarne, 'hofte')])).toEqual([true]);
    expect(
      walk([0, shown(bjarne, 'hofte')], [5000, shown('', 'rygg')], [5400, shown(dag, 'rygg')]),
    ).toEqual([true, true]);
    expect(
      walk([0, shown(bjarne, 'hofte')], [5000, shown(bjarne, 'rygg')], [5400, shown(dag, 'rygg')]),
    ).toEqual([true, true]);
  });

  it('is between two records when someone goes on at once after the page was blank', () => {
    const blank = { person: '', identity: '', request: '' };
    expect(walk([0, blank], [100, shown(bjarne, 'hofte')], [400, shown(dag, 'hofte')])).toEqual([
      true,
      false,
    ]);
  });

  it('waits for its request again when the patient changes long after it came', () => {
    expect(
      walk([0, shown(bjarne, 'hofte')], [5000, shown(bjarne, 'rygg')], [9000, shown(dag, 'rygg')]),
    ).toEqual([true, false]);
  });

  it('is the same while headings count or open, and as they were before', () => {
    expect(
      walk(
        [0, shown(bjarne, 'hofte', 'Meldinger 3')],
        [1000, shown(bjarne, 'hofte', 'Meldinger 4')],
        [2000, shown(bjarne, 'hofte', 'Meldinger 4 Merk alle som lest')],
        [3000, shown(bjarne, 'hofte', 'Meldinger 4')],
        [4000, shown(bjarne, 'hofte', '')],
      ),
    ).toEqual([true, true, true, true]);
  });

  it('is another where a number is all that tells whose it is', () => {
    const only = (heading: string) => shown('', 'hofte', heading);
    expect(walk([0, only('Pasient 48213')], [1000, only('Pasient 48214')])).toEqual([false]);
    expect(walk([0, only('Pasient 48213')], [1000, only('')])).toEqual([false]);
  });
});
