import { describe, expect, it, vi } from 'vitest';
import { runCommand } from './run-command.ts';
import {
  answers,
  jsonLines as jsonl,
  runCommand as run,
  startCommand as start,
} from './testing/run-command.ts';

const assess = ['assess', '--pack', 'lier'];

describe('rules assess', () => {
  it('answers each line with the dates of the key', async () => {
    const input = jsonl(
      { id: 'a', level: 1, received: '2026-01-13', today: '2026-01-21', kommune: 'Lier' },
      {
        id: 7,
        level: 2,
        received: '2026-03-06',
        discharged: '2026-03-04',
        ageYears: null,
        icd10: null,
      },
    );
    const ran = await run([...assess, '--on', '2026-03-20'], input);
    const lines = answers(ran);
    expect(lines).toMatchObject([
      {
        id: 'a',
        level: 1,
        waitStart: 'received',
        deadline: '2026-01-20',
        daysLeft: -1,
        overdue: true,
      },
      { id: 7, waitStart: 'discharged', deadline: '2026-03-18', daysLeft: -2, overdue: true },
    ]);
    expect(Object.keys(lines[0])).toEqual([
      'id',
      'level',
      'criteria',
      'evidence',
      'waitStart',
      'deadline',
      'daysLeft',
      'overdue',
      'sources',
      'notes',
    ]);
    expect(lines[0].sources[0]).toContain('Fysio- og ergoterapiplan for Lier kommune');
    expect(ran.code).toBe(0);
  });

  it('goes on after lines that cannot be read, and ends with 1', async () => {
    const good = { id: 'x', level: 4, received: '2026-01-31' };
    const input = [
      `\uFEFF${JSON.stringify(good)}\r`,
      '',
      '{"id": "not json"',
      '[1]',
      JSON.stringify({ id: 'june', received: '2026-06-31' }),
      JSON.stringify({ id: 'form', received: '31.01.2026' }),
      JSON.stringify({ id: 'none' }),
      JSON.stringify({ received: '2026-01-31' }),
      JSON.stringify({ ...good, id: 'five', level: 5 }),
      JSON.stringify({ ...good, id: 'who', source: 'fastlege' }),
      JSON.stringify({ ...good, id: 'born', birthDate: '2026-02-01' }),
      JSON.stringify({ ...good, id: 'half', ageYears: 1.5 }),
      JSON.stringify({ ...good, id: 'last' }),
    ].join('\n');
    const ran = await run([...assess, '--on', '2026-02-01'], input);
    const lines = answers(ran);
    expect(lines[0]).toMatchObject({ id: 'x', deadline: '2026-05-01', daysLeft: 89 });
    expect(lines.slice(1, -1).map(({ id, error }) => [id, error.path, error.message])).toEqual([
      [null, '', 'The line is not JSON'],
      [null, '', 'The line is not a JSON object'],
      ['june', 'received', 'There is no such day in the calendar'],
      ['form', 'received', 'Not a day: write YYYY-MM-DD'],
      ['none', 'received', 'It is missing'],
      [null, 'id', 'It is missing'],
      ['five', 'level', 'The key has no such level. It has 1, 2, 3, 4'],
      ['who', 'source', expect.stringMatching(/^It must be one of self, relative, gp, /)],
      ['born', 'birthDate', 'It is after the day the request was received'],
      ['half', 'ageYears', 'It must be a whole number'],
    ]);
    expect(lines.at(-1)).toMatchObject({ id: 'last', level: 4 });
    expect([ran.code, ran.told]).toEqual([1, '']);
  });

  it('says the same in any zone and any language of the machine', async () => {
    const input = jsonl({ id: 1, level: 2, received: '2026-10-20', birthDate: '2010-10-20' });
    const machines = [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
      { TZ: 'Pacific/Pago_Pago', LC_ALL: 'C', LANG: 'C' },
    ];
    const outs = await Promise.all(
      machines.map((env) => run([...assess, '--on', '2026-10-26'], input, env)),
    );
    expect(new Set(outs.map(({ out }) => out)).size).toBe(1);
    expect(outs.map(answers)[0]?.[0]).toMatchObject({ deadline: '2026-11-03', daysLeft: 8 });
  });

  it('streams: the first answers come before the input has ended', async () => {
    const child = start([...assess, '--on', '2026-02-01']);
    child.stdin.write(`${jsonl({ id: 1, level: 1, received: '2026-01-31' })}\n`);
    const first = await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(String(first)).toContain('"deadline":"2026-02-07"');
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});

describe('rules fee', () => {
  const visit = {
    on: '2026-07-01',
    birthDate: '1980-05-17',
    service: 'physiotherapy',
    provider: 'employed',
    minutes: 31,
    kind: 'ordinary',
    circumstances: ['pregnant'],
  };

  it('answers what a visit costs and why', async () => {
    const input = jsonl(
      { id: 'a', ...visit },
      { id: 'b', ...visit, service: 'occupational-therapy', kind: null, circumstances: null },
      { id: 'c', ...visit, on: '2027-07-01' },
    );
    const ran = await run(['fee'], input);
    const lines = answers(ran);
    expect(lines).toMatchObject([
      { id: 'a', pays: true, amountNok: 236 },
      { id: 'b', pays: false, amountNok: 0, reason: 'Ergoterapi er gratis.' },
      { id: 'c', pays: null, amountNok: null, sources: [] },
    ]);
    expect(Object.keys(lines[0])).toEqual(['id', 'pays', 'amountNok', 'reason', 'sources']);
    expect(lines[0].reason).toContain('Graviditet gir ikke fritak');
    expect(lines[2].reason).toContain('1. juli 2027');
    expect(ran.code).toBe(0);
  });

  it('goes on after lines that cannot be read, and ends with 1', async () => {
    const input = jsonl(
      { id: 'a', ...visit, minutes: 0 },
      { id: 'b', ...visit, circumstances: ['conscript', 'pregnat'] },
      { id: 'c', ...visit, birthDate: '2026-07-02' },
      { id: 'd', ...visit, on: undefined },
      { id: 'e', ...visit },
    );
    const ran = await run(['fee'], input);
    const lines = answers(ran);
    expect(lines.map(({ error }) => error?.path)).toEqual([
      'minutes',
      'circumstances.1',
      'birthDate',
      'on',
      undefined,
    ]);
    expect(ran.code).toBe(1);
  });
});

describe('rules check', () => {
  it('finds the packs of the build right', async () => {
    const { code, out } = await run(['check']);
    expect(out).toMatch(/lier: right/);
    expect(out).toMatch(/national: right, 0 warnings/);
    expect(code).toBe(0);
  });
});

describe('rules concepts, explain and diff', () => {
  it('list what conditions can ask for, by a word of the id or the name', async () => {
    const { code, out } = await run(['concepts', 'FALL']);
    expect(out).toContain('fall-risk                    Fallrisiko\n');
    expect(out).not.toContain('Nyoperert');
    expect(code).toBe(0);
  });

  it('print what a criterion says, and what changes between two days', async () => {
    const told = await run(['explain', 'adult.fall-risk', '--pack', 'lier', '--on', '2026-06-01']);
    expect(told.out).toContain('  Nivå:                3\n');
    expect(told.code).toBe(0);
    const changes = await run(['diff', 'national', '--on', '2026-07-31', '--and', '2026-08-01']);
    expect(changes.out).toContain('  Alder fra 16 til 17 år: betaler ikke lenger egenandel\n');
    expect(changes.code).toBe(0);
  });
});

describe('wrong use', () => {
  it.each([
    [['asess'], 'There is no command asess. Did you mean assess?'],
    [[], 'Use:'],
    [['assess'], 'assess needs --pack'],
    [['assess', '--pack', 'oslo'], 'There is no pack oslo. There is: '],
    [['assess', '--pack', 'leir'], 'There is no pack leir. Did you mean lier?'],
    [['assess', '--pack', '../national'], 'There is no pack ../national'],
    [['assess', '--pack', 'lier', '--on', '2026-06-31'], '--on needs a day that exists'],
    [['fee', '--nonsense'], '--nonsense'],
    [['concepts', 'kaffe'], 'No concept holds kaffe'],
    [['explain'], 'explain needs the id'],
    [['explain', 'chidl'], 'The pack national has nothing called chidl. Did you mean child?'],
    [['diff', 'lier'], 'diff needs another pack, or another day with --and'],
    [['diff', 'lier', 'leir'], 'There is no pack leir. Did you mean lier?'],
    [['diff', 'lier', 'vefsn', 'alesund'], 'Too many words after diff'],
    [['assess', '--pack', 'lier', '--packs', '/no/such'], 'There is no folder /no/such'],
    [['assess', '--pack', 'national'], "national is not a municipality's pack"],
    [['check', '/no/such/folder'], 'There is no folder /no/such/folder'],
  ])('%j ends with 2 and says what to do', async (args, message) => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await runCommand(args)).toBe(2);
    expect(told.mock.calls.join('')).toContain(message);
    told.mockRestore();
  });

  it('ends the process with 2', async () => {
    const { code, told, out } = await run(['asess']);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain('Did you mean assess?');
  });
});

describe('rules --help', () => {
  it('says what there is, and that nothing was wrong', async () => {
    const ran = await run(['--help']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('rules explain ID');
  });
});
