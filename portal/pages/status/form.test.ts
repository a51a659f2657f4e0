import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receipt } from '../testing/example.ts';
import { parseStatusForm } from './form.ts';

describe('the form of the status page', () => {
  it.each(['7K2M-4QX9-B3TA-8FW5', '7k2m4qx9b3ta8fw5', ' 7K2M 4QX9 B3TA 8FW5 '])(
    'reads %j',
    (typed) => {
      expect(parseStatusForm({ receipt: typed, action: 'withdraw' })).toEqual({
        action: 'withdraw',
        receipt,
      });
    },
  );

  it.each([
    [{}, 'missing'],
    [{ receipt: '  ' }, 'missing'],
    [{ receipt: 'abc' }, 'format'],
    [{ receipt: '8K2M-4QX9-B3TA-8FWD' }, 'check'],
    [{ receipt: 'x'.repeat(5000) }, 'format'],
    [{ receipt: ['a', 'b'] }, 'format'],
    [null, 'format'],
  ])('says of %j that it is %s', (form, problem) => {
    expect(parseStatusForm(form)).toMatchObject({ problem });
  });

  it('only looks where it does not know what is asked', () => {
    expect(parseStatusForm({ receipt, action: 'delete' })).toMatchObject({ action: 'look' });
    expect(parseStatusForm({ receipt })).toMatchObject({ action: 'look' });
  });

  it('takes anything without failing', () => {
    fc.assert(fc.property(fc.anything(), (form) => void parseStatusForm(form)));
  });
});
