import { LanguageSchema, StaffLanguageSchema } from '@shared/model/text.ts';
import { describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { canBe, type NamedKey, stringsIn, translatedIn } from './testing/keys-in-code.ts';
import { lix } from './testing/lix.ts';
import { byPluralBase, namespacesOf, textsOf } from './testing/texts-of.ts';

const others = LanguageSchema.options.filter((language) => language !== 'nb');

/** Where a file's texts are shown. One that is only in Norwegian is for those who work here. */
const shownIn: Record<string, string> = {
  common: 'portal',
  portal: 'portal',
  after: 'portal',
  find: 'portal',
  place: 'portal',
  guidance: 'portal',
  groups: 'portal',
  offline: 'portal',
  'waiting-referral': 'portal/offline',
  desk: 'portal',
  keys: '{portal,extension}',
  'sign-in': 'portal',
  referral: 'portal/referral',
  professional: 'portal/referral',
  'group-interest': 'portal/referral',
  'paper-form': 'portal',
  // problems are named where they are found: in the schemas and in the portal
  problem: '{shared/model,portal}',
  api: 'portal/server/open-api',
  hint: 'extension',
  overdue: 'extension',
  panel: 'extension',
  picker: 'extension',
  carry: 'extension',
  inbox: 'extension',
  worklist: 'extension',
  options: 'extension',
  journal: 'shared/exchange',
  decision: 'extension/panel',
};
/** Files whose keys are named with the file in front: `portal:home.title`. */
const prefixed = [
  'common',
  'portal',
  'after',
  'paper-form',
  'find',
  'place',
  'guidance',
  'groups',
  'offline',
  'desk',
  'keys',
  'options',
  'sign-in',
  'api',
  'overdue',
  'worklist',
];
/** Read as an object whose type names each text, so the compiler knows what is used. */
const typedWhole = ['journal', 'waiting-referral'];
/** Read by those who work here, in fewer languages. */
const forStaff = [
  'api',
  'carry',
  'decision',
  'desk',
  'hint',
  'inbox',
  'keys',
  'options',
  'overdue',
  'panel',
  'picker',
  'sign-in',
  'worklist',
];
const namespaces = namespacesOf('nb');
const translated = namespaces.filter((name) => others.some((other) => textsOf(other, name)));

describe('texts', () => {
  it('are where this test looks for them', () => {
    expect(namespaces.filter((name) => shownIn[name] === undefined)).toEqual([]);
    for (const language of others) {
      expect(namespacesOf(language).filter((name) => !namespaces.includes(name))).toEqual([]);
    }
  });

  describe.each(translated)('%s', (name) => {
    const norwegian = byPluralBase(textsOf('nb', name) ?? new Map());
    const all = forStaff.includes(name) ? StaffLanguageSchema.options : LanguageSchema.options;
    const others = all.filter((language) => language !== 'nb');

    it.each(others)('has the same keys in %s', (language) => {
      const own = byPluralBase(textsOf(language, name) ?? new Map());
      expect([...own.keys()].toSorted()).toEqual([...norwegian.keys()].toSorted());
    });

    it.each(others)('has the same placeholders in %s', (language) => {
      for (const [key, forms] of byPluralBase(textsOf(language, name) ?? new Map())) {
        expect(placeholders(forms), key).toEqual(placeholders(norwegian.get(key) ?? new Map()));
      }
    });

    it.each(all)('has every plural form of %s', (language) => {
      const needed = new Intl.PluralRules(languages[language].intl).resolvedOptions()
        .pluralCategories;
      for (const [key, forms] of byPluralBase(textsOf(language, name) ?? new Map())) {
        if (forms.has('')) continue;
        expect([...forms.keys()], key).toEqual(expect.arrayContaining([...needed]));
      }
    });

    it('says something in each language', () => {
      for (const language of LanguageSchema.options) {
        for (const [key, text] of textsOf(language, name) ?? [])
          expect(text.trim(), key).not.toBe('');
      }
    });
  });
});

describe('in code', () => {
  const named = namespaces.filter((name) => !typedWhole.includes(name));
  it.each(named)('%s has no key that nobody uses', (name) => {
    const strings = stringsIn(shownIn[name] ?? '').filter(
      ({ key }) => !prefixed.includes(name) || key.startsWith(`${name}:`),
    );
    const unused = keysOf(name).filter(
      (key) => !ways(name, key).some((way) => strings.some((own) => canBe(own, way))),
    );
    expect(unused).toEqual([]);
  });

  it.each(prefixed)('%s has every key that is asked for', (name) => {
    const asked = stringsIn('{portal,extension}')
      .filter(({ key }) => key.startsWith(`${name}:`))
      .map((own) => ({ ...own, key: own.key.slice(name.length + 1) }));
    expect(missing(asked, keysOf(name))).toEqual([]);
  });

  it.each([
    ['portal/referral', ['referral', 'professional', 'group-interest']],
    ['extension', ['carry', 'decision', 'hint', 'inbox', 'panel', 'picker']],
  ])('%s has every key that it asks for', (folder, names) => {
    const asked = translatedIn(folder).filter(({ key }) => !key.includes(':'));
    expect(missing(asked, names.flatMap(keysOf))).toEqual([]);
  });
});

describe('what residents read', () => {
  it.each([
    'common',
    'portal',
    'after',
    'find',
    'place',
    'guidance',
    'groups',
    'offline',
    'referral',
    'group-interest',
    'paper-form',
  ])('%s is easy in Norwegian (LIX at most 40)', (name) => {
    const texts = [...(textsOf('nb', name) ?? [])];
    const parts = new Set(texts.map(([key]) => key.split('.')[0]));
    for (const part of parts) {
      const own = texts.filter(([key]) => key.split('.')[0] === part).map(([, text]) => text);
      // a handful of words has no readability
      if (own.join(' ').split(' ').length < 60) continue;
      expect(lix(own), `${name}:${part}`).toBeLessThanOrEqual(40);
    }
  });
});

function placeholders(forms: Map<string, string>): string[] {
  const found = [...forms.values()].flatMap((text) => text.match(/\{\{[^}]+\}\}/g) ?? []);
  // a form for one or two may say the number in words
  return [...new Set(found)].filter((name) => forms.has('') || name !== '{{count}}').toSorted();
}

/** The ways in which code may name a key: whole, or its end, where a prefix is set once. */
function ways(name: string, key: string): string[] {
  if (prefixed.includes(name)) return [`${name}:${key}`];
  const plain = withoutContext(key);
  const parts = plain.split('.');
  return [key, ...parts.map((_, index) => parts.slice(index).join('.'))];
}

function missing(asked: NamedKey[], keys: string[]): NamedKey[] {
  return asked.filter(
    (own) => !keys.some((key) => canBe(own, key) || canBe(own, withoutContext(key))),
  );
}

/** `label_child` is `label` said of a child. */
function withoutContext(key: string): string {
  return key.replace(/_[a-z-]+$/, '');
}

function keysOf(name: string): string[] {
  return [...byPluralBase(textsOf('nb', name) ?? new Map()).keys()];
}
