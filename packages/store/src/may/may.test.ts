import { expect, test } from 'vitest'
import { type Actor, type OfficialActor, PUBLIC } from '../actor.ts'
import { type Act, type Aim, acts } from './acts.ts'
import { may } from './may.ts'

const official = (more: Partial<OfficialActor>): OfficialActor => ({
  kind: 'official',
  account: 'a',
  person: 'p',
  posts: [{ post: '科员', body: '云水县水利局', manner: '任职' }],
  office: false,
  townships: [],
  founder: false,
  ...more,
})

const roles = {
  公众: PUBLIC,
  本人: { kind: 'party', account: 'c', party: 'h1' },
  水利局: official({}),
  清河乡: official({ townships: ['990101200'] }),
  县政府办: official({ office: true }),
  县领导: official({ leader: true, posts: [{ post: '副县长', body: '云水县人民政府', manner: '任职' }] }),
  建库人: official({ office: true, founder: true, posts: [] }),
  系统管理员: { kind: 'administrator', account: 's', duty: 'system' },
  安全管理员: { kind: 'administrator', account: 't', duty: 'security' },
  审计管理员: { kind: 'administrator', account: 'u', duty: 'audit' },
  命令行: { kind: 'system', program: 'import' },
} as const satisfies Readonly<Record<string, Actor>>

type Role = keyof typeof roles

/** Written by hand, act by act: who may, on a household of 清河乡 and on a question that 水利局 settles. */
const allowed: Readonly<Record<Act, readonly Role[]>> = {
  edit: ['县政府办', '建库人', '命令行'],
  decide: ['水利局', '清河乡', '县政府办', '命令行'],
  explain: ['水利局', '清河乡', '县政府办'],
  'assign-explainer': ['县政府办', '建库人', '命令行'],
  'keep-disclosure': ['县政府办', '建库人', '命令行'],
  'appoint-administrators': ['建库人'],
  'enter-people': ['系统管理员'],
  'open-accounts': ['系统管理员', '命令行'],
  'approve-posts': ['安全管理员'],
  'watch-sign-in': ['安全管理员'],
  'revoke-sign-in': ['安全管理员', '命令行'],
  'read-journal': ['审计管理员'],
  'read-people': ['水利局', '清河乡', '县政府办', '县领导', '建库人', '系统管理员', '安全管理员'],
  'work-on-parties': ['清河乡', '县政府办'],
  'read-party': ['本人', '清河乡', '县政府办'],
  'write-party': ['清河乡', '县政府办'],
  'unmask-party': ['清河乡', '县政府办'],
  'open-party-account': ['清河乡', '县政府办'],
  'erase-party': ['县政府办'],
  'watch-ledger': ['水利局', '清河乡', '县政府办', '县领导', '建库人', '命令行'],
  'see-county': ['县政府办', '县领导', '建库人', '命令行'],
  'keep-ledger': ['县政府办', '建库人', '命令行'],
  'report-duty': ['水利局', '清河乡', '县政府办'],
  'judge-report': ['县政府办', '建库人'],
  'watch-matters': ['水利局', '清河乡', '县政府办', '县领导', '建库人', '命令行'],
  'keep-matters': ['县政府办', '建库人', '命令行'],
  'handle-matter': ['水利局', '清河乡', '县政府办'],
  'check-matter': ['县政府办', '建库人'],
  'sample-matters': ['县政府办', '建库人', '命令行'],
  'watch-requests': ['水利局', '清河乡', '县政府办', '县领导', '建库人', '命令行'],
  'handle-request': ['水利局', '清河乡', '县政府办'],
  'write-papers': ['县政府办', '建库人', '命令行'],
  'keep-addresses': ['系统管理员'],
  'rotate-keys': ['系统管理员', '命令行'],
  'run-work': ['命令行'],
  'watch-operations': ['系统管理员'],
  'resolve-message': ['系统管理员'],
}

const aim: Aim = {
  decidedBy: ['云水县水利局'],
  township: '990101200',
  party: 'h1',
  unit: '云水县水利局',
  reportedTo: ['云水县财政局'],
  leads: ['云水县水利局'],
}

test.each(Object.keys(acts) as Act[])('%s is done by those it is written for, and by nobody else', (act) => {
  const found = (Object.keys(roles) as Role[]).filter((role) => may(roles[role], act, aim).outcome === 'allowed')
  expect(found).toEqual(allowed[act])
})

test('no two administrators share an act, and none does an office’s', () => {
  const duties = ['系统管理员', '安全管理员', '审计管理员'] as const
  for (const act of Object.keys(acts) as Act[]) {
    const able = duties.filter((duty) => allowed[act].includes(duty))
    if (act !== 'read-people') expect(able.length, act).toBeLessThanOrEqual(1)
  }
})

test('a verdict says on what ground, a refusal who does it', () => {
  expect(may(roles.清河乡, 'read-party', aim)).toEqual({ outcome: 'allowed', ground: '记录属本乡镇' })
  expect(may(roles.水利局, 'decide', aim)).toEqual({
    outcome: 'allowed',
    ground: '在云水县水利局任科员，该问题由本单位解释',
  })
  expect(may(PUBLIC, 'edit')).toMatchObject({
    ground: 'not-permitted',
    message: '未登录，不能办理公报编务。请由县政府办公室工作人员登录后办理。',
  })
  expect(may(roles.系统管理员, 'approve-posts')).toMatchObject({
    message: '当前账号不能核准任职；此事由安全管理员办理。',
  })
})

test('another township, another party, another body: refused', () => {
  expect(may(roles.清河乡, 'read-party', { township: '990101101' }).outcome).toBe('refused')
  expect(may(roles.本人, 'read-party', { party: 'h2', township: '990101200' }).outcome).toBe('refused')
  expect(may(roles.水利局, 'decide', { decidedBy: ['云水县财政局'] }).outcome).toBe('refused')
  expect(may(roles.水利局, 'check-matter', { checker: '云水县水利局' }).outcome).toBe('allowed')
  expect(may(roles.建库人, 'check-matter', { checker: '云水县水利局' }).outcome).toBe('refused')
})
