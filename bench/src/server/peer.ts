import { randomUUID } from 'node:crypto'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import { type PeerDb, peerDb } from './peer-db.ts'
import { SEEDED, sentOf } from './shape.ts'

/**
 * What somebody writes who needs neither rights nor a journal: Hono, the driver, one table. At `/bare` it answers with JSON, at
 * `/page` with as much HTML as ours, and there an insert has a second one beside it in one transaction.
 */
const SCHEMA = `
  create table record (id text primary key, kind text not null, name text not null, township text not null, village text,
    phone text, bank_card text, created_at timestamptz not null);
  create index record_by_township on record (township, name, id);
  create table entry (seq bigint generated always as identity primary key, at timestamptz not null, record text not null, said jsonb not null);`

const INSERT = `insert into record (id, kind, name, township, village, phone, bank_card, created_at)
  values ($1, 'household', $2, $3, $4, $5, $6, now())`

/** The same rows on the page that ours shows, and room for the head, the forms and the menus around them. */
const page = async (rows: readonly Record<string, unknown>[], bytes: number) => {
  const table =
    await html`<table>${rows.map((row) => html`<tr>${Object.values(row).map((cell) => html`<td>${String(cell)}</td>`)}</tr>`)}</table>`
  const around = Math.max(0, bytes - Buffer.byteLength(table.toString()))
  return html`<!doctype html><title>记录</title>${table}<p>${raw('x'.repeat(around))}</p>`
}

async function insert(context: Context, db: PeerDb, withEntry: boolean) {
  const {
    name,
    township,
    village,
    phone = null,
    bankCard = null,
  } = await context.req.parseBody<Record<string, string>>()
  const id = randomUUID()
  const values = [id, name, township, village, phone, bankCard]
  if (!withEntry) await db.query(INSERT, values)
  else
    await db.transaction(async (tx) => {
      await tx.query(INSERT, values)
      await tx.query('insert into entry (at, record, said) values (now(), $1, $2)', [id, JSON.stringify({ name })])
    })
  return context.redirect(`/bare/${id}`, 303)
}

async function list(db: PeerDb) {
  const { rows } = await db.query('select * from record order by township, name, id limit 50')
  const [total] = (await db.query('select count(*)::int as n from record')).rows
  return { total, rows }
}

/** Serves on a free port, and tells its parent where. */
async function main([at = '', listBytes = '0', readBytes = '0']: readonly string[]): Promise<void> {
  const db = await peerDb(at)
  for (const statement of SCHEMA.split(';\n').filter((one) => one.trim() !== '')) await db.query(statement)
  for (let n = 0; n < SEEDED; n += 1) {
    const { name, township, village } = sentOf(n)
    await db.query(INSERT, [`r${n}`, name, township, village, null, null])
  }
  await db.query('analyze')
  const one = async (id: string) => (await db.query('select * from record where id = $1', [id])).rows
  const app = new Hono()
  app.get('/bare', async (context) => context.json(await list(db)))
  app.get('/bare/:id', async (context) => context.json((await one(context.req.param('id')))[0] ?? null))
  app.post('/bare', (context) => insert(context, db, false))
  app.get('/page', async (context) => context.html(await page((await list(db)).rows, Number(listBytes))))
  app.get('/page/:id', async (context) =>
    context.html(await page(await one(context.req.param('id')), Number(readBytes))),
  )
  app.post('/page', (context) => insert(context, db, true))
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => process.send?.(`http://127.0.0.1:${port}`))
}

await main(process.argv.slice(2))
