import { readFile } from 'node:fs/promises';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { startAccount, type RawAnswer } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const ORDERS = '/v1/climate/orders';

/** Stripe's own API description; it is not part of this repository. */
const descriptionPath = process.env['STRIPE_OPENAPI'];

describe.skipIf(descriptionPath === undefined)("Stripe's API description (set STRIPE_OPENAPI to its file)", () => {
  it('describes every answer of the nine operations, field by field', async () => {
    const description = await readDescription(descriptionPath ?? '');
    const answers = await playOperations();
    expect(Object.keys(answers).toSorted()).toEqual(operationsOf(description).toSorted());
    for (const [operation, bodies] of Object.entries(answers)) {
      const validate = compile(description, answerSchemaOf(description, operation));
      for (const body of bodies) {
        expect({ operation, body, errors: validate(body) ? null : validate.errors }).toMatchObject({ errors: null });
        expect(validate({ ...Object(body), surprise: 1 })).toBe(false);
      }
    }
  });

  it('describes the error envelope, where it does', async () => {
    const description = await readDescription(descriptionPath ?? '');
    const validate = compile(description, description.components.schemas['error'] ?? {});
    const { body } = await startAccount().send('POST', ORDERS, { body: 'foo=1' });
    expect({ body, errors: validate(body) ? null : validate.errors }).toMatchObject({ errors: null });
  });
});

/** Runs each operation, with orders in every status, and returns the bodies by operation. */
async function playOperations(): Promise<Record<string, unknown[]>> {
  const { emulator, send } = startAccount();
  const created = await send('POST', ORDERS, { body: `product=${PRODUCT}&amount=10000&expand[]=product` });
  for (const status of ['awaiting_funds', 'open', 'confirmed', 'delivered', 'canceled'] as const)
    emulator.orders.create({ product: PRODUCT, status, beneficiary: { public_name: 'Ada' } });
  const { id } = emulator.orders.create({ product: PRODUCT });
  emulator.orders.delay(id, { expectedDeliveryYear: 2029 });
  emulator.orders.substitute(id, { product: 'climsku_frontier_spot_inventory_2025' });
  const play = async (method: string, path: string, body?: string): Promise<RawAnswer> => {
    const answer = await send(method, path, body === undefined ? {} : { body });
    expect(answer.status).toBe(200);
    return answer;
  };
  return toBodies({
    PostClimateOrders: [created],
    GetClimateOrders: [await play('GET', ORDERS), await play('GET', `${ORDERS}?expand[]=data.product&limit=3`)],
    GetClimateOrdersOrder: [await play('GET', `${ORDERS}/${id}`)],
    PostClimateOrdersOrder: [
      await play('POST', `${ORDERS}/${id}`, 'metadata[a]=b&beneficiary='),
      await play('POST', `${ORDERS}/${id}`, 'beneficiary[public_name]=Ada'),
    ],
    PostClimateOrdersOrderCancel: [await play('POST', `${ORDERS}/${id}/cancel`)],
    GetClimateProducts: [await play('GET', '/v1/climate/products')],
    GetClimateProductsProduct: [await play('GET', `/v1/climate/products/${PRODUCT}`)],
    GetClimateSuppliers: [await play('GET', '/v1/climate/suppliers')],
    GetClimateSuppliersSupplier: [await play('GET', '/v1/climate/suppliers/climsup_heirloom')],
  });
}

function toBodies(answers: Record<string, RawAnswer[]>): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(answers).map(([name, list]) => [name, list.map(({ body }) => body)]));
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

interface Operation {
  operationId: string;
  responses: Record<string, { content: Record<string, { schema: object }> }>;
}

async function readDescription(path: string): Promise<Description> {
  return JSON.parse(await readFile(path, 'utf8'), (_, value: unknown) => toJsonSchema(value));
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says `null` is one of the types; and a field not described is a mistake. */
function toJsonSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const closed = 'properties' in value ? { additionalProperties: false, ...value } : value;
  if (!('nullable' in closed)) return closed;
  const { nullable, ...schema } = closed;
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function operationsOf(description: Description): string[] {
  return Object.values(description.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
}

function answerSchemaOf({ paths }: Description, operationId: string): object {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  const schema = operation?.responses['200']?.content['application/json']?.schema;
  if (schema) return schema;
  throw new Error(`The description has no schema for ${operationId}.`);
}

function compile({ components }: Description, schema: object): ValidateFunction {
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile({ ...schema, components });
}
