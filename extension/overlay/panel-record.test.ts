import { ReferralFactsSchema } from '@shared/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Here } from '../here/here.ts';
import { panelRecord } from './panel-record.ts';
import type { PanelLink } from './rows/panel-link.ts';

const facts = v.parse(ReferralFactsSchema, { received: '2026-11-20', text: 'Fire fall.' });
const entry = (view: 'row' | 'detail', name: string) => {
  const reference = { view, record: null, person: name };
  const raw = { name: [{ text: name, label: 'Navn' }] };
  const reading = { answer: { facts }, reference, raw, countedFrom: 'Mottatt' };
  return { record: { view }, reading, result: { facts, reference } };
};
type Entry = ReturnType<typeof entry>;

/** A panel that listens, and a page with one referral in full. */
function beside(detail: Entry | null = null) {
  const told: (string | null)[] = [];
  const page = { detail, mayShow: true, isOpen: true };
  let opened: () => void = () => undefined;
  const link: PanelLink<Here, never> = {
    connect: () => opened(),
    isOpen: () => page.isOpen,
    send: (here) => {
      told.push(here?.kind === 'read' ? `${here.name} ${here.turn} ${here.asked}` : null);
    },
    serve: (service) => {
      opened = service.opened;
      opened();
    },
  };
  const means = { link, detail: () => page.detail, mayShow: () => page.mayShow };
  const panel = panelRecord<Entry>(means, new AbortController().signal);
  return { panel, page, told, link };
}

test('the referral in full is told at once, and nothing twice', () => {
  const { panel, told, link } = beside(entry('detail', 'Bjarne'));
  panel.tell();
  expect(told).toEqual(['Bjarne 1 0']);
  link.connect();
  expect(told).toEqual(['Bjarne 1 0', 'Bjarne 1 0']);
});

test('when its hint goes the panel is told in the same breath, and the next has another turn', () => {
  const one = entry('detail', 'Bjarne');
  const { panel, told } = beside(one);
  panel.drop(one);
  expect(told).toEqual(['Bjarne 1 0', null]);
  expect(panel.told()).toBeNull();
  panel.tell();
  expect(told.at(-1)).toBe('Bjarne 2 0');
});

test('what may not be shown now is not told', () => {
  const { panel, page, told } = beside(entry('detail', 'Bjarne'));
  page.mayShow = false;
  panel.tell();
  expect(told).toEqual(['Bjarne 1 0', null]);
});

test('a row that was asked for stays until it is another, then the page’s own referral is told', () => {
  const row = entry('row', 'Dag');
  const { panel, told } = beside(entry('detail', 'Bjarne'));
  panel.ask(row);
  panel.tell();
  expect(told).toEqual(['Bjarne 1 0', 'Dag 2 1']);
  panel.ask(row);
  expect(told.at(-1)).toBe('Dag 2 2');
  panel.drop(entry('row', 'Gunhild'));
  expect(panel.told()).toBe(row);
  panel.drop(row);
  panel.tell();
  expect(told.slice(-2)).toEqual([null, 'Bjarne 3 0']);
});

test('where no panel listens nothing is told or held', () => {
  const one = entry('detail', 'Bjarne');
  const { panel, page, told } = beside(one);
  page.isOpen = false;
  panel.drop(one);
  panel.tell();
  expect(told).toEqual(['Bjarne 1 0']);
  expect(panel.told()).toBeNull();
});
