import { readdirSync, readFileSync } from 'node:fs';
import { DaySchema, type Finding, type ReferralFacts } from '@shared/model';
import { municipalPack, packIds } from '@shared/packs';
import { parseMunicipalPack } from '@shared/packs/parse-pack.ts';
import { answerFindings } from '@shared/reading';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../portal/referral/answers.ts';
import { leanPackFile } from '../../portal/referral/lean-pack-file.ts';
import {
  completeAnswers,
  routing,
  setting,
} from '../../portal/referral/testing/complete-answers.ts';
import { toSelfReferral } from '../../portal/referral/to-self-referral.ts';

const on = v.parse(DaySchema, '2026-11-26');
const told: Partial<Answers>[] = [
  {},
  { areas: ['pressure-sore'] },
  { areas: ['daily-activities'], falls: 'none' },
  { areas: ['other'], falls: 'none' },
  { areas: ['back-neck'], since: 'years', falls: 'none' },
  { surgery: 'yes', surgeryOn: { day: '1', month: '11', year: '2026' } },
];

describe.each([...packIds])('what the browser carries of the pack %s', (id) => {
  const folder = new URL(`../../shared/packs/${id}/`, import.meta.url);
  const whole = municipalPack(id);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const lean = leanPackFile(name, readFileSync(new URL(name, folder), 'utf8'));
      return [name, lean === 'undefined' ? undefined : JSON.parse(lean)] as const;
    });
  const lean = parseMunicipalPack(id, Object.fromEntries(files));

  it('gives the same level and day as the whole', () => {
    if (whole === undefined) throw new Error('no pack');
    for (const some of told) {
      const referral = toSelfReferral({ ...completeAnswers, ...some }, setting, routing);
      const findings: Finding[] = answerFindings(referral, on);
      const facts: ReferralFacts = {
        received: on,
        birthDate: referral.person.birthDate,
        icd10: [],
        icpc2: [],
      };
      const { level, deadline } = assess(facts, lean, { on, findings });
      expect({ level, deadline }).toEqual({
        level: assess(facts, whole, { on, findings }).level,
        deadline: assess(facts, whole, { on, findings }).deadline,
      });
    }
  });
});
