/** A JSON schema, or any other node of the description. */
// biome-ignore lint/suspicious/noExplicitAny: the description is walked as it is; its shape is what ajv checks
export type Schema = Record<string, any>;

/** How often each repair was needed: another number means another version of the description. */
export interface Repairs {
  emptyEnums: number;
  permissions: number;
  unions: number;
  closedObjects: number;
  nsfw: number;
}

/** Mends the description in place, so that it says what Discord takes and in terms that ajv can check. */
export function repair(description: Schema): Repairs {
  const schemas: Schema = description['components']['schemas'];
  const repairs: Repairs = { emptyEnums: 0, permissions: 0, unions: 0, closedObjects: 0, nsfw: 0 };

  // Documented, and missing in the description.
  for (const name of ['ApplicationCommandCreateRequest', 'ApplicationCommandUpdateRequest']) {
    schemas[name].properties.nsfw = { type: ['boolean', 'null'] };
    repairs.nsfw += 1;
  }
  everyNode(description, (node) => {
    // ajv refuses an enum without values.
    if (Array.isArray(node['enum']) && node['enum'].length === 0) {
      delete node['enum'];
      repairs.emptyEnums += 1;
    }
    // Permissions are described as integers and travel as decimal strings.
    if (node['maximum'] === LARGEST_PERMISSION && Array.isArray(node['type'])) {
      Object.assign(node, { type: ['string', 'null'], pattern: '^\\d+$' });
      repairs.permissions += 1;
    }
    for (const key of ['oneOf', 'anyOf'] as const) {
      if (tagUnion(node, key, schemas)) repairs.unions += 1;
    }
  });
  for (const node of requestObjects(description, schemas)) {
    node['additionalProperties'] = false;
    repairs.closedObjects += 1;
  }
  return repairs;
}

/** The `maximum` by which a permission is recognised: 2 to the 54th. */
const LARGEST_PERMISSION = 18_014_398_509_481_984;

/**
 * Turns a union whose branches each pin an integer `type` into 'if it is of this type, then it follows that branch':
 * else every error reads 'must match exactly one'.
 */
function tagUnion(node: Schema, key: 'oneOf' | 'anyOf', schemas: Schema): boolean {
  const branches: unknown = node[key];
  if (!Array.isArray(branches) || branches.length < 2) return false;
  const tags = branches.map((branch) => resolve(branch, schemas)?.['properties']?.type?.enum);
  if (!tags.every((tag) => Array.isArray(tag) && tag.every(Number.isInteger))) return false;
  delete node[key];
  node['required'] = ['type'];
  node['properties'] = { type: { enum: tags.flat() } };
  node['allOf'] = branches.map((branch, i) => ({
    if: { properties: { type: { enum: tags[i] } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword, in a value that nobody awaits
    then: branch,
  }));
  return true;
}

function resolve(node: Schema, schemas: Schema): Schema | undefined {
  const reference: unknown = node['$ref'];
  return typeof reference === 'string' ? schemas[reference.replace('#/components/schemas/', '')] : node;
}

/** Objects that a JSON request may hold: closed, so that a misspelt key is caught. */
function requestObjects(description: Schema, schemas: Schema): Set<Schema> {
  const found = new Set<Schema>();
  const visited = new Set<unknown>();
  const visit = (node: Schema) => {
    everyNode(node, (part) => {
      if (visited.has(part)) return;
      visited.add(part);
      if (part['type'] === 'object' && part['properties'] && part['additionalProperties'] === undefined)
        found.add(part);
      const target = typeof part['$ref'] === 'string' ? resolve(part, schemas) : undefined;
      if (target && !visited.has(target)) visit(target);
    });
  };
  for (const operations of Object.values<Schema>(description['paths'])) {
    for (const operation of Object.values<Schema>(operations)) {
      const schema = operation['requestBody']?.content?.['application/json']?.schema;
      if (schema) visit(schema);
    }
  }
  return found;
}

function everyNode(node: unknown, see: (node: Schema) => void): void {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) see(node as Schema);
  for (const part of Object.values(node)) everyNode(part, see);
}
