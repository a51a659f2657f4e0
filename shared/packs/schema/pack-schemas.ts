import {
  AllocationKeySchema,
  ConceptIdSchema,
  ConditionNodeSchema,
  DaySchema,
  DocumentIdSchema,
  EmergenciesSchema,
  ExemptionsSchema,
  FeesSchema,
  FrikortSchema,
  LocalizedTextSchema,
  MisconceptionsSchema,
  PackManifestSchema,
  PriorityKeySchema,
  SourceSchema,
  SuggestionsSchema,
  WaitSchema,
} from '@shared/model';
import { conceptNames } from '@shared/reading';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { catalogueFiles } from '../catalogue-files.ts';
import { described } from './described.ts';

const files: Record<string, v.GenericSchema> = {
  'pack.json': PackManifestSchema,
  'priority.json': PriorityKeySchema,
  'suggestions.json': SuggestionsSchema,
  'allocation.json': AllocationKeySchema,
  'emergencies.json': EmergenciesSchema,
  'exemptions.json': ExemptionsSchema,
  'fees.json': FeesSchema,
  'frikort.json': FrikortSchema,
  'misconceptions.json': MisconceptionsSchema,
  ...catalogueFiles,
};

/** The JSON Schema of every file that a pack can have, by its own file name. */
export function packSchemas(): [name: string, schema: object][] {
  return Object.entries(files).map(([name, schema]) => {
    const { $schema, $defs = {}, ...rest } = jsonSchema(schema);
    const whole = { $schema, title: name, ...rest, $defs: reached(rest, { ...$defs, concept }) };
    return [name.replace('.json', '.schema.json'), Object.assign({}, described(whole))];
  });
}

const definitions = {
  text: LocalizedTextSchema,
  source: SourceSchema,
  document: DocumentIdSchema,
  day: DaySchema,
  wait: WaitSchema,
  condition: ConditionNodeSchema,
  concept: ConceptIdSchema,
};

/** As strict as the schema that packs are read with, save for what JSON Schema cannot say. */
function jsonSchema(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    // whether a day exists, and what is seen across keys, is told by `rules check`
    ignoreActions: ['check', 'brand'],
  });
}

/** Every concept by name, so that an editor can list them. */
const concept = {
  oneOf: [...conceptNames()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name]) => ({ const: id, description: name })),
};

/** The definitions that a schema uses, and those that these use. */
function reached(schema: unknown, all: Record<string, unknown>, known: string[] = []): object {
  const names = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, own]) => own);
  const fresh = names.filter((own) => own !== undefined && !known.includes(own));
  return Object.assign(
    {},
    ...[...new Set(fresh)].map((own = '') => ({
      [own]: all[own],
      ...reached(all[own], all, [...known, own]),
    })),
  );
}
