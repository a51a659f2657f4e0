import { serverTexts } from '@locales/server-texts.ts';
import { type Language, type Problem, ProblemSchema } from '@shared/model';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { problemText } from '../problems/problem-texts.ts';
import { sessionCookieName } from '../sign-in/session-cookie.ts';
import { type Content, groups, type Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problemsOf } from './problems-of.ts';

/** Everything under `/api/v1` as OpenAPI 3.1, in words of the asked language. */
export function openApiDocument(language: Language, origin: string) {
  const { t } = serverTexts(language);
  return {
    openapi: '3.1.0',
    info: {
      title: t('api:title'),
      version: '1.0.0',
      description: t('api:lead'),
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: origin }],
    tags: groups.map((group) => ({
      name: group,
      description: `${t(`api:groups.${group}.title`)}: ${t(`api:groups.${group}.about`)}`,
    })),
    paths: pathsIn(language),
    components: {
      schemas: { Problem: jsonSchema(ProblemSchema, 'output') },
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: t('api:access.device') },
        desk: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookieName,
          description: t('api:access.desk'),
        },
      },
    },
  };
}

function pathsIn(language: Language) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    paths[operation.path] = path;
    path[operation.method] = described(operation, language);
  }
  return paths;
}

function described(operation: Operation, language: Language) {
  const { t } = serverTexts(language);
  const { access, body, id, group } = operation;
  return {
    operationId: id,
    tags: [group],
    summary: t(`api:operations.${id}`),
    ...((access === 'device' || access === 'desk') && { security: [{ [access]: [] }] }),
    parameters: [...pathParameters(operation, language), ...queryParameters(operation)],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(body, 'input') } },
      },
    }),
    responses: { ...answersOf(operation, language), ...problemAnswers(operation, language) },
  };
}

function pathParameters({ path }: Operation, language: Language) {
  const { t } = serverTexts(language);
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: t(`api:parameters.${name}`),
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Operation) {
  return Object.entries(query?.entries ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: jsonSchema(schema, 'input'),
  }));
}

function answersOf({ answers }: Operation, language: Language) {
  const { t } = serverTexts(language);
  return Object.fromEntries(
    Object.entries(answers).map(([status, content]) => [
      status,
      { description: t(`api:answers.${status}`), ...contentOf(content) },
    ]),
  );
}

function contentOf(content: Content) {
  if (content === 'nothing') return {};
  return typeof content === 'string'
    ? { content: { [content]: { schema: { type: 'string' } } } }
    : { content: { 'application/json': { schema: jsonSchema(content, 'output') } } };
}

function problemAnswers(operation: Operation, language: Language) {
  return Object.fromEntries(
    [...problemsOf(operation)].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => problemText(code, language)).join(' '),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              codes.map((code) => [code, { value: exampleOf(status, code, language) }]),
            ),
          },
        },
      },
    ]),
  );
}

function exampleOf(status: number, code: string, language: Language): Problem {
  return { type: 'about:blank', status, code, title: problemText(code, language) };
}

/**
 * What goes in, or what comes out. What was asked of a text before it was written in another way
 * says nothing of what comes out.
 */
function jsonSchema(schema: v.GenericSchema, typeMode: 'input' | 'output') {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    errorMode: 'ignore',
    overrideAction: ({ valibotAction: { type }, jsonSchema }) =>
      typeMode === 'output' && type === 'transform' ? { type: jsonSchema.type } : undefined,
  });
  return rest;
}
