/** Remembers the last answer: the steps of reading one number ask the same of it, or of its sentence, in a row. */
export function latest<K, A extends readonly unknown[], V>(make: (key: K, ...more: A) => V): typeof make {
  let asked: K | undefined;
  let answer: V | undefined;
  return (key, ...more) => {
    if (asked === key) return answer as V;
    answer = make(key, ...more);
    asked = key;
    return answer;
  };
}
