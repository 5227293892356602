import { readText } from '../wire/readText.js';

/** Reads what a control request says: a JSON object or a form. @throws ControlProblem if it is neither. */
export async function readBody(request: Request): Promise<ControlBody> {
  const text = await readText(request);
  if (isForm(request)) return new ControlBody(Object.fromEntries(new URLSearchParams(text)));
  if (text === '') return new ControlBody({});
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return new ControlBody(value);
  } catch {
    throw new ControlProblem('The body is no JSON.');
  }
  throw new ControlProblem('The body is no JSON object.');
}

/** Whether a request comes from an HTML form. */
export function isForm(request: Request): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
}

/** A control request that makes no sense. */
export class ControlProblem extends Error {
  override readonly name = 'ControlProblem';
}

/** What a control request says. An empty text counts as absent. */
export class ControlBody {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(fields: Readonly<Record<string, unknown>>) {
    this.#fields = fields;
  }

  /** Everything, as it came. */
  get fields(): Readonly<Record<string, unknown>> {
    return this.#fields;
  }

  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  /** @throws ControlProblem if it is absent or no text. */
  text(name: string): string {
    const value = this.#value(name);
    if (typeof value === 'string') return value;
    throw new ControlProblem(`"${name}" is missing, or is no text.`);
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** @throws ControlProblem if it is absent or no whole number. */
  whole(name: string): number {
    const number = this.#number(name);
    if (number !== undefined && Number.isSafeInteger(number)) return number;
    throw new ControlProblem(`"${name}" is missing, or is no whole number.`);
  }

  optionalWhole(name: string): number | undefined {
    return this.has(name) ? this.whole(name) : undefined;
  }

  /** Whether it is true; absent is false. */
  flag(name: string): boolean {
    const value = this.#value(name);
    return value === true || value === 'true' || value === 'on';
  }

  /** A list of texts. @throws ControlProblem if it is there and none. */
  optionalTexts(name: string): string[] | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
    throw new ControlProblem(`"${name}" is no list of texts.`);
  }

  /** One of these words. @throws ControlProblem if it is another, or none. */
  word<const Word extends string>(name: string, words: readonly Word[]): Word {
    const text = this.text(name);
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined) return word;
    throw new ControlProblem(`"${name}" is one of ${words.join(', ')}, not "${text}".`);
  }

  /** A group of its own. @throws ControlProblem if it is absent or none. */
  group(name: string): Readonly<Record<string, unknown>> {
    const value = this.#value(name);
    if (isRecord(value)) return value;
    throw new ControlProblem(`"${name}" is missing, or is no object.`);
  }

  #value(name: string): unknown {
    const value = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
    return value === '' || value === null ? undefined : value;
  }

  #number(name: string): number | undefined {
    const value = this.#value(name);
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim())
      ? Number(value)
      : typeof value === 'number'
        ? value
        : undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
