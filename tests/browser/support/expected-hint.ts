import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources: Record<string, string> = {
  Fastlege: 'gp',
  Sykehus: 'hospital',
  Hjemmetjenesten: 'home-care',
  'Pasienten selv': 'self',
  Pårørende: 'relative',
  Spesialist: 'specialist',
  Tildelingskontor: 'allocation-office',
  Helsestasjon: 'health-station',
  Skole: 'school',
  Barnehage: 'kindergarten',
  Andre: 'other',
};

/** A request as a page shows it. The day is `13.06.2026` or `2026-06-13`, a time may follow. */
export type ShownRequest = {
  received: string;
  age?: string;
  birthDate?: string;
  source?: string;
  text: string;
  discharged?: string;
  icd10?: string;
  icpc2?: string;
};

const AnswerSchema = v.object({
  level: v.nullable(v.number()),
  deadline: v.nullable(v.string()),
});

/**
 * How the hint of each request must begin, in their order: worked out by the rules' command, and
 * so neither by the overlay nor by the background. A day that the page shows in another form is
 * one that cannot be read.
 */
export function expectedHints(requests: readonly ShownRequest[]): string[] {
  const lines = requests.map((request, i) => ({
    id: String(i),
    received: writtenDay(request.received),
    discharged: writtenDay(request.discharged ?? ''),
    ageYears: request.age === undefined ? null : Number.parseInt(request.age, 10),
    birthDate: writtenDay(request.birthDate ?? ''),
    source: sources[request.source ?? ''] ?? null,
    icd10: codes(request.icd10),
    icpc2: codes(request.icpc2),
    text: request.text,
  }));
  const readable = lines.filter((line) => line.received !== null);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'shared/command/rules.ts', 'assess', '--pack', 'lier'],
    { cwd: root, encoding: 'utf8', input: readable.map((line) => JSON.stringify(line)).join('\n') },
  );
  if (stderr !== '') throw new Error(stderr);
  const answers = new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line, i) => [readable[i]?.id, v.parse(AnswerSchema, JSON.parse(line))] as const),
  );
  return lines.map(({ id }) => {
    const { level, deadline } = answers.get(id) ?? { level: null, deadline: null };
    if (level === null || deadline === null) return 'Ingen forslag';
    return `Forslag: prioritet ${level}, frist ${inWords(Temporal.PlainDate.from(deadline))}`;
  });
}

function writtenDay(text: string): string | null {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})\b/.exec(text) ?? [];
  if (day !== undefined) return `${year}-${month}-${day}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function codes(text = ''): string[] {
  return text.split(/[,\s]+/).filter((code) => code !== '');
}

function inWords(date: Temporal.PlainDate): string {
  const { year } = Temporal.Now.plainDateISO('Europe/Oslo');
  return date.toLocaleString('nb-NO', {
    day: 'numeric',
    month: 'long',
    ...(date.year === year ? {} : { year: 'numeric' }),
  });
}
