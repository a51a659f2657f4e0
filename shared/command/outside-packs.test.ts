import { describe, expect, it } from 'vitest';
import { findMunicipal } from './find-pack.ts';
import { answers, jsonLines, runCommand } from './testing/run-command.ts';

// three levels of 2, 8 and 12 weeks, counted from the day of registration, and no code of its own
const packs = 'tests/data/packs';
const assess = ['assess', '--pack', 'nordvik', '--packs', packs];

describe('a municipality with three levels in weeks, by a pack alone', () => {
  it('gets deadlines from the day of registration, whatever the discharge', async () => {
    const received = '2026-03-02';
    const input = jsonLines(
      { id: 1, level: 1, received, today: '2026-03-16' },
      { id: 2, level: 1, received, today: '2026-03-17', discharged: '2026-03-01' },
      { id: 3, level: 2, received, today: received },
      { id: 4, level: 3, received, today: received },
    );
    const ran = await runCommand(assess, input);
    expect(answers(ran)).toMatchObject([
      { waitStart: 'received', deadline: '2026-03-16', daysLeft: 0, overdue: false },
      { waitStart: 'received', deadline: '2026-03-16', daysLeft: -1, overdue: true },
      { waitStart: 'received', deadline: '2026-04-27', daysLeft: 56, overdue: false },
      { waitStart: 'received', deadline: '2026-05-25', daysLeft: 84, overdue: false },
    ]);
    expect(ran.code).toBe(0);
  });

  it('gets suggestions from the text, by the concepts that all share', async () => {
    const text = 'Har falt tre ganger siste måned. Ustø.';
    const input = jsonLines(
      { id: 1, received: '2026-03-02', ageYears: 70, text },
      { id: 2, received: '2026-03-02', ageYears: 64, source: 'gp', text },
      { id: 3, received: '2026-03-02', ageYears: 64, source: 'home-care', text },
      { id: 4, received: '2026-03-02', text },
    );
    const lines = answers(await runCommand([...assess, '--on', '2026-03-20'], input));
    expect(lines.map(({ level, criteria }) => [level, criteria])).toEqual([
      [2, ['falls']],
      [null, []],
      [2, ['falls']],
      [null, []],
    ]);
    expect(lines[0].evidence).toContainEqual({
      criterion: 'falls',
      text: 'Ustø',
      start: 33,
      end: 37,
    });
    expect(lines[3].notes.slice(-2)).toEqual([
      'Ikke kjent: alderen. Det kan gi nivå 2: «Fare for å falle».',
      'Ikke kjent: hvem som sendte henvendelsen. Det kan gi nivå 2: «Fare for å falle».',
    ]);
    expect(lines[1].notes).not.toContainEqual(expect.stringContaining('Ikke kjent'));
  });

  it('says what nothing read could give, with the first of the criteria', async () => {
    const input = jsonLines({ id: 1, received: '2026-03-02', ageYears: 70, source: 'gp' });
    const [line] = answers(await runCommand([...assess, '--on', '2026-03-20'], input));
    expect(line.notes.at(-1)).toBe(
      'Ikke kjent: hva henvendelsen sier. Det kan gi nivå 1: «Brått tap av funksjon», «Nyoperert», «Fare for å falle» og 1 til.',
    );
  });

  it('has no rule the day before the plan, and refuses a level that the plan lacks', async () => {
    const input = jsonLines(
      { id: 1, level: 3, received: '2026-01-31' },
      { id: 2, level: 3, received: '2026-02-01' },
      { id: 3, level: 4, received: '2026-02-01' },
    );
    const lines = answers(await runCommand([...assess, '--on', '2026-02-01'], input));
    expect(lines[0]).toMatchObject({ deadline: null, sources: [] });
    expect(lines[0].notes).toContain('Ingen regel som er kjent her, gjelder 31. januar 2026.');
    expect(lines[1]).toMatchObject({ deadline: '2026-04-26' });
    expect(lines[2].error.message).toBe('The key has no such level. It has 1, 2, 3');
  });

  it('gets its own exemption on top of the national ones, for as long as it lasts', async () => {
    const visit = {
      birthDate: '1940-05-17',
      service: 'physiotherapy',
      minutes: 20,
      circumstances: ['over-80'],
    };
    const input = jsonLines(
      { id: 1, on: '2026-12-31', ...visit },
      { id: 2, on: '2027-01-01', ...visit },
    );
    const fee = await runCommand(['fee', '--pack', 'nordvik', '--packs', packs], input);
    expect(answers(fee)).toMatchObject([
      { pays: false, amountNok: 0 },
      { pays: true, amountNok: 144 },
    ]);
    const lier = await runCommand(['fee', '--pack', 'lier'], input);
    expect(answers(lier)[0].error.path).toBe('circumstances.0');
  });

  it('is found wherever the folder is told to be', async () => {
    const places = [
      ['nordvik', packs],
      ['nordvik', `${packs}/nordvik`],
      [`${packs}/nordvik`, undefined],
      [`./${packs}/nordvik/`, undefined],
    ] as const;
    for (const [name, folder] of places) {
      const { manifest } = await findMunicipal(name, folder);
      expect(manifest.id).toBe('nordvik');
    }
    const here = process.cwd();
    process.chdir(packs);
    expect((await findMunicipal('nordvik', '.')).manifest.id).toBe('nordvik');
    process.chdir(here);
    await expect(findMunicipal('lier', `${packs}/nordvik`)).resolves.toBeDefined();
  });

  it('can be named by its folder too', async () => {
    const input = jsonLines({ id: 1, level: 1, received: '2026-03-02', today: '2026-03-16' });
    const ran = await runCommand(['assess', '--pack', `${packs}/nordvik`], input);
    expect(answers(ran)[0]).toMatchObject({ deadline: '2026-03-16' });
  });
});
