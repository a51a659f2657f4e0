import { languages } from '@locales/languages.ts';
import { LanguageSchema } from '@shared/model/text.ts';
import { describe, expect, it } from 'vitest';
import type { ReferralProps } from '../referral/props.ts';
import { group } from '../referral/testing/complete-answers.ts';
import type { Way } from '../referral/way.ts';
import { aboutPage } from './about.tsx';
import { accessibilityPage } from './accessibility.tsx';
import { aidsPage } from './aids.tsx';
import { choosePage } from './choose.tsx';
import { coordinatorPage } from './coordinator.tsx';
import { coveragePage } from './coverage.tsx';
import { renderDocument } from './document.tsx';
import { findPage } from './find.tsx';
import { groupPage } from './group.tsx';
import { groupsPage } from './groups.tsx';
import { homePage } from './home.tsx';
import { noGroupPage } from './no-group.tsx';
import { notFoundPage } from './not-found.tsx';
import type { Page, PageContext, SiteContext } from './page.ts';
import { pricesPage } from './prices.tsx';
import { priorityPage } from './priority.tsx';
import { privacyPage } from './privacy.tsx';
import { problemPage } from './problem.tsx';
import { programmePage } from './programme.tsx';
import { referPage } from './refer.tsx';
import { referFormPage } from './refer-form.tsx';
import { rightsPage } from './rights.tsx';
import { statusPage } from './status.tsx';
import * as example from './testing/example.ts';
import { outlineOf } from './testing/outline.ts';
import { waitingTimesPage } from './waiting-times.tsx';

const { municipality } = example;
const answer = { receivedOn: example.today, changedOn: example.today };
const receipt = example.receipt;
const clinicOffered = { ...example.clinic, detail: '' };
const islandOf = ({ language }: PageContext, way: Way): ReferralProps => ({
  language,
  way,
  municipality,
  clinics: [clinicOffered],
});

const pages: Record<string, { search?: string; page: (context: PageContext) => Page }> = {
  home: { page: (c) => homePage(c, example.homeProps) },
  'home of a municipality without a key': {
    page: (c) => homePage(c, { groupCount: 0, levels: [], ordinaryVisit: null }),
  },
  prices: { page: (c) => pricesPage(c, example.pricesProps) },
  'a price': {
    search: '?what=manual&minutes=40&age=74&with=pregnant',
    page: (c) => pricesPage(c, example.pricesProps),
  },
  'no price': {
    search: '?what=treatment&minutes=20&on-day=1&on-month=1&on-year=2031',
    page: (c) => pricesPage(c, { ...example.pricesProps, municipal: undefined }),
  },
  'a price set by the clinic': {
    search: '?what=treatment&where=private',
    page: (c) => pricesPage(c, example.pricesProps),
  },
  'a wrong question for a price': {
    search: '?what=&age=x&on-day=31&on-month=6&on-year=2026',
    page: (c) => pricesPage(c, example.pricesProps),
  },
  groups: { page: (c) => groupsPage(c, example.groupsProps) },
  'no groups that fit': { search: '?day=7', page: (c) => groupsPage(c, example.groupsProps) },
  'groups by many wishes': {
    search: '?day=2&place=fosshagen&age=x&need=train&price=free&stepFree=yes',
    page: (c) => groupsPage(c, example.groupsProps),
  },
  'a week of groups': {
    search: '?view=week&week=2026-W52',
    page: (c) => groupsPage(c, example.groupsProps),
  },
  'a group': { page: (c) => groupPage(c, example.groupProps('kne')) },
  'a group that says little': { page: (c) => groupPage(c, example.groupProps('plan')) },
  'no such group': { page: noGroupPage },
  'a programme of groups': { page: (c) => programmePage(c, example.programmeProps) },
  'no groups': { page: (c) => groupsPage(c, { ...example.groupsProps, groups: [] }) },
  'waiting times': { page: (c) => waitingTimesPage(c, example.waitingProps) },
  'no waiting times': {
    page: (c) => waitingTimesPage(c, { ...example.waitingProps, waitingTimes: [], levels: [] }),
  },
  refer: {
    page: (c) =>
      referPage(c, {
        island: islandOf(c, { kind: 'resident' }),
      }),
  },
  'refer as a professional': {
    search: '?as=professional',
    page: (c) => referPage(c, { island: islandOf(c, { kind: 'professional' }) }),
  },
  'refer to a group': {
    search: '?group=balanse',
    page: (c) => referPage(c, { island: islandOf(c, { kind: 'group', group }) }),
  },
  'the form on paper': {
    page: (c) => referFormPage(c, { clinics: [clinicOffered, { name: 'other' }] }),
  },
  status: { page: (c) => statusPage(c, { view: 'ask' }) },
  'a wrong code': { page: (c) => statusPage(c, { view: 'ask', typed: 'x', problem: 'format' }) },
  ...Object.fromEntries(
    (['received', 'opened', 'waiting', 'offered', 'closed', 'withdrawn'] as const).map((status) => [
      `a case that is ${status}`,
      {
        page: (c: PageContext) =>
          statusPage(c, {
            view: 'answer',
            receipt,
            answer: { ...answer, status },
            wait: { days: 3, longest: { days: 90, by: example.day('2027-02-21') } },
            referral: example.referral,
          }),
      },
    ]),
  ),
  'a question before withdrawing': {
    page: (c) =>
      statusPage(c, { view: 'confirm', receipt, answer: { ...answer, status: 'waiting' } }),
  },
  'the rules of a municipality with a key': {
    search: '?age=65',
    page: (c) => priorityPage(c, example.priorityProps('lier')),
  },
  'the rules of a municipality with an order': {
    search: '?age=65',
    page: (c) => priorityPage(c, example.priorityProps('vefsn')),
  },
  'the rules of a plan that is over': {
    page: (c) => priorityPage(c, example.priorityProps('alesund')),
  },
  'the rules of a municipality without a pack': {
    page: (c) => priorityPage(c, example.priorityProps('oslo')),
  },
  sources: { page: (c) => coveragePage(c, example.coverageProps) },
  'sources of a region': {
    search: '?of=innlandet',
    page: (c) => coveragePage(c, example.coverageProps),
  },
  'sources of a municipality without a pack': {
    page: (c) => coveragePage(c, { ...example.coverageProps, own: undefined, others: [] }),
  },
  about: { page: (c) => aboutPage(c, example.aboutProps) },
  'the way, to be chosen': { page: (c) => findPage(c, example.findProps('lier')) },
  'a way by a key': {
    search: '?problem=walking-balance&now=falls&age=60&travel=yes',
    page: (c) => findPage(c, example.findProps('lier')),
  },
  'a way up the pyramid': {
    search: '?problem=after-hospital',
    page: (c) => findPage(c, example.findProps('vefsn')),
  },
  'a way without a pack': {
    search: '?problem=home-aids',
    page: (c) => findPage(c, { ...example.findProps('oslo'), levels: [], division: undefined }),
  },
  'who does what': {
    search: '?problem=specialist&diagnosis=copd',
    page: (c) => findPage(c, example.findProps('lier')),
  },
  rights: { page: (c) => rightsPage(c, example.rightsProps) },
  coordinator: { page: (c) => coordinatorPage(c, example.coordinatorProps) },
  'aids with loans': { page: (c) => aidsPage(c, example.aidsProps('vefsn')) },
  'aids without loans': { page: (c) => aidsPage(c, example.aidsProps('lier')) },
  privacy: { page: (c) => privacyPage(c, { sealedTo: '1f2e-3d4c-5b6a-7988-9a0b' }) },
  accessibility: { page: (c) => accessibilityPage(c) },
  'not found': { page: (c) => notFoundPage(c) },
  'a problem of ours': { page: (c) => problemPage(c, { status: 500, code: 'server.failed' }) },
};

const sitePages: Record<string, (context: SiteContext) => Page> = {
  choose: (c) => choosePage(c, { municipalities: [municipality] }),
  'not found anywhere': (c) => notFoundPage(c),
  'a problem of theirs': (c) => problemPage(c, { status: 413, code: 'body.too-large' }),
};

describe.each(LanguageSchema.options)('in %s', (language) => {
  it.each(Object.keys(pages))('%s is whole', (name) => {
    const { search = '', page } = pages[name] ?? {};
    const context = example.pageContext(language, 'prices', search);
    if (page === undefined) throw new Error(name);
    expectWhole(renderDocument(context, page(context)), language);
  });

  it.each(Object.keys(sitePages))('%s is whole', (name) => {
    const context = example.siteContext(language);
    const page = sitePages[name];
    if (page === undefined) throw new Error(name);
    expectWhole(renderDocument(context, page(context)), language);
  });
});

function expectWhole(html: string, language: keyof typeof languages): void {
  const { headings, ids, pointedAt, text } = outlineOf(html);
  expect(html).toMatch(
    new RegExp(`^<!doctype html><html lang="${language}" dir="${languages[language].direction}">`),
  );
  // a text that is missing shows as its key
  expect(text).not.toMatch(/\b(portal|common|find|guidance|referral):[a-z]/i);
  expect(text).not.toMatch(/\{\{|undefined|\[object|NaN/);
  expect(html).not.toMatch(
    / style=| on[a-z]+="|<style|<script(?![^>]* src=| type="application\/ld)/,
  );
  expect(headings.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of headings.entries()) {
    // a summary of errors comes before all else
    expect(level - (headings[index - 1] ?? 1), `${headings}`).toBeLessThanOrEqual(1);
  }
  expect(ids).toEqual([...new Set(ids)]);
  expect(pointedAt.filter((id) => !ids.includes(id))).toEqual([]);
}
