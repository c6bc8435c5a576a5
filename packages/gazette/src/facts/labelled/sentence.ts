/**
 * A sentence written for this project in the style of official texts, with all its facts as a reader of the law would mark them:
 * `kind text`, or `kind text =brief` where the value is not plain from the text. The document's year is 2022.
 */
export type Labelled = readonly [sentence: string, ...facts: string[]]
