import { beforeAll, expect, test } from 'vitest'
import { type SampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
let service: SampleService
let visitor: Visitor

beforeAll(async () => {
  service = await sample()
  visitor = new Visitor(createApp(service))
})

test('who asks is asked first, then one question after another; answers travel in the form alone', async () => {
  const first = await visitor.text('/benefits')
  expect(first).toContain('您是')
  expect(first).not.toContain('住户')
  const second = await visitor.post('/benefits', { who: '种植户' })
  expect(second.headers.get('cache-control')).toBe('no-store')
  expect(await second.text()).toContain('<legend>类别</legend>')
  const third = await (
    await visitor.post('/benefits', { who: '种植户', asked: '类别', field: '类别', 类别: '低保户' })
  ).text()
  expect(third).toContain('name="answer:类别" value="低保户"')
  expect(third).toContain('<label for="fact-面积">面积</label>')
  const fourth = await (
    await visitor.post('/benefits', {
      who: '种植户',
      'answer:类别': '低保户',
      asked: '面积',
      field: '面积',
      面积: '10',
    })
  ).text()
  expect(fourth).toContain('<strong>灌溉补助</strong>　<span class="figure">150.00元</span>')
  expect(fourth).toContain('云水县水利局')
  expect(fourth).toContain('3月10日前')
  expect(fourth).toContain('申请书')
})

test('a question may be skipped; what hangs on it is named as missing', async () => {
  const page = await (
    await visitor.post('/benefits', { who: '种植户', asked: '类别', field: '类别', skip: '类别' })
  ).text()
  expect(page).toContain('还需要：类别。')
  expect(page).toContain('name="skipped" value="类别"')
  expect(page).toContain('<label for="fact-申请日">申请日</label>')
})

test('who is nobody that is offered is asked again; what is written is shown as text', async () => {
  expect(await (await visitor.post('/benefits', { who: '<b>' })).text()).toContain('您是')
  const page = await (
    await visitor.post('/benefits', { who: '种植户', 'answer:<i>': '<b>', asked: '类别', field: '类别', 类别: '<u>' })
  ).text()
  expect(page).not.toMatch(/<b>|<i>|<u>/u)
})

test('one of several who are signed in can ask as well', async () => {
  const inside = new Visitor(createApp(service))
  await inside.signIn(service)
  expect(await inside.text('/benefits')).toContain('name="csrf"')
})
