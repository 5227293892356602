import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS, type Endpoint } from './endpoints.js';
import { ERROR_CODES } from './errorCodeFacts.js';
import { createOpenApiDocument } from './openapi.js';
import { EXAMPLE_ORDER, EXAMPLE_PRODUCT } from './openApiExamples.js';

const document = createOpenApiDocument();

describe('createOpenApiDocument', () => {
  it('says its version and where it is mounted', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(createOpenApiDocument({ serverUrl: '/api/offtake' }).servers[0]?.url).toBe('/api/offtake');
  });

  it('is plain JSON, the same every time', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(createOpenApiDocument()).toEqual(document);
  });

  it('has every endpoint of the table', () => {
    for (const [name, endpoint] of Object.entries<Endpoint>(ENDPOINTS)) {
      const operation = document.paths[endpoint.path]?.[endpoint.method === 'GET' ? 'get' : 'post'];
      expect(operation).toMatchObject({ operationId: name, summary: endpoint.summary });
      for (const code of endpoint.codes) {
        expect(Object.keys(operation?.responses ?? {})).toContain(String(ERROR_CODES[code].status));
      }
    }
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/events', '/webhooks', '/openapi.json']));
  });

  it('has an id of its own for each operation', () => {
    const ids = operations().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes every parameter, those of its path included', () => {
    for (const [path, { get, post }] of Object.entries(document.paths)) {
      for (const operation of [get, post]) {
        const inPath = operation?.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
        if (operation) expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
        for (const parameter of operation?.parameters ?? []) expect(parameter.description).not.toBe('');
      }
    }
    expect(document.paths['/orders']?.post?.parameters).toMatchObject([
      { name: 'Idempotency-Key', in: 'header', required: true, schema: { minLength: 1, maxLength: 200 } },
    ]);
    expect(document.paths['/orders']?.get?.parameters?.map(({ name }) => name)).toEqual([
      'limit',
      'starting_after',
      'ending_before',
      'status',
    ]);
  });

  it('has an example for each error code', () => {
    expect(Object.keys(document.components.examples)).toEqual(Object.keys(ERROR_CODES));
  });

  it('refers only to what is there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    );
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) expect(resolve(reference), reference).toBeDefined();
  });
});

describe('the schemas of the document', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: 'offtake', components: document.components }, 'offtake');

  it.each(Object.keys(document.components.schemas))('compile, and fit their own examples: %s', (name) => {
    const validate = ajv.compile(ref(name));
    for (const example of document.components.schemas[name]?.examples ?? []) {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('fit every example of a problem', () => {
    const validate = ajv.compile(ref('Problem'));
    for (const { value } of Object.values(document.components.examples)) expect(validate(value)).toBe(true);
  });

  it.each([
    ['Order', { ...EXAMPLE_ORDER, product: EXAMPLE_PRODUCT, field_of_tomorrow: 1 }, true],
    ['Order', { ...EXAMPLE_ORDER, metric_tons: 0.01 }, false],
    ['Order', { ...EXAMPLE_ORDER, metric_tons: '1e9' }, false],
    ['Order', { ...EXAMPLE_ORDER, amount_total: 1.5 }, false],
    ['OrderPage', { object: 'list', has_more: false, data: [EXAMPLE_ORDER] }, true],
    ['CreateOrderInput', { product: 'p', metric_tons: '1' }, true],
    ['CreateOrderInput', { product: 'p', amount: 100, payment: { source: 'balance' } }, true],
    ['CreateOrderInput', { product: 'p', metric_tons: '1', amount: 100 }, false],
    ['CreateOrderInput', { product: 'p' }, false],
    ['CreateOrderInput', { product: 'p', amount: 0 }, false],
    ['CreateOrderInput', { product: 'p', amount: 100, extra: 1 }, false],
    ['UpdateOrderInput', { beneficiary: null }, true],
  ])('judge %s as the contract does: %j is %s', (name, value, isValid) => {
    expect(ajv.validate(ref(name), value)).toBe(isValid);
  });
});

function ref(name: string) {
  return { $ref: `offtake#/components/schemas/${name}` };
}

function operations() {
  return Object.values(document.paths).flatMap(({ get, post }) =>
    [get, post].filter((operation) => operation !== undefined),
  );
}

/** What a local reference such as `#/components/schemas/Order` points at. */
function resolve(reference: string): unknown {
  return reference
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), document);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
