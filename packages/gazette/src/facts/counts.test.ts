import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  ['50 名队员编成四支队伍', ['count 50 名 =50 名', 'count 四支 =4 支']],
  ['26万人口', ['count 26万人 =26 万人']],
  ['1400余台', ['count 1400余台 =1400 台']],
  ['3~4次', ['count 3~4次 =3~4 次']],
  ['25-50周岁', ['count 25-50周岁 =25~50 周岁']],
  ['两家企业、四家银行', ['count 两家 =2 家', 'count 四家 =4 家']],
  ['共五类企业', ['count 五类 =5 类']],
  ['响应分为四级。', ['count 四级 =4 级']],
  ['病案系统达到3级水平', ['count 3级 =3 级']],
  ['确定一名村民', ['count 一名 =1 名']],
  ['一式两份', ['count 两份 =2 份']],
  ['一个以上', ['count 一个 =1 个']],
  ['蛋鸡10000只以上', ['count 10000只 =10000 只']],
])('%s', (text, expected) => {
  expect(read(text, 'count')).toEqual(expected)
})

test('articles, ordinals, names and idioms are not counted', () => {
  const text =
    '一个一批一次一定一些一种一项，第3条、第二季度、第一、二批，一是，附件1，两级，“三要素”“四个意识”，十四五，五保户，千家万户，二次供水，三次产业，中央八项规定，十二届二次全会，每千人口，12大基地，二级标准，G108国道，3处理'
  expect(read(text, 'count')).toEqual([])
})
