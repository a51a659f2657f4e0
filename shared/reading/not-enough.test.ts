import { DaySchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { read } from './index.ts';

/**
 * What says nothing of the person. A word that comes with a need is no sign of it: `telefon` shows
 * no trouble with daily activities, and `henvises til fysioterapeut` no operation.
 */
const saysNothing = [
  'Ber om vurdering.',
  'Se vedlegg.',
  'Ønsker fysioterapi.',
  'Hei, jeg vil gjerne ha hjelp',
  'Henvises til fysioterapeut, takk.',
  'Kontakt pasienten på telefon.',
  'Ring meg på formiddagen. Mvh',
  'Pasienten er informert og samtykker til henvisningen.',
  'Takk for at dere tar imot. Ber om tilbakemelding når time er satt opp.',
  'Henv. fysio.',
  'Viser til telefonsamtale i dag.',
  'Dere må gjerne ringe kona for avtale.',
  'Hei! Eg lurar på om eg kan få time hos dykk.',
  'Kan de ringe meg?',
  'Tilvising til fysioterapeut. Sjå journal.',
  'Hello, I would like an appointment please.',
  'Please call me back, thank you.',
  'Jente 9 år. Ber om time.',
  'Mann 54 år. Henvises.',
  'Ny henvisning, forrige er utløpt.',
  'Sender denne på vegne av pasienten.',
  'Bor i Lierbyen, nøkkel under matta.',
];
const pack = municipalPack('lier');
const received = v.parse(DaySchema, '2026-03-02');

test.each([9, 54, 83, null])(
  'a text that says nothing gets no level, at the age of %s',
  (ageYears) => {
    const given = saysNothing.flatMap((text) => {
      const facts = { received, ageYears, text, icd10: [], icpc2: [] };
      const answer = pack && assess(facts, pack, { on: received, findings: read(facts) });
      return answer?.level === null ? [] : [`${text} -> ${answer?.criteria.map(({ id }) => id)}`];
    });
    expect(given).toEqual([]);
  },
);
