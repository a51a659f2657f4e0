import * as v from 'valibot';
import { PackError, type PackProblem } from './pack-error.ts';

/** The files of one pack: name to parsed JSON. */
export type PackFiles = Readonly<Record<string, unknown>>;

/**
 * Reads files by their schemas and gathers what is wrong. `finish` throws `PackError` with every
 * problem, where there is any or where what it is given is null.
 */
export function fileReader(folder: string, files: PackFiles) {
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
      for (const issue of result.issues) add(name, v.getDotPath(issue) ?? '', issue.message);
      return null;
    },
    finish<T>(pack: T | null): T {
      if (pack === null || problems.length > 0) throw new PackError(problems);
      return pack;
    },
  };
}
