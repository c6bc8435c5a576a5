import { describe, expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'count-mismatch'

describe('a stated number beside a list in the sentence', () => {
  test('分别由', () => {
    const text =
      '全县划定7个责任片区，分别由县水利局、园区管理委员会、县工信局(县粮食局)、县林业局、县教育局、县果业发展中心牵头包保。'
    const found = findingsIn(text, RULE)
    expect(found.map(({ message }) => message.slice(0, 20))).toEqual(['文中称“7个责任片区”，所列为6个：县水'])
    expect(wordsOf(text, found)[0]?.[0]).toBe('7个责任片区')
  })

  test.each([
    '风险由高到低分为极高、较高和一般四个等次。',
    '材料分为申请表、承诺书和现场核验记录四类。',
    '集中办理4项，包括用水登记，出具意见；用电登记；用气登记，现场踏勘。',
    '指挥部下设综合组、处置组、救护组、保障组等3个工作组。',
    '建立“三本账”（人员账、物资账）。',
    '服务对象为工业企业、建筑企业、商贸企业，共五类企业。',
  ])('%s', (text) => {
    expect(findingsIn(text, RULE)).toHaveLength(1)
  })
})

test.each([
  [
    'items hold 、',
    '免于提交5项，包括经营场所证明核验、出生、死亡、迁移登记、水质检测许可、身份信息(在线核对的除外)登记、纳税信用审查。',
  ],
  ['an item holds 与', '留存事项4项，包括项目备案、林木采伐与运输证核发、设计变更、名木保护和古树认养。'],
  ['items end in ， and hold 、', '村民申请宅基地、附属设施用地审批，林木采伐审批，取水登记3项事项时，可一次办结。'],
  ['等 leaves the list open', '在上河村、下湾村、东坪村等20个村开展整村推进。'],
  ['the number begins something else', '从县财政局、县水利局抽调3个业务骨干。'],
  ['the number begins something else, joined', '由县财政局、县水利局和县统计局抽调5个业务骨干。'],
  ['a quoted name holds a number', '发挥示范园、孵化园以及校地合作“12个基地”等平台作用。'],
  ['levels', '建立县、乡、村三级责任体系，省、市、县、乡四级联动。'],
  ['every item has its own number', '共有供水站2个、养护队34个、巡查点84个。'],
  ['the quoted number is right', '严禁携带火种、易燃品、爆炸物、剧毒物“四类”物品入场。'],
  ['abbreviated sets are right', '落实“五有”（有人员、有场所、有设备、有制度、有经费）。'],
  ['a quoted set counts twice', '继续实施“三支一扶”（支教、支农、支医和扶贫）项目。'],
  ['the list is yet to come', '根据性质、机理和影响，险情主要分为以下四类：洪涝险情等。'],
  ['two stages', '工程建设分为主体施工和设备安装两个阶段，由县、乡两级实施。'],
  ['a task after a list', '重点做好宣传、培训、演练，组织3个小组分片包联。'],
])('no finding where %s', (_, text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})
