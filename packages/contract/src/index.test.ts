import { describe, expect, it } from 'vitest';
import * as contract from './index.js';
import * as openapi from './openapi.js';
import * as violations from './violations/index.js';

describe('the public names', () => {
  it('are these of @offtake/contract', () => {
    expect(Object.keys(contract).toSorted()).toMatchInlineSnapshot(`
      [
        "AMOUNT_METRIC_TONS_DECIMALS",
        "CANCELLATION_REASONS",
        "CANCEL_WINDOW_SECONDS",
        "COMMON_CODES",
        "CONTRACT_VERSION",
        "CUSTOMER_MAX_LENGTH",
        "DAYS_UNTIL_DUE_MAX",
        "ENDPOINTS",
        "ENDPOINT_ROUTES",
        "ERROR_CODES",
        "FIELD_ERROR_CODES",
        "FULL_REFUND_WINDOW_SECONDS",
        "INVOICE_LINES_MAX",
        "INVOICE_TEXT_MAX_LENGTH",
        "METRIC_TONS_MAX_DECIMALS",
        "ORDER_STATUSES",
        "PAGE_LIMIT_DEFAULT",
        "PAGE_LIMIT_MAX",
        "PAGE_LIMIT_MIN",
        "PAYMENT_REASONS",
        "PAYMENT_SOURCES",
        "PAYMENT_STATUSES",
        "PERMISSIONS",
        "PROBLEM_CONTENT_TYPE",
        "PUBLIC_NAME_MAX_LENGTH",
        "REMOVAL_PATHWAYS",
        "RETURN_URL_MAX_LENGTH",
        "SECONDS_PER_DAY",
        "SECONDS_PER_HOUR",
        "addMetricTons",
        "balanceSchema",
        "beneficiaryInputSchema",
        "beneficiarySchema",
        "cancellationTerms",
        "checkOrderedAmount",
        "checkOrderedMetricTons",
        "compareMetricTons",
        "configSchema",
        "createFieldError",
        "createOrderInputSchema",
        "createQuote",
        "currencyDecimals",
        "currencySchema",
        "deliverySchema",
        "escapePointer",
        "fieldErrorSchema",
        "isDecimal",
        "isErrorCode",
        "isFieldErrorCode",
        "isRetryableErrorCode",
        "isSpotDelivery",
        "listOrdersQuerySchema",
        "locationSchema",
        "metricTonsSchema",
        "minorUnitsSchema",
        "normalizeMetricTons",
        "orderSchema",
        "orderTimeline",
        "orderedAmountSchema",
        "orderedMetricTonsSchema",
        "pageQuerySchema",
        "pageSchema",
        "paymentInputSchema",
        "paymentSchema",
        "priceSchema",
        "problemSchema",
        "productSchema",
        "quoteSchema",
        "readInput",
        "supplierSchema",
        "toMajorUnits",
        "toMinorUnits",
        "updateOrderInputSchema",
      ]
    `);
  });

  it('are these of @offtake/contract/openapi', () => {
    expect(Object.keys(openapi)).toEqual(['createOpenApiDocument']);
  });

  it('are these of @offtake/contract/violations', () => {
    expect(Object.keys(violations).toSorted()).toEqual([
      'PROBLEM_POINTER',
      'findViolations',
      'outputPointer',
      'schemaPointer',
    ]);
  });
});
