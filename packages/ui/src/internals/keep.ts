/** Makes a value once for each set of arguments: formatters take milliseconds to be made. */
export function keep<TArgs extends (string | number | boolean)[], TValue>(
  make: (...args: TArgs) => TValue,
): (...args: TArgs) => TValue {
  const kept = new Map<string, TValue>();
  return (...args) => {
    const key = args.join(' ');
    const value = kept.get(key) ?? make(...args);
    kept.set(key, value);
    return value;
  };
}
