/**
 * What is worked out about an object once, and remembered with it. For objects that live as long as a request: a
 * WeakMap would say the same, and cost the garbage collector more than the whole request creates.
 */
export function rememberedWith<Key extends object, Found>(make: (key: Key) => Found): (key: Key) => Found {
  const mark = Symbol('remembered')
  return (key) => {
    const holder = key as { [mark]?: { of: Key; is: Found } }
    const known = holder[mark]
    // A copy of an object comes with what was remembered of the other.
    if (known?.of === key) return known.is
    const is = make(key)
    holder[mark] = { of: key, is }
    return is
  }
}
