import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from './config.js';
import { COMMON_CODES, ENDPOINTS, type Endpoint } from './endpoints.js';
import { isErrorCode } from './errorCodes.js';

const endpoints = Object.entries<Endpoint>(ENDPOINTS);

describe('ENDPOINTS', () => {
  it('has each method and path once', () => {
    const routes = endpoints.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(routes).size).toBe(routes.length);
    expect(routes).toEqual([
      'GET /config',
      'GET /products',
      'GET /products/{id}',
      'GET /suppliers',
      'GET /suppliers/{id}',
      'GET /orders',
      'POST /orders',
      'GET /orders/{id}',
      'POST /orders/{id}',
      'POST /orders/{id}/cancel',
      'GET /balance',
    ]);
  });

  it.each(endpoints)('is sound: %s', (_, endpoint) => {
    expect(endpoint.path).toMatch(/^(?:\/(?:[a-z]+|\{id\}))+$/);
    expect(endpoint.summary).not.toBe('');
    const codes = [...COMMON_CODES, ...endpoint.codes];
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every(isErrorCode)).toBe(true);
    if (endpoint.action) expect(PERMISSIONS).toContain(endpoint.action);
    if (endpoint.method === 'GET') expect(endpoint.body).toBeUndefined();
    if (endpoint.method === 'POST') expect(endpoint.codes).toContain('origin_not_allowed');
    if (endpoint.body) expect(endpoint.codes).toEqual(expect.arrayContaining(['invalid_request', 'payload_too_large']));
    if (endpoint.query) expect(endpoint.codes).toContain('invalid_request');
    if (endpoint.path.includes('{id}')) expect(endpoint.codes).toContain('not_found');
  });

  it.each(Object.entries(ENDPOINTS))('answers with the object of its route: %s', (_, { object, output }) => {
    expect(output.entries.object.literal).toBe(object);
  });

  it('asks for an idempotency key where money moves', () => {
    const idempotent = endpoints.filter(([, endpoint]) => endpoint.idempotent).map(([name]) => name);
    expect(idempotent).toEqual(['createOrder']);
    expect(ENDPOINTS.createOrder.codes).toContain('idempotency_key_required');
  });

  it('uses each permission, but for the one that part of a body needs', () => {
    const actions = endpoints.flatMap(([, { action }]) => action ?? []);
    expect(new Set([...actions, 'invoice.compose'])).toEqual(new Set(PERMISSIONS));
  });
});
