import { type Citation, choose, type Operand, type Type, yes } from '@zhengling/law'

/** What holds by a clause, of this document or another, which is then among the grounds. */
export const 依 = <T extends Type>(at: Citation, is: Operand<T>): Operand<T> => choose([{ when: yes, is, at }], '')
