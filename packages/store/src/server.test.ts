import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { openServer, placeOf } from './server.ts'

async function refusal(databaseUrl: string) {
  const outcome = await openServer(databaseUrl)
  if (!('outcome' in outcome)) {
    await outcome.close()
    throw new Error('opened')
  }
  expect(outcome.message).toMatch(/^[^\n]*。$/)
  expect(outcome.message).not.toContain('secret')
  return outcome
}

const server = () => inject('databaseUrl')

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs with a database made for it, named anew. */
async function withDatabase(made: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner((client) => client.query(`create database ${name} ${made}`))
  try {
    const url = new URL(server())
    url.pathname = `/${name}`
    await work(url.href)
  } finally {
    await asOwner((client) => client.query(`drop database ${name} with (force)`))
  }
}

test('a server that is not there, or does not answer, is refused with its place and without its password', async () => {
  const none = createServer()
  const port = await new Promise<number>((resolve) => {
    none.listen(0, '127.0.0.1', () => {
      const address = none.address()
      none.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
  const outcome = await refusal(`postgres://somebody:secret@127.0.0.1:${port}/gazette`)
  expect(outcome).toMatchObject({
    ground: 'unreachable',
    message: expect.stringContaining(`127.0.0.1:${port}/gazette`),
  })
})

test('a database that is not there is refused', async () => {
  const url = new URL(server())
  url.pathname = '/no_such_database'
  expect(await refusal(url.href)).toMatchObject({ ground: 'unreachable' })
})

test.each(['', 'gazette', 'http://localhost/gazette', 'postgres://db.example/%zz'])(
  '%j is no address of a database',
  async (url) => {
    expect(await refusal(url)).toMatchObject({
      ground: 'unreachable',
      message: expect.stringContaining('DATABASE_URL'),
    })
  },
)

test('a database in another encoding is refused', async () => {
  await withDatabase(`encoding 'SQL_ASCII' template template0 lc_collate 'C' lc_ctype 'C'`, async (url) => {
    expect(await refusal(url)).toMatchObject({ ground: 'unsupported', message: expect.stringContaining('SQL_ASCII') })
  })
})

test('a database that may only be read is refused', async () => {
  await withDatabase(`encoding 'UTF8' template template0`, async (url) => {
    await asOwner((client) =>
      client.query(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`),
    )
    expect(await refusal(url)).toMatchObject({ ground: 'read-only' })
  })
})

test('the place of an address has no password in it', () => {
  expect(placeOf('postgres://somebody:secret@db.example:5433/%E5%85%AC%E6%8A%A5?sslmode=require')).toBe(
    'db.example:5433/公报',
  )
  expect(placeOf('mysql://db.example/gazette')).toBeNull()
})
