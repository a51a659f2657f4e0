import type { Day } from '@shared/model';
import * as v from 'valibot';
import type { Entry } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import type { PanelLink } from './panel-link.ts';
import {
  type FromPage,
  mostRows,
  type PageRows,
  type RowKey,
  RowKeySchema,
  type ToPage,
} from './row-messages.ts';
import { rowOf } from './row-of.ts';

type Means = {
  link: PanelLink<FromPage, ToPage>;
  ledger: Ledger;
  /** A panel has asked to be shown where a row stands. */
  show: (entry: Entry) => void;
};
type PageState = Pick<PageRows, 'detail' | 'quiet'> & { on: Day };

/** Tells an open panel which rows the page shows, and at once when one is no longer what it was. */
export function tellRows({ link, ledger, show }: Means, signal: AbortSignal) {
  const keys = new Map<Entry, RowKey>();
  let last = 0;
  let gone: RowKey[] = [];
  let state: PageState | null = null;
  let sent = '';

  const keyOf = (entry: Entry): RowKey => {
    const known = keys.get(entry);
    if (known !== undefined) return known;
    last += 1;
    const key = v.parse(RowKeySchema, last);
    keys.set(entry, key);
    return key;
  };
  const send = () => {
    if (state === null || !link.isOpen()) return;
    const places = state.quiet === null ? ledger.places : [];
    const message: PageRows = {
      kind: 'rows',
      ...state,
      rows: places
        .slice(0, mostRows)
        .map(({ entry, list, at }) => rowOf(entry, { key: keyOf(entry), list, at })),
      more: Math.max(0, places.length - mostRows),
      lists: ledger.listCount,
      inAll: ledger.inAll,
    };
    const text = JSON.stringify(message);
    if (text !== sent) link.send(message);
    sent = text;
  };
  link.serve(
    {
      opened: () => {
        sent = '';
        send();
      },
      asked: ({ key }) => {
        for (const [entry, own] of keys) if (own === key) show(entry);
      },
    },
    signal,
  );
  return {
    tell: (now: PageState) => {
      state = now;
      send();
    },
    /** The row is another one: what was told of it does not hold. */
    drop: (entry: Entry) => {
      const key = keys.get(entry);
      if (key === undefined) return;
      keys.delete(entry);
      sent = '';
      if (gone.push(key) > 1) return;
      // all that fall in one task are told of at its end
      queueMicrotask(() => {
        link.send({ kind: 'gone', keys: gone });
        gone = [];
      });
    },
    /** True while a panel is told of rows. */
    isTold: () => link.isOpen() && keys.size > 0,
    /** Of these, those that a panel shows. */
    told: (entries: readonly Entry[]) =>
      link.isOpen() ? entries.filter((entry) => keys.has(entry)) : [],
  };
}
