/** The same function, which computes each text's answer once: texts come back all the time in annexes. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (answers.has(text)) return answers.get(text) as T;
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
