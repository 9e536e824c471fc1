/** What ends a clause in Chinese. */
export const CLAUSE_END = /[，,；;。！？!?：:\n\u3000]/u;

/** Where the clause that holds what stands before `to` begins, no earlier than `from`. */
export function clauseStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !CLAUSE_END.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
