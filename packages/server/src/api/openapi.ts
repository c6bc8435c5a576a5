import * as z from 'zod'
import * as contract from './contract.ts'
import { EXAMPLE_BODY, type Operation, operations } from './operations.ts'

/** Where the description stands, and whose interface it describes. */
export interface Described {
  readonly site: string
  /** 稷山县 */
  readonly county: string
  readonly rehearsal: string | null
}

const registry = z.registry<{ id: string }>()
const names = new Map<z.ZodType, string>()
for (const [name, schema] of Object.entries(contract)) {
  registry.add(schema, { id: name })
  names.set(schema, name)
}

/** OpenAPI 3.1 of everything that a program may ask for, made from the contract that every answer is checked against. */
export function openApi({ site, county, rehearsal }: Described) {
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  const components = Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema])
  return {
    openapi: '3.1.1',
    info: {
      title: `${rehearsal === null ? '' : '【演练】'}${county}人民政府公报`,
      version: '1',
      description:
        '公报全文、检索、政策规则的接口，不需登录。字段只增不改名。' +
        (rehearsal === null ? '' : `本站为演练数据，以 ${rehearsal} 为当日，不作依据。`),
    },
    servers: [{ url: site }],
    paths: Object.fromEntries(operations.map((one) => [one.path, { [one.method]: described(one) }])),
    components: { schemas: Object.fromEntries(components) },
  }
}

function described({ id, title, says, parameters, sends, type, gives }: Operation) {
  return {
    operationId: id,
    summary: title,
    description: says,
    parameters: parameters.map(({ name, in: place, says: description, required = false }) => ({
      name,
      in: place,
      description,
      required,
      schema: { type: 'string' },
    })),
    ...(sends && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: referTo(sends), example: JSON.parse(EXAMPLE_BODY) as unknown } },
      },
    }),
    responses: {
      200: { description: title, content: { [type]: { schema: gives ? referTo(gives) : { type: 'string' } } } },
      ...(sends && { 400: refusal('请求有误，逐项说明') }),
      ...(parameters.some((one) => one.in === 'path') && { 404: refusal('没有这一项') }),
    },
  }
}

/** A page's addresses answer what is not there with a page, the interface's with JSON. */
const refusal = (description: string) => ({
  description,
  content: {
    'application/json': { schema: referTo(contract.ApiRefusal) },
    'text/html': { schema: { type: 'string' } },
  },
})

const referTo = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${names.get(schema) ?? ''}` })
