/** Makes a value once for each key: formatters take milliseconds to be made. */
export function keep<TKey, TValue>(make: (key: TKey) => TValue): (key: TKey) => TValue {
  const kept = new Map<TKey, TValue>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.set(key, value);
    return value;
  };
}
