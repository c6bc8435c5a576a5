/** The same of each of these words. */
export const 各项 = <W extends string, T>(words: readonly W[], is: T): { readonly [K in W]: T } =>
  Object.fromEntries(words.map((word) => [word, is])) as { [K in W]: T }
