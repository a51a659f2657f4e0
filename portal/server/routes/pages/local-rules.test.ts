import { DaySchema, MunicipalitySchema } from '@shared/model';
import { nationalPack } from '@shared/packs';
import { fee } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { municipality as lier } from '../../../pages/testing/example.ts';
import { localPack } from './local-rules.ts';

const exemption = {
  id: 'local-over-80',
  name: { nb: 'Basseng er gratis' },
  text: { nb: 'Kommunen betaler for behandlingsgrupper.' },
  services: ['group-treatment'],
  ageBelow: null,
  from: '2026-09-01',
  to: null,
  decision: { title: 'Vedtak i kommunestyret', section: 'Sak 12/26' },
};
const municipality = (pack: string) =>
  v.parse(MunicipalitySchema, { ...lier, pack, localExemptions: [exemption] });
const price = (pack: string, on: string) =>
  fee(
    {
      on: v.parse(DaySchema, on),
      service: 'group-treatment',
      kind: 'pool',
      minutes: 60,
      circumstances: [],
    },
    nationalPack,
    localPack(municipality(pack)),
  );

describe('the exemptions that a municipality decides itself', () => {
  it.each(['lier', 'no-such-pack'])('hold on top of the national ones, with pack %s', (pack) => {
    expect(price(pack, '2026-08-31').amountNok).toBe(135);
    const answer = price(pack, '2026-09-01');
    expect(answer).toMatchObject({ pays: false, amountNok: 0, reason: { code: 'local-over-80' } });
    const documents = localPack(municipality(pack))?.manifest.documents ?? [];
    const [source] = answer.sources;
    expect(documents.find(({ id }) => id === source?.document)?.title).toBe(
      'Vedtak i kommunestyret',
    );
  });

  it('leave the pack as it is where there are none', () => {
    expect(localPack(lier)?.exemptions).toEqual([]);
  });
});
