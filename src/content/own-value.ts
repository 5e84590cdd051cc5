/**
 * What an object itself has under a name. Names that editors give (`constructor`, `__proto__`) must not
 * find what every object inherits.
 * @param value anything; only objects and lists have values of their own
 * @returns undefined where it has none of that name
 */
export function ownValue<Value>(value: Readonly<Record<string, Value>>, name: PropertyKey): Value | undefined;
export function ownValue(value: unknown, name: PropertyKey): unknown;
export function ownValue(value: unknown, name: PropertyKey): unknown {
  const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isOwn ? Reflect.get(value, name) : undefined;
}
