import {
  type JournalTexts,
  type MachineWords,
  norwegianText,
  referralSource,
} from '@shared/exchange';
import {
  type ClinicId,
  type Day,
  isGroupInterest,
  type MunicipalPack,
  type ReferralContent,
} from '@shared/model';
import { parseSource } from '../host/parse-source.ts';
import { plain } from '../host/plain.ts';
import type { Suggestion } from '../panel/hint/suggestion.ts';
import type { CarryField } from './carry-field.ts';

/** Something to be written, apart from how a form wants it. */
export type CarryValue =
  | { kind: 'text'; text: string }
  /** Prose, of which a part is better than nothing. */
  | { kind: 'prose'; text: string }
  | { kind: 'day'; day: Day }
  /** One of several that a form may offer, and the text where it offers none. */
  | { kind: 'choice'; text: string; means: (option: string) => boolean }
  | { kind: 'flag'; on: boolean; text: string };
export type CarryValues = Partial<Record<CarryField, CarryValue>>;

type Referral = {
  content: ReferralContent;
  receivedOn: Day;
  suggestion: Suggestion | null;
  pack: MunicipalPack | undefined;
  clinics: ReadonlyMap<ClinicId, string>;
  texts: JournalTexts;
  machine?: MachineWords | undefined;
};

/** What a self-referral has to say in a form of the journal, in Norwegian. */
export function carryValues(referral: Referral): CarryValues {
  const { content, receivedOn, suggestion, pack, clinics, texts, machine } = referral;
  const { person, contact, helper, interpreter } = content;
  const dischargedOn = isGroupInterest(content) ? null : content.dischargedOn;
  const { first, last } = namesOf(person.name);
  const level = suggestion?.assessment.level ?? null;
  const deadline = suggestion?.assessment.deadline ?? null;
  const levelName = pack?.priority?.levels.find((one) => one.level === level)?.name.nb;
  const source = referralSource(content);
  const spoken = interpreter && spokenText(interpreter.language, texts);
  const text = norwegianText(content, { texts, clinics, receivedOn, machine });
  return {
    name: { kind: 'text', text: person.name },
    ...(last === null
      ? {}
      : { firstName: { kind: 'text', text: first }, lastName: { kind: 'text', text: last } }),
    birthDate: { kind: 'day', day: person.birthDate },
    ...(person.nationalNumber === null
      ? {}
      : { nationalNumber: { kind: 'text', text: person.nationalNumber } }),
    phone: { kind: 'text', text: contact.phone },
    ...(contact.email === null ? {} : { email: { kind: 'text', text: contact.email } }),
    received: { kind: 'day', day: receivedOn },
    source: {
      kind: 'choice',
      text: sourceText(content, texts),
      means: (option) => parseSource(option) === source,
    },
    ...(level === null
      ? {}
      : {
          level: {
            kind: 'choice',
            text: String(level),
            means: (option) => isLevel(option, level, levelName),
          },
        }),
    ...(deadline === null ? {} : { deadline: { kind: 'day', day: deadline } }),
    ...(dischargedOn === null ? {} : { discharged: { kind: 'day', day: dischargedOn } }),
    ...(helper === null
      ? {}
      : {
          helper: { kind: 'text', text: `${helper.name} (${texts.relations[helper.relation]})` },
        }),
    interpreter: {
      kind: 'flag',
      on: interpreter !== null,
      text: spoken === null ? 'Nei' : `Ja, ${spoken}`,
    },
    ...(spoken === null
      ? {}
      : {
          interpreterLanguage: {
            kind: 'choice',
            text: spoken,
            means: (option) => bare(option) === bare(spoken),
          },
        }),
    text: { kind: 'prose', text },
  };
}

function sourceText(content: ReferralContent, texts: JournalTexts): string {
  if (!isGroupInterest(content) && content.professional !== null) {
    return texts.professional.kinds[content.professional.kind];
  }
  return content.helper === null ? 'Egenhenvendelse' : texts.applicants[content.applicant];
}

/** The last word is the family name; one word alone cannot be parted. */
function namesOf(name: string): { first: string; last: string | null } {
  const at = name.lastIndexOf(' ');
  return at === -1
    ? { first: name, last: null }
    : { first: name.slice(0, at).trim(), last: name.slice(at + 1) };
}

/** `2`, `Prioritet 2`, `Pri. 2 – innen 14 dager`, or the name that the key gives it. */
function isLevel(option: string, level: number, name: string | undefined): boolean {
  const words = bare(option);
  if (name !== undefined && words === bare(name)) return true;
  return new RegExp(`^(prioritet|priority|pri\\.?|nivå|level|p)? ?${level}(?!\\d|[.,]\\d)`).test(
    words,
  );
}

function spokenText(language: string, texts: JournalTexts): string {
  if (language === 'nsl') return texts.signLanguage;
  if (!/^[a-z]{2,3}$/.test(language)) return language;
  return new Intl.DisplayNames('nb', { type: 'language' }).of(language) ?? language;
}

function bare(text: string): string {
  return plain(text).toLowerCase();
}
