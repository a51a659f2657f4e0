import * as v from 'valibot';
import { PackError, type PackProblem } from './pack-error.ts';

/** The files of one pack: name to parsed JSON. */
export type PackFiles = Readonly<Record<string, unknown>>;

/** What is wrong with a value, in words. */
export type Explain = (issue: v.BaseIssue<unknown>, schema: v.GenericSchema) => string;

/**
 * Reads files by their schemas and gathers what is wrong. `finish` throws `PackError` with every
 * problem, where there is any or where what it is given is null. `explain` words what does not
 * fit: those who write packs need more than browsers, which read packs that were checked.
 */
export function fileReader(
  folder: string,
  files: PackFiles,
  explain: Explain = ({ message }) => message,
) {
  const problems: PackProblem[] = [];
  const add = (name: string, path: string, message: string) =>
    problems.push({ file: `${folder}/${name}`, path, message, severity: 'error' });
  return {
    read<S extends v.GenericSchema>(
      name: string,
      schema: S,
      need?: 'required',
    ): v.InferOutput<S> | null {
      if (files[name] === undefined) {
        if (need === 'required') add(name, '', 'The file is missing');
        return null;
      }
      const result = v.safeParse(schema, files[name]);
      if (result.success) return result.output;
      const paths = new Set<string>();
      for (const issue of result.issues) {
        const path = v.getDotPath(issue) ?? '';
        if (!paths.has(path)) add(name, path, explain(issue, schema));
        paths.add(path);
      }
      return null;
    },
    finish<T>(pack: T | null): T {
      if (pack === null || problems.length > 0) throw new PackError(problems);
      return pack;
    },
  };
}
