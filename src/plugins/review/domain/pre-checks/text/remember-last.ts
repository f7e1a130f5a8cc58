/** Several finders read the same text one after the other; the work for it is done once. */
export const rememberLast = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  let last: { text: string; value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: make(text) };
    return last.value;
  };
};
