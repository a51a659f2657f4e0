import { expect, test } from 'vitest';
import { isStable } from './stable.ts';

test.each([
  'ui-id-8',
  'mantine-0v2fw4zda',
  '_r_1b4',
  ':r16:',
  '«r3»',
  '-esm-service-queues__queue-table__hiddenRow___OoJIY',
  'css-1abc',
  'css-k008qs',
  'm_4e7aa4fd',
  'sc-bdVaJa',
  'jss12',
  'svelte-1tky8bj',
  'ember1234',
  'mat-input-3',
  'h-1000231',
  'b3c0f0a2-7d0e-4f0a-9a3e-8a1d5cf0a111',
  'x',
])('%s is made up', (name) => expect(isStable(name)).toBe(false));

test.each([
  'mantine-Table-tr',
  'SearchControl_tr',
  'InfoBar_key',
  'search-control-row',
  'patient-name',
  'oe-date',
  'cds--parent-row',
  'circle-red',
  'column-many2one',
  'appointments-table-row',
  'visible-xs',
  'col-6',
  'form_refer_date',
  'pasientnavn',
  'tblHenvisninger',
])('%s is meant to stay', (name) => expect(isStable(name)).toBe(true));
