/**
 * What to do about each error code, for `docs/errors.md`: first for whoever writes the front, then for whoever runs the
 * backend. The compiler asks for each code of the contract.
 *
 * @type {Record<import('@offtake/contract').ErrorCode, { front: string, backend: string }>}
 */
export const ERROR_ADVICE = {
  unauthenticated: {
    front: 'Have the visitor sign in, then send the same request again.',
    backend: '`authorize` answered `null`. Does it find the session? Cookies of another origin need `trustedOrigins`.',
  },
  forbidden: {
    front: 'Do not offer the action: `/config` lists what the caller may do in `permissions`.',
    backend: '`authorize` answered `false`, or the caller’s `permissions` do not name the action.',
  },
  origin_not_allowed: {
    front: 'Nothing can be done in the page.',
    backend:
      'A page of another origin has written. Name it in `trustedOrigins` if it is yours; behind a proxy, see that the ' +
      '`Host` header is the one that browsers see. The log says which origin it was.',
  },
  invalid_request: {
    front:
      'Show `errors` at the fields that their `pointer` names. The codes of fields are in the second table. Send it again ' +
      'only when it was changed.',
    backend:
      'With a `cause` in the log it was Stripe that refused, in words of its own; else it is the caller’s mistake.',
  },
  not_found: {
    front: 'Show that there is no such order or product. Orders of other owners are answered in the same way.',
    backend:
      'For every path: is `basePath` the path that the handler is mounted at? For `/webhooks`: is `webhookSecret` set?',
  },
  idempotency_key_required: {
    front: 'Send an `Idempotency-Key`, made once for each purchase and kept through retries and reloads. The hooks do.',
    backend: 'Does a proxy take the header away? In CORS it is allowed for trusted origins.',
  },
  idempotency_key_reused: {
    front: 'Make a new key when what is bought changes. The hooks do.',
    backend: 'Nothing was ordered. It is a mistake of the front.',
  },
  order_in_progress: {
    front: 'Send the same request under the same key after `retry_after` seconds, until another answer comes.',
    backend:
      'Another request places this very order. If it stays so for minutes, see whether `tick()` runs: a call that was cut ' +
      'off is taken up by it after two minutes.',
  },
  possible_duplicate: {
    front:
      'Ask the buyer whether another one is wanted; then send it with `confirm_duplicate: true`. Show `detail`: where an ' +
      'order waits for a person it says so, and another one is not confirmed by that.',
    backend:
      'Within `duplicateWindowSeconds` the owner has ordered the same. Or the order waits for a person: see the ' +
      '[runbook](operations/needs-review.md).',
  },
  price_changed: {
    front: 'Show `quote`, the price of now, and let the buyer confirm it. Nothing was ordered.',
    backend: 'Nothing is wrong: `expected_total` did not hold any more.',
  },
  insufficient_balance: {
    front:
      'Say that nothing was ordered and that it is not the buyer’s fault. Once there is money, the same key may be sent again.',
    backend: 'The Stripe balance is too low: see [payouts](operations/README.md#payouts-that-empty-the-balance).',
  },
  product_unavailable: {
    front: 'Read the products again, and offer others or fewer tons. Nothing was ordered.',
    backend: 'Stripe has not enough left of the product, or does not sell it any more.',
  },
  amount_over_limit: {
    front: 'Say what the limit is: `/config` has the caller’s in `limits`.',
    backend: '`limits`, `sharedLimits` or the limits that `authorize` gave were reached.',
  },
  not_cancelable: {
    front: 'Show `detail`, and read the order again: it may be delivered, canceled, or past its window.',
    backend: 'Stripe gives 24 hours, and 30 days after a delay or a substitution.',
  },
  account_not_eligible: {
    front: 'Say that ordering is not possible at present.',
    backend:
      'Stripe answered 403, or said that the account is not eligible. A restricted key without the right to the endpoint ' +
      'looks the same: the log has Stripe’s words. See [rights of the key](guides/with-a-stripe-key.md#the-key).',
  },
  rate_limited: {
    front:
      'Wait for `retry_after` seconds, then send it again, a write under the same key. Reads are repeated by the hooks.',
    backend:
      'Without a `cause` in the log it is our `rateLimit` or `maxEventStreams`; with one it is Stripe’s: see ' +
      '[how far it goes](scaling.md).',
  },
  payload_too_large: {
    front: 'Send less than 32 kB.',
    backend: 'Nothing to do. Stripe’s events may have 512 kB.',
  },
  unsupported_media_type: {
    front: 'Send JSON with `content-type: application/json`, not a form.',
    backend: 'Does a body parser before the handler change the type?',
  },
  stripe_unavailable: {
    front:
      'It is not known whether the order was placed. Keep the key and ask again with the same request: it buys at most ' +
      'once. Say so instead of offering a new form.',
    backend:
      'Stripe did not answer, or the process is being stopped. `tick()` finds out what became of the order. If it lasts, ' +
      'look at Stripe’s status page.',
  },
  store_unavailable: {
    front:
      'As `stripe_unavailable`: keep the key and ask again after `retry_after` seconds. Reads are repeated by the hooks.',
    backend:
      'The database is away, or refused a statement: the log has its words as `cause`. Nothing is sent to Stripe that was not ' +
      'written down before, and what had been sent is found by the same request or by `tick()`.',
  },
  internal_error: {
    front: 'As `stripe_unavailable`: keep the key and ask again. Show `request_id`, for support.',
    backend:
      'Find the `request_id` in the log. A wrong or rolled key (401 of Stripe) and what `authorize` throws look like this.',
  },
};

/** What only a client can tell. */
export const CLIENT_ERRORS = {
  network_error: 'No answer came. The outcome of a write is unknown: ask again under the same key.',
  invalid_response:
    'What answered is no Offtake backend: a page of a proxy, or a body that does not fit the contract. The outcome of a ' +
    'write is unknown: ask again under the same key. In development the console says which field.',
};
