// What generates code or SQL: for servers. A browser under our policy runs no generated code.
export { type Columnar, columnar, type InputColumn } from './columns.ts'
export { type Compiled, columnsOf, compile, type Kept, type Numbers, type PreparedRow } from './compile.ts'
export { type SqlOptions, sqlOf } from './sql.ts'
