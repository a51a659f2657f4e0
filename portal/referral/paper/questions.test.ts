import { describe, expect, it } from 'vitest';
import { formats } from '../../look/formats.ts';
import type { Answers } from '../answers.ts';
import type { Setting } from '../steps.ts';
import { summaryRows } from '../summary.ts';
import { completeAnswers, offered } from '../testing/complete-answers.ts';
import { paperParts } from './questions.ts';

const setting: Setting = {
  way: { kind: 'resident' },
  today: '2026-11-26',
  nationalNumber: 'optional',
  demonstration: true,
  clinics: [offered('one', 'One'), offered('two', 'Two')],
};

/** Someone who is asked everything: on another's behalf, with a yes where a yes leads on. */
const most: Answers = {
  ...completeAnswers,
  applicant: 'other',
  treated: 'yes',
  surgery: 'yes',
  hospital: 'yes',
  interpreter: 'yes',
};

/** The urgent signs stand above the form, and a treatment has its lines below "yes or no". */
const elsewhere = ['urgent', 'treatment'];

describe('the questions on paper', () => {
  it('are all that the screen asks', () => {
    const asked = summaryRows({
      answers: most,
      setting,
      language: 'nb',
      t: (key) => String(key),
      formats: formats('nb'),
    }).map(({ field }) => field);
    const onPaper = fieldsOf(setting);
    expect(onPaper.toSorted()).toEqual(
      asked.filter((field) => !elsewhere.includes(field)).toSorted(),
    );
  });

  it('leave out what this municipality does not ask', () => {
    const fewer = fieldsOf({ nationalNumber: 'no', clinics: setting.clinics.slice(1) });
    expect(fewer).not.toContain('nationalNumber');
    expect(fewer).not.toContain('clinics');
  });

  it('can each be answered by hand', () => {
    for (const { questions } of paperParts(setting)) {
      for (const { label, options, names, lines, date } of questions) {
        expect(options ?? names ?? lines ?? date, label).toBeDefined();
      }
    }
  });
});

function fieldsOf(of: Pick<Setting, 'clinics' | 'nationalNumber'>): string[] {
  return paperParts(of).flatMap(({ questions }) =>
    questions.map(({ label }) => label.slice(0, label.indexOf('.'))),
  );
}
