/**
 * A function of one object that does its work once for each of them and remembers the outcome for as long as the object
 * is there. Only for objects that are replaced and never changed, such as the parts of a state.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
