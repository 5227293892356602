/** An emulated account, seen from outside of the demo. */
export function stripeAccount(emulatorUrl: string) {
  const headers = { authorization: 'Bearer sk_test_e2e' };
  const request = async <TAnswer>(path: string, init?: RequestInit): Promise<TAnswer> => {
    const response = await fetch(emulatorUrl + path, { headers, ...init });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as TAnswer;
  };
  /** Plays what only Stripe, a bank or time can do. */
  const control = (path: string, body: object = {}) =>
    request<unknown>(`/_emulator/api${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  /** Calls Stripe's API. */
  const post = (path: string, form: Record<string, string> = {}) =>
    request<{ id: string }>(path, { method: 'POST', body: new URLSearchParams(form) });
  return {
    control,
    post,
    advance: (seconds: number) => control('/clock', { advance: seconds }),
    /** The newest first; those that were made for an order of the demo. */
    async climateOrdersOf(id: string): Promise<ClimateOrder[]> {
      const { data } = await request<{ data: ClimateOrder[] }>('/v1/climate/orders?limit=100');
      return data.filter(({ metadata }) => Object.values(metadata).includes(id));
    },
    async countClimateOrders(): Promise<number> {
      const { data } = await request<{ data: ClimateOrder[] }>('/v1/climate/orders?limit=100');
      return data.length;
    },
    /** The newest object of a list that was made for an order of the demo. */
    async objectOf(list: 'checkout/sessions' | 'invoices' | 'topups', id: string): Promise<StripeObject> {
      const { data } = await request<{ data: StripeObject[] }>(`/v1/${list}?limit=100`);
      const found = data.find(({ metadata }) => Object.values(metadata).includes(id));
      if (!found) throw new Error(`There is none of ${list} for ${id}.`);
      return found;
    },
    /** How the deliveries of the events of a type have ended. */
    async deliveriesOf(type: string): Promise<string[]> {
      const { events } = await request<EmulatorState>('/_emulator/api/state');
      return events
        .filter(({ event }) => event.type === type)
        .flatMap(({ deliveries }) => deliveries.map(({ status }) => status));
    },
    /** How many requests a fault holds back. */
    async heldRequests(): Promise<number> {
      return (await request<EmulatorState>('/_emulator/api/state')).heldRequests;
    },
  };
}

interface StripeObject {
  id: string;
  metadata: Record<string, string>;
  total?: number;
  hosted_invoice_url?: string;
}

interface ClimateOrder extends StripeObject {
  status: string;
  amount_total: number;
}

interface EmulatorState {
  events: { event: { type: string }; deliveries: { status: string }[] }[];
  heldRequests: number;
}
