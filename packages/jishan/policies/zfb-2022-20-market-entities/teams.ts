import { amount, byReading, choose, equals, is, match, quantity, word, yes } from '@zhengling/law'
import { 所属类别 } from './firms.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document

const at = '四（二）'
const 所称 = parameter('所称专班数', { at, is: '9个' })
const 第九个 = unstated('第九个专班', {
  at,
  what: '称九个专班，领域和负责单位各只列出八个；专班名单在附件2，没有随文刊登',
  looked: ['文旅', '能源局', '金融办', '商贸专班'],
  gives: quantity('个'),
})
open('专班数', {
  at,
  question: '工作专班是九个还是八个',
  words: '成立9个工作专班，分别由……具体负责',
  readings: {
    照所称九个: { because: '总数写明为9个；领域之后有“等”字，名单以附件2为准', is: 所称 },
    照所列八个: { because: '领域列了八个，负责单位也列了八家', is: amount('8个') },
    补出第九个: { because: '所称与所列不符，差的一个是哪一个要看没有刊登的附件2', is: 第九个 },
  },
})
const 一名 = parameter('每个专班牵头县领导', { at, is: '1名' })
rule('专班牵头合规', { at, is: equals(facts.牵头县领导, 一名) })

const 专班 = {
  kind: 'choice',
  values: [
    '县农业农村局',
    '经开区管委会',
    '县工科局(县商务局)',
    '县住建局',
    '县发改局',
    '县交通局',
    '县小企业发展促进中心',
    '县市场局',
  ],
  ordered: false,
} as const
const 由 = (unit: (typeof 专班.values)[number]) => word(专班, unit)

const 如何对应 = question('领域与负责单位如何对应', {
  at,
  question: '八个领域的专班由哪家负责，是按两份名单的次序一一对应，还是按各单位的职能',
  words: '等领域……分别由……具体负责',
  readings: {
    按职能: { because: '按次序则建筑业归工科局、服务业归住建局、商贸流通归发改局，与职能不合' },
    按次序: { because: '用了“分别”，两份名单都是八个' },
  },
})
const 工业归谁 = question('工业企业由哪个专班服务', {
  at,
  question: '按职能对应时，工业企业由经开区管委会还是县工科局的专班服务',
  words: '经开区管委会、县工科局(县商务局)',
  readings: {
    区内归经开区: { because: '两家都列为负责单位，经开区管委会管区内企业' },
    都归工科局: { because: '工业由县工科局主管，经开区管委会可以是没有写出的第九个领域' },
  },
})
const 区内外 = choose(
  [
    { when: facts.在经开区内, is: 由('经开区管委会') },
    { when: yes, is: 由('县工科局(县商务局)') },
  ],
  '',
)
const 服务业专班 = choose(
  [
    { when: is(facts.行业, '交通运输业'), is: 由('县交通局') },
    { when: yes, is: 由('县发改局') },
  ],
  '',
)
const 服务业按次序 = choose(
  [
    { when: is(facts.行业, '交通运输业'), is: 由('县交通局') },
    { when: yes, is: 由('县住建局') },
  ],
  '',
)
export const 由哪个专班服务 = rule('由哪个专班服务', {
  at,
  is: byReading(如何对应, {
    按职能: match(所属类别, {
      规模以上工业企业: byReading(工业归谁, { 区内归经开区: 区内外, 都归工科局: 由('县工科局(县商务局)') }),
      资质等级建筑企业: 由('县住建局'),
      限额以上批零住餐企业: 由('县工科局(县商务局)'),
      规模以上服务业: 服务业专班,
      重点中小企业: 由('县小企业发展促进中心'),
      重点食品药品企业: 由('县市场局'),
      规模种养殖业: 由('县农业农村局'),
    }),
    按次序: match(所属类别, {
      规模以上工业企业: 由('经开区管委会'),
      资质等级建筑企业: 由('县工科局(县商务局)'),
      限额以上批零住餐企业: 由('县发改局'),
      规模以上服务业: 服务业按次序,
      重点中小企业: 由('县小企业发展促进中心'),
      重点食品药品企业: 由('县市场局'),
      规模种养殖业: 由('县农业农村局'),
    }),
  }),
})

const 任 = {
  kind: 'choice',
  values: ['县长', '县委常委、副县长', '经开区管委会主任、各位副县长', '县工科局局长'],
  ordered: false,
} as const
rule('领导小组任职', {
  at: '四（一）',
  is: match(facts.小组职务, {
    组长: word(任, '县长'),
    第一副组长: word(任, '县委常委、副县长'),
    副组长: word(任, '经开区管委会主任、各位副县长'),
    办公室主任: word(任, '县工科局局长'),
  }),
})
unstated('领导小组成员名单', {
  at: '四（一）',
  what: '领导小组有哪些成员；名单在附件1，没有随文刊登',
  looked: ['成员单位', '成员：', '组员'],
  gives: quantity('人'),
})
