import { existsSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Repairs, repair, type Schema } from './contract-repairs.js';
import type { RecordedRequest } from './recorded-request.js';

/** Discord's own description of its HTTP API, beside the repository; not part of it. */
const DESCRIPTION = new URL('../../../../shared/discord/openapi.json', import.meta.url);

/** Code units over all embeds of a message: documented in prose only. */
const EMBEDS_TOTAL = 6_000;

interface Contract {
  readonly repairs: Repairs;
  /** What Discord would refuse in the request, or undefined where it would take it. */
  violation(request: RecordedRequest): string | undefined;
  /** What Discord would refuse in a value that is to follow the named component schema. */
  schemaViolation(name: string, value: unknown): string | undefined;
}

/** Why requests are not checked, where the description is missing. */
export const contractMissing = existsSync(DESCRIPTION)
  ? undefined
  : 'shared/discord/openapi.json is not there: requests are not checked against Discord’s description';

let loaded: Contract | undefined;

/** The contract, compiled once; undefined where `contractMissing` says why. */
export function loadContract(): Contract | undefined {
  if (contractMissing === undefined) loaded ??= compile(JSON.parse(readFileSync(DESCRIPTION, 'utf8')));
  return loaded;
}

/** Compiles, once, what checks the requests that every test makes. */
export function compileUsualRequests(): void {
  const contract = loadContract();
  const base = { query: new URLSearchParams(), body: {}, files: [] };
  contract?.violation({ ...base, method: 'POST', path: '/interactions/1/token/callback' });
  contract?.violation({ ...base, method: 'PATCH', path: '/webhooks/1/token/messages/@original' });
}

function compile(description: Schema): Contract {
  const repairs = repair(description);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addFormat('nonce', /^.{1,25}$/s);
  ajv.addSchema({ ...description, $id: 'discord' });
  const validators = new Map<string, ValidateFunction>();
  const problem = (pointer: string, value: unknown) => {
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `discord#${pointer}` });
    validators.set(pointer, validate);
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
  const paths = Object.keys(description['paths'] ?? {}).map((template) => ({
    template,
    pattern: patternOf(template),
  }));
  // A literal path wins over a templated one: '@original' is no message id.
  paths.sort((a, b) => a.template.split('{').length - b.template.split('{').length);

  return {
    repairs,
    schemaViolation: (name, value) => problem(`/components/schemas/${name}`, value),
    violation: ({ method, path, query, body }) => {
      const template = paths.find(({ pattern }) => pattern.test(path))?.template;
      const operation = template && description['paths']?.[template]?.[method.toLowerCase()];
      if (!operation) return 'Discord knows no such request';
      const documented = new Set((operation.parameters ?? []).map(({ name }: { name: string }) => name));
      const misspelt = [...query.keys()].find((name) => !documented.has(name));
      if (misspelt !== undefined) return `unknown query parameter ${misspelt}`;
      if (!operation.requestBody) return body === undefined ? undefined : 'the request takes no body';
      const pointer = [
        '',
        'paths',
        template,
        method.toLowerCase(),
        'requestBody',
        'content',
        'application/json',
        'schema',
      ];
      return problem(pointer.map(pointerSegment).join('/'), body) ?? beyondTotal(body);
    },
  };
}

/** JSON pointer within a URI fragment: RFC 6901, section 6. */
function pointerSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

/** The one limit that the description does not state. */
function beyondTotal(body: unknown): string | undefined {
  const message = (body as { data?: unknown } | undefined)?.data ?? body;
  const embeds = (message as { embeds?: unknown } | undefined)?.embeds;
  const total = textLength(embeds);
  return total > EMBEDS_TOTAL ? `embeds hold ${total} characters together` : undefined;
}

/** Characters of every text in embeds that counts: title, description, field names and values, footer, author. */
function textLength(value: unknown, key = ''): number {
  if (typeof value === 'string') {
    return ['title', 'description', 'name', 'value', 'text'].includes(key) ? value.length : 0;
  }
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textLength(item, key), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce((sum, [name, entry]) => sum + textLength(entry, name), 0);
}
