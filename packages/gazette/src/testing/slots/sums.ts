import { count, each, money, month, percent, quantity } from '../facts.ts'
import { type Marked, planted, say } from '../marked.ts'
import type { Writing } from '../writing.ts'

/** Adds a wrong amount to a total when the fault is to be put in here. */
function total(w: Writing, right: number, write: (stated: number) => Marked): Marked {
  if (!w.seeds.take('sum-mismatch')) return write(right)
  return planted('sum-mismatch', write(right + w.choose.pick([-2, -1, 1, 2, 10])))
}

function hazards(w: Writing): Marked {
  const parts = [w.choose.int(20, 40), w.choose.int(1, 9), w.choose.int(1, 9)] as const
  const [a, b, c] = parts.map((n) => count(n, '处'))
  return total(
    w,
    parts[0] + parts[1] + parts[2],
    (n) =>
      say`截至${month(w.issued.subtract({ months: 1 }))}底，全县共排查出各类隐患${count(n, '处')}，其中，管网渗漏${a ?? ''}、设施锈蚀${b ?? ''}，违规占压${c ?? ''}，均已登记造册。`,
  )
}

function households(w: Writing): Marked {
  const [firms, shops] = [w.choose.int(500, 5000), w.choose.int(6000, 17000)]
  return total(
    w,
    firms + shops,
    (n) =>
      say`当前，全县共有经营主体${count(n, '户')}，其中：企业${count(firms, '户')}，个体工商户${count(shops, '户')}。`,
  )
}

function shares(w: Writing): Marked {
  const [city, county] = [w.choose.int(2, 4) * 10, w.choose.int(2, 4) * 10]
  return total(
    w,
    100 - city - county,
    (own) =>
      say`${each('亩', '保费', 40)}，市级财政补贴${percent(city)}，县级财政补贴${percent(county)}，农户自缴${percent(own)}。`,
  )
}

function sources(w: Writing): Marked {
  const [a, b, c] = [w.choose.int(20, 40) * 10, w.choose.int(11, 19) * 10, w.choose.int(5, 9) * 10]
  return total(
    w,
    a + b + c,
    (n) =>
      say`项目总投资${money(n, '万元')}，其中：省级补助${money(a, '万元')}、市级配套${money(b, '万元')}、县级自筹${money(c, '万元')}。`,
  )
}

function areas(w: Writing): Marked {
  const [a, b] = [w.choose.int(101, 399), w.choose.int(101, 399)]
  const tenths = (n: number) => (n / 10).toFixed(1)
  return total(
    w,
    a + b,
    (n) =>
      say`全县种植面积${quantity(tenths(n), '万亩')}，其中，小麦种植面积${quantity(tenths(a), '万亩')}；玉米种植面积${quantity(tenths(b), '万亩')}，年产量稳定。`,
  )
}

/** A part of a whole that is not said to be all of it: no fault. */
function partOnly(w: Writing): Marked {
  return say`全县现有行政村${count(144, '个')}，其中已完成整治${count(w.choose.int(20, 60), '个')}、正在实施${count(w.choose.int(10, 30), '个')}。`
}

/** Sentences that state a total and its parts. */
export const SUMS: readonly ((w: Writing) => Marked)[] = [hazards, households, shares, sources, areas, partOnly]
