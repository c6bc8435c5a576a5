import { describe, expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'sum-mismatch'

describe('a total that its parts do not make', () => {
  test('parts after 其中', () => {
    const text = '目前全县共排查出隐患42处，其中，渗漏36处、锈蚀1处，占压1处，塌陷3处，共涉及49户537人。'
    const found = findingsIn(text, RULE)
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', '总数写作42处，所列各项36＋1＋1＋3＝41处，相差1处。'],
    ])
    expect(wordsOf(text, found)).toEqual([['42处', '36处', '1处', '1处', '3处']])
  })

  test('parts in a bracket, decimals and figures set off by spaces', () => {
    expect(
      findingsIn('从有关部门抽调 11 人（财政局 4 人、水利局 3 人、教育局 2 人、司法局 1 人）集中办公。', RULE),
    ).toHaveLength(1)
    expect(
      findingsIn('全县种植面积65.9万亩，其中，小麦35.3万亩，产量稳定；玉米30.5万亩，长势良好。', RULE),
    ).toHaveLength(1)
  })

  test('a list that reads as all of it and misses the total by far is doubted', () => {
    const short = findingsIn('全县共植树4200亩，其中：北川镇1500亩，柳湾乡1200亩，石门乡1000亩。', RULE)
    expect(short.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', '总数写作4200亩，所列各项1500＋1200＋1000＝3700亩，不到总数，差500亩；也可能只列了一部分。'],
    ])
    const over = findingsIn('成立巡查队伍50支（北川镇20支、柳湾乡25支和石门乡18支），均已到岗。', RULE)
    expect(over.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', '总数写作50支，所列各项20＋25＋18＝63支，超过总数13支；也可能各项互有重叠。'],
    ])
  })

  test('shares of one payment', () => {
    const [finding] = findingsIn('每头牛保费60元，省级财政补贴30%，县级财政补贴50%，养殖户自缴30%。', RULE)
    expect(finding?.message).toBe('各方分担比例30%＋50%＋30%＝110%，不等于100%。')
  })

  test('a share printed as another amount', () => {
    const [finding] = findingsIn(
      '每头牛保费60元，省级财政补贴30%（每头18元），县级财政补贴50%（每头28元），养殖户自缴20%（每头12元）。',
      RULE,
    )
    expect(finding?.message).toBe('60元的50%是30元，括号内写作28元。')
  })
})

test.each([
  ['the parts make the total', '当前共有经营主体12007户，其中：企业2749户，个体工商户9258户。'],
  ['the total is about', '现有机具1400余台，其中，大型889台，中型208台，小型304台。'],
  ['the total is at least', '到年底净增至少4500户，其中企业1270户，个体3252户。'],
  ['only a selection is named', '全县现有行政村144个，其中已完成整治49个、正在实施18个。'],
  ['a second classification follows the first', '共有工作人员100人，其中男性60人、女性40人，大专以上学历88人。'],
  ['parts are ranges', '全年降水470~530毫米，其中春季60~80毫米，夏季250~290毫米。'],
  ['shares that name no remainder', '按工程造价20%给予奖补，其余由市级财政补助30%。'],
  ['shares of different things', '覆盖率达到60%，满意率不低于90%，县财政补贴20%。'],
  ['a selection of three is named', '全县现有企业90家，其中已投产30家、正在建设20家、拟开工15家。'],
  ['the list is left open', '全县共植树4200亩，其中：北川镇1500亩，柳湾乡1200亩，石门乡1000亩等。'],
  ['the list is a small part', '全县现有林地9000亩，其中：北川镇1500亩，柳湾乡1200亩，石门乡1000亩。'],
  ['the parts are kinds of people', '全县共有教师900人，其中：高级教师300人，中级教师400人，女教师80人。'],
  [
    'figures of another unit stand between',
    '全县种植小麦400亩，其中：北川镇150亩，产量80吨，柳湾乡120亩，石门乡60亩。',
  ],
  ['the sentence goes on', '全县植树4200亩，其中：北川镇1500亩，柳湾乡1200亩，石门乡1000亩，其余在县城。'],
  ['a partial bracket', '抽调18人（财政局4人、水利局3人）。'],
])('no finding where %s', (_, text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})
