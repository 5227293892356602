const RealResponse = globalThis.Response;

/** Never aborts. */
const signal = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };

type HeadersLike = Record<string, string> | QuickHeaders | undefined;

class QuickHeaders {
  readonly #values = new Map<string, string>();

  constructor(init: HeadersLike) {
    const entries = init instanceof QuickHeaders ? init.entries() : Object.entries(init ?? {});
    for (const [name, value] of entries) this.#values.set(name.toLowerCase(), value);
  }

  get = (name: string): string | null => this.#values.get(name.toLowerCase()) ?? null;
  has = (name: string): boolean => this.#values.has(name.toLowerCase());
  set = (name: string, value: string): void => void this.#values.set(name.toLowerCase(), value);
  append = this.set;
  delete = (name: string): void => void this.#values.delete(name.toLowerCase());
  forEach = (each: (value: string, name: string) => void): void => this.#values.forEach(each);
  [Symbol.iterator] = () => this.#values.entries();
  entries = () => this.#values.entries();
}

interface MessageInit {
  method?: string;
  headers?: HeadersLike;
  body?: unknown;
  status?: number;
}

class QuickMessage {
  readonly headers: QuickHeaders;
  readonly #content: unknown;

  constructor(content: unknown, headers: HeadersLike) {
    this.headers = new QuickHeaders(headers);
    this.#content = content ?? '';
  }

  async text(): Promise<string> {
    const content = this.#content;
    return typeof content === 'string' ? content : new RealResponse(toBody(content)).text();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(new TextEncoder().encode(await this.text())).buffer;
  }

  get body(): { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> } } {
    let isRead = false;
    return {
      getReader: () => ({
        read: async () => {
          if (isRead) return { done: true };
          isRead = true;
          return { done: false, value: new TextEncoder().encode(await this.text()) };
        },
        cancel: async () => {},
      }),
    };
  }
}

function toBody(content: unknown): BodyInit {
  if (content instanceof ReadableStream) return content;
  throw new TypeError('The simulation sends texts and streams only.');
}

/** A request whose body is a text. */
export class QuickRequest extends QuickMessage {
  readonly url: string;
  readonly method: string;
  readonly signal = signal;

  constructor(url: string, { method = 'GET', headers, body }: MessageInit = {}) {
    super(body, headers);
    this.url = url;
    this.method = method;
  }
}

/** An answer. */
export class QuickResponse extends QuickMessage {
  readonly status: number;

  constructor(body: unknown, { status = 200, headers }: MessageInit = {}) {
    super(body, headers);
    this.status = status;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }
}
