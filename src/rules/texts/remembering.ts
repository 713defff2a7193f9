/**
 * The same function, which computes each text's answer once: texts come back all the time in annexes.
 * @param most so many answers are kept at a time, where the function outlives the annexes
 */
export function remembering<T>(compute: (text: string) => T, most = Infinity): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let answer = answers.get(text);
    if (answer !== undefined || answers.has(text)) return answer as T;
    answer = compute(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
