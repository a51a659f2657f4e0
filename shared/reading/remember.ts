/** What is remembered at most, so that a long text cannot fill the memory. */
const most = 20_000;

/** The same function of a string, with the answers to the words met lately kept. */
export function remember<T, Asked extends string = string>(
  answer: (asked: Asked) => T,
): (asked: Asked) => T {
  const answers = new Map<Asked, T>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const found = answer(asked);
    if (answers.size >= most) answers.clear();
    answers.set(asked, found);
    return found;
  };
}
