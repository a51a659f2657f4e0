import * as v from 'valibot';

/** A column that holds JSON, parsed by its schema on the way out: a row is a boundary too. */
export function fromColumn<S extends v.GenericSchema>(schema: S, column: string): v.InferOutput<S> {
  return v.parse(schema, JSON.parse(column));
}

export function toColumn(content: unknown): string {
  return JSON.stringify(content);
}
