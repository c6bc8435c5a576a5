import type { Clause } from '@zhengling/law'

/** The clauses of 稷政发〔2022〕12号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:80c01fff589b6ecac03d63f4e3544511f3fc8afbca0fb74dba0e15a834acef59',
  },
  第1款: {
    gist: '为何制定',
    print: 'sm3:918abfc7b539dc69136d80118557a62e7d8c714f1d22bc027f2194f704941cd7',
  },
  一: {
    gist: '指导思想',
    print: 'sm3:6be89fd6bd7731d38024de96875871cfdbaac5f9d2cd7d7a483100ac382de2aa',
  },
  一第1款: {
    gist: '指导思想',
    print: 'sm3:6cec14bb192b38551578bb7d44fcdce93d3a3d4657ec13c84f47147b98a1d439',
  },
  二: {
    gist: '工作目标',
    print: 'sm3:1c2458a1d6593ea26703b00a3d3f7360388b9bfd98faa12200b6fda9272ea8d8',
  },
  二第1款: {
    gist: '上市公司与“晋兴板”挂牌公司的目标数',
    print: 'sm3:f08c5209883a6cb7c8340755252b801f955e50baaa21645c62ee4959784af29a',
  },
  三: {
    gist: '工作举措',
    print: 'sm3:260e0bf4a9ea487cdd79d06aa9eb35dab8c67d9582d113e59b55e6d97f6ad1cc',
  },
  '三（一）': {
    gist: '股份制改造清单与推进计划',
    print: 'sm3:c4152efa82ee226bb8a8fa4dddf709313bb32186a38fafdaf8717612e9b01a10',
  },
  '三（二）': {
    gist: '后备企业资源库的入库与管理',
    print: 'sm3:1c9f15f408a8347b9236767e0f67145fa747b5540f41857022fcb355c6096ed7',
  },
  '三（三）': {
    gist: '“绿色通道”管什么、管哪些单位',
    print: 'sm3:49a9b1235a849ed3bbbbe2b029498cf6ab080b2c3dcd9fc77b0dd6a2c750f7f9',
  },
  '三（四）': {
    gist: '历史遗留问题、处罚会商与容错',
    print: 'sm3:e2d7174f7dfdf89f0e438b851a2562670c998a4dfaadc7f27ef3f8a78e28ef47',
  },
  '三（五）': {
    gist: '上市挂牌的财政奖励',
    print: 'sm3:26a07e5039cfe8637bc39e71d037678404d24bdcd9b11c6bd54c161cbc07e502',
  },
  '三（六）': {
    gist: '分期缴税、一事一议奖励与延期缴纳',
    print: 'sm3:93b9bfa2003e904dbb328bb12749d7b5433e5e6b9b00ecfd4fd26d5363fc5d86',
  },
  '三（七）': {
    gist: '入库企业融资',
    print: 'sm3:3d3096ee05a5da73b2a3177c21084f6e82f6c56e1394bd53b810aa0682795149',
  },
  '三（八）': {
    gist: '中介机构',
    print: 'sm3:a44c2ff504283826075ec0659edeee513d0dea2e7d20dd1d29b46d1a03dc586e',
  },
  '三（九）': {
    gist: '与区域性股权市场合作',
    print: 'sm3:caef56029608dc4ef10cb745f3f1d724436250d21629d277e87164848f8b0117',
  },
  '三（十）': {
    gist: '资本市场县域工程',
    print: 'sm3:a90a933e6bf45928cfb87648bef4b35970be5a18757f576bc3597c0e312c97e5',
  },
  四: {
    gist: '保障措施',
    print: 'sm3:677f51f69228add047c6e1ec7d56d90ce3e5005346d7a64f2442f2ac3da4fd59',
  },
  '四（一）': {
    gist: '联席会议、包联机制与督查问责',
    print: 'sm3:cbea5718e8577844f328bb8dfd9e0cd433a65dbd4e91fa8e2eee101df1540e91',
  },
  '四（二）': {
    gist: '资本市场人才',
    print: 'sm3:18376b0d3d4b8ea8037eea4def475901cac7da841a7a0d84f825eff4431f370c',
  },
  '四（三）': {
    gist: '培训与宣传',
    print: 'sm3:fa9de0b916562b0c26fbb48ddb830af2fe81584782b971cb0db28ff36f63950f',
  },
} as const satisfies Record<string, Clause>
