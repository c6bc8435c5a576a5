import { all, any, choose, is, no, quantity, word, yes, yesNo } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 行业, 达到规模, 有资质等级, 农民专业合作社, 属重点中小企业, 属重点食品药品企业 } = facts

const at = '二第1款'
parameter('服务对象类数', { at, is: '7类' })

const 交通运输归类 = open('交通运输业归服务业', {
  at,
  question: '交通运输企业是否属于“规模以上服务业”',
  words: '规模以上服务业；商贸流通、交通运输',
  readings: {
    属于: {
      because: '机制一条为交通运输单设专班，服务对象里只有服务业可以容纳它；统计上也归服务业',
      at: '四（二）',
      is: yes,
    },
    不属于: { because: '机制一条把服务业与交通运输并列，七类里没有交通运输', at: '四（二）', is: no },
  },
})
const 种养主体 = open('种养殖主体合适', {
  at,
  question: '“规模种养殖业(农民专业合作社)”是只限合作社，还是也包括家庭农场、养殖企业',
  words: '规模种养殖业(农民专业合作社)',
  readings: {
    只限合作社: { because: '括号是对前面几个字的限定', is: 农民专业合作社 },
    不限合作社: { because: '括号是举例，一类以“业”命名，看的是规模', is: yes },
  },
})

const 工业企业 = rule('规模以上工业企业', { at, is: all(is(行业, '工业'), 达到规模) })
const 建筑企业 = rule('资质等级建筑企业', { at, is: all(is(行业, '建筑业'), 有资质等级) })
const 批零住餐 = rule('限额以上批零住餐企业', { at, is: all(is(行业, '批发零售住宿餐饮业'), 达到规模) })
const 服务业 = rule('规模以上服务业', {
  at,
  is: all(any(is(行业, '其他服务业'), all(is(行业, '交通运输业'), 交通运输归类)), 达到规模),
})
const 中小企业 = rule('重点中小企业', { at, is: 属重点中小企业 })
const 食品药品 = rule('重点食品药品企业', { at, is: 属重点食品药品企业 })
const 种养殖 = rule('规模种养殖业', { at, is: all(is(行业, '种养殖业'), 达到规模, 种养主体) })

export const 属于服务对象 = rule('属于服务对象', {
  at,
  is: any(工业企业, 建筑企业, 批零住餐, 服务业, 中小企业, 食品药品, 种养殖),
})

const 类别 = {
  kind: 'choice',
  values: [
    '规模以上工业企业',
    '资质等级建筑企业',
    '限额以上批零住餐企业',
    '规模以上服务业',
    '重点中小企业',
    '重点食品药品企业',
    '规模种养殖业',
  ],
  ordered: false,
} as const
const 各类 = {
  工业: { when: 工业企业, is: word(类别, '规模以上工业企业') },
  建筑: { when: 建筑企业, is: word(类别, '资质等级建筑企业') },
  批零: { when: 批零住餐, is: word(类别, '限额以上批零住餐企业') },
  服务: { when: 服务业, is: word(类别, '规模以上服务业') },
  中小: { when: 中小企业, is: word(类别, '重点中小企业') },
  食药: { when: 食品药品, is: word(类别, '重点食品药品企业') },
  种养: { when: 种养殖, is: word(类别, '规模种养殖业') },
} as const
const 都不是 = '不在七类企业之内'
export const 所属类别 = open('所属类别', {
  at,
  question: '一家企业同时符合几类的，归哪一类',
  words: '共七类企业',
  readings: {
    按所列次序: {
      because: '七类有先后次序，前一类符合即可归类',
      is: choose([各类.工业, 各类.建筑, 各类.批零, 各类.服务, 各类.中小, 各类.食药, 各类.种养], 都不是),
    },
    重点类优先: {
      because: '重点中小企业、重点食品药品企业是逐家确定的，专指先于按行业规模的归类',
      is: choose([各类.中小, 各类.食药, 各类.工业, 各类.建筑, 各类.批零, 各类.服务, 各类.种养], 都不是),
    },
  },
})

unstated('规模与限额', {
  at,
  what: '规模以上、限额以上和规模种养殖各是多少',
  looked: ['主营业务收入', '年销售额', '亩以上', '头以上'],
  gives: quantity('元'),
})
unstated('重点企业名单', {
  at,
  what: '哪些是重点中小企业、重点食品药品企业，由谁确定',
  looked: ['名录', '认定', '重点企业名单'],
  gives: yesNo(),
})
