import type { Catalogue, Chapter, Citation, Division } from '@shared/model';
import { checkDates, checkDocuments, checkRepeats } from './check-every-rule.ts';
import { checkGuidance } from './check-guidance.ts';
import type { Finding } from './check-pack.ts';
import { chapterOf } from './coverage.ts';
import type { PackProblem } from './pack-error.ts';

/** What is wrong across the files of a catalogue. */
export function checkCatalogue(folder: string, catalogue: Catalogue): PackProblem[] {
  const { services, divisions, duties, aids, rights, proposals, programmes, guidance } = catalogue;
  const documents = new Set<string>(catalogue.manifest.documents.map(({ id }) => id));
  const everyRule = (content: unknown) => [
    ...checkDocuments(content, documents),
    ...checkDates(content),
    ...checkRepeats(content),
  ];
  return [
    ...inFile(folder, 'services.json', everyRule(services)),
    ...inFile(folder, 'services.json', checkSteps(catalogue)),
    ...inFile(folder, 'divisions.json', everyRule({ divisions })),
    ...inFile(folder, 'divisions.json', divisions.flatMap(checkDivision)),
    ...inFile(folder, 'duties.json', everyRule({ duties })),
    ...inFile(folder, 'aids.json', everyRule({ loans: aids })),
    ...inFile(folder, 'rights.json', everyRule({ rights })),
    ...inFile(folder, 'proposals.json', everyRule({ proposals })),
    ...inFile(folder, 'programmes.json', everyRule({ programmes })),
    ...inFile(folder, 'guidance.json', everyRule(guidance)),
    ...inFile(folder, 'guidance.json', checkGuidance(guidance)),
    ...inFile(folder, 'coverage.json', checkCoverage(catalogue, documents)),
  ];
}

/** A service stands on a step that the pack has. */
function checkSteps({ services: { steps, services } }: Catalogue): Finding[] {
  const known = new Set(steps.map(({ step }) => step));
  return services.flatMap(({ step }, at) =>
    step === null || known.has(step)
      ? []
      : [error(`services.${at}.step`, `There is no step ${step}`)],
  );
}

/** Every cell stands in a column, and no column has two cells in a row. */
function checkDivision({ columns, rows }: Division, index: number): Finding[] {
  const known = new Set(columns.map(({ id }) => id));
  return rows.flatMap(({ cells }, at) => {
    const used = cells.map(({ column }) => column);
    const path = `divisions.${index}.rows.${at}.cells`;
    return [
      ...used.filter((id) => !known.has(id)).map((id) => error(path, `There is no column ${id}`)),
      ...used
        .filter((id, cell) => used.indexOf(id) !== cell)
        .map((id) => error(path, `Column ${id} has two cells`)),
    ];
  });
}

/** A source whose chapters are listed has every place that is cited, and a reason for the rest. */
function checkCoverage({ coverage, citations }: Catalogue, documents: ReadonlySet<string>) {
  return coverage.sources.flatMap(({ document, chapters, whole }, at): Finding[] => {
    const path = `sources.${at}`;
    const cited = citations.filter((citation) => citation.document === document);
    const names = chapters.map(({ section }) => section);
    return [
      ...(documents.has(document)
        ? []
        : [error(`${path}.document`, `pack.json lists no document ${document}`)]),
      ...names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => error(`${path}.chapters`, `Chapter ${name} is listed twice`)),
      ...chapters.flatMap(({ section, why }, chapter) =>
        why !== undefined || cited.some((own) => isIn(section, own, chapters))
          ? []
          : [error(`${path}.chapters.${chapter}`, `No rule cites ${section}: "why" must say why`)],
      ),
      ...cited
        .filter(({ section }) => whole && chapterOf(section, chapters).length === 0)
        .map((citation) => error(`${path}.chapters`, unlisted(citation))),
    ];
  });
}

function isIn(name: string, { section }: Citation, chapters: readonly Chapter[]): boolean {
  return chapterOf(section, chapters).some((chapter) => chapter.section === name);
}

function unlisted({ file, rule, section }: Citation): string {
  return `No chapter is "${section}", which ${rule} in ${file} cites`;
}

function inFile(folder: string, name: string, findings: readonly Finding[]): PackProblem[] {
  return findings.map((finding) => ({ ...finding, file: `${folder}/${name}` }));
}

function error(path: string, message: string): Finding {
  return { path, message, severity: 'error' };
}
