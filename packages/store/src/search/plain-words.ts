/**
 * What people say, and what official documents say for it. Looked for beside the word that was typed when a whole
 * sentence is asked, never when words are looked for one by one.
 */
export const PLAIN_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    补贴: ['补助', '奖补'],
    补助: ['补贴', '奖补'],
    奖励: ['奖补', '补助'],
    补: ['补贴', '补助'],
    交: ['缴', '缴纳'],
    交钱: ['缴费', '缴纳'],
    自己: ['自行', '自缴'],
    取暖: ['采暖', '供暖'],
    房产证: ['不动产权证书'],
    房本: ['不动产权证书'],
    买房: ['购房'],
    盖房: ['建房'],
    看病: ['诊疗', '医疗'],
    报销: ['支付范围'],
    退烧: ['退热'],
    退烧药: ['退热'],
    感冒药: ['退热', '止咳'],
    吃饭: ['就餐', '聚餐'],
    聚会: ['聚集', '聚餐'],
    开会: ['会议'],
    批准: ['审批', '核准', '报备'],
    办: ['办理'],
    上报: ['报告', '报送'],
    报告: ['上报', '报送'],
    举报: ['投诉'],
    罚: ['处罚', '处分'],
    处罚: ['处分', '追究'],
    多久: ['有效期', '时限'],
    有效: ['有效期'],
    管: ['负责', '主管'],
    归: ['负责'],
    困难户: ['困难群众', '低保户', '五保户'],
    老人: ['养老'],
    地: ['耕地'],
    种地: ['种植', '耕种'],
    公司: ['企业'],
    工厂: ['企业'],
    钱: ['元', '资金'],
    电话: ['热线'],
  }),
)

/** Words that ask, and what an answer to them has: weak hints. ‹ and › enclose figures in a normal text. */
export const ASKED_FOR: ReadonlyMap<string, readonly [string, ...string[]]> = new Map(
  Object.entries({
    多少钱: ['›元', '›万元', '元/'],
    几块钱: ['›元', '元/'],
    多长时间: ['›小时', '›个工作日', '›日', '›个月', '时限'],
    多久: ['›小时', '›个工作日', '›个月', '›年', '有效期'],
    什么时候: ['日前', '月底', '年底', '之日'],
    几号: ['›日'],
    谁: ['负责'],
    哪个部门: ['负责'],
    是什么: ['为', '是指'],
    什么是: ['是指'],
    怎么: ['程序', '办理'],
    条件: ['具备', '符合'],
  }),
)

/** 多少户, 几个月: an answer has a figure with this measure. */
export const MEASURE_ASKED = /(?:多少|几)(个工作日|个月|小时|[户亩人名家处次项村天年日米斤吨条张所台倍成])/gu

/** Words of a question that no answer repeats. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    '的 了 和 与 及 或 在 对 由 从 到 给 向 把 被 为 以 于 之 其 是 有 要 能 会 可 就 都 也 还 又 再 很 最 更 呢 吗 吧 啊 么 我 你 他 它 我们 你们 咱 这 那 个',
    '请问 想问 什么 怎么 怎样 如何 哪 哪些 哪个 哪里 谁 多少 几 几个 多久 多长 多长时间 什么时候 时候 能不能 可不可以 可以 能 能够 是否 是不是 有没有 需要 应该 必须 要不要 应当',
    '多少钱 几块钱 最多 最少 至少 一次 一个 情况 出 拿到 拿 发现 搞 得到 里 上 下 中 内 外 前 后 以上 以下 时间',
  ].flatMap((line) => line.split(' ')),
)
