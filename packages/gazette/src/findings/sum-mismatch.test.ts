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
  ['a partial bracket', '抽调18人（财政局4人、水利局3人）。'],
])('no finding where %s', (_, text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})
