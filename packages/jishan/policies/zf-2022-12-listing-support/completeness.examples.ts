import { notReached, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 奖励 = ['三（五）'] as const
const 四件 = ['工作推动机制', '专项政策', '目标台账', '专班专责'] as const
const 四项制度 = ['上市联席会议制度', '后备企业包联机制', '信息共享和沟通平台', '督查问责制'] as const
const 四奖 = ['上市', '新三板挂牌', '新三板转板', '晋兴板挂牌'] as const

const 未上市 = { 上市地: '未上市', 新三板挂牌: false, 新三板转板: false } as const
const 新三板 = { ...未上市, 新三板挂牌: true } as const
/** Listed on an exchange after a quotation, by an offer of its own. */
const 先挂后上 = { 上市地: '沪深交易所', 新三板挂牌: true, 新三板转板: false } as const
const 转板 = { ...先挂后上, 新三板转板: true } as const
const 晋兴板 = { 完成股份制改造: true, 晋兴板挂牌: true } as const

/** Each day on which the plan began, each board above another, each thing left out. */
export const completenessExamples = document.examples(
  { rule: '绿色通道怎样办', given: { 办理事项: '出具情况说明' }, is: '依法依规出具，按规定时限办结', at: ['三（三）'] },
  ...四件.map((one) => ({
    rule: '县域工程齐备',
    given: { 县域工程已办: 四件.filter((other) => other !== one) },
    is: false,
    at: ['三（十）'] as const,
  })),
  { rule: '县域工程尚缺', given: { 县域工程已办: [] }, is: 四件, at: ['三（十）'] },
  { rule: '上市工作制度尚缺', given: { 已建制度: [] }, is: 四项制度, at: ['四（一）'] },

  // The plan is of 24 May 2022.
  { rule: '新三板挂牌奖励', given: { ...新三板, 新三板挂牌日: '2022-05-24' }, is: '50万元', at: 奖励 },
  {
    rule: '新三板挂牌奖励',
    given: { ...新三板, 新三板挂牌日: '2022-05-23' },
    is: readings({ 不给: notReached, 给: '50万元' }),
    at: 奖励,
  },
  { rule: '新三板挂牌奖励', given: { ...转板, 新三板挂牌日: '2022-09-01' }, is: '50万元', at: 奖励 },
  {
    rule: '新三板挂牌奖励',
    given: { ...先挂后上, 新三板挂牌日: '2022-09-01' },
    is: readings({ 兼得: '50万元', 就高: notReached }),
    at: 奖励,
  },
  { rule: '新三板转板奖励', given: { ...转板, 上市日: '2022-05-24' }, is: '50万元', at: 奖励 },
  {
    rule: '新三板转板奖励',
    given: { ...转板, 上市日: '2022-05-23' },
    is: readings({ 不给: notReached, 给: '50万元' }),
    at: 奖励,
  },
  { rule: '晋兴板挂牌奖励', given: { ...未上市, ...晋兴板, 晋兴板挂牌日: '2022-05-24' }, is: '10万元', at: 奖励 },
  {
    rule: '晋兴板挂牌奖励',
    given: { ...未上市, ...晋兴板, 晋兴板挂牌日: '2022-05-23' },
    is: readings({ 不给: notReached, 给: '10万元' }),
    at: 奖励,
  },
  // A higher board of either kind above it.
  ...([新三板, { ...未上市, 上市地: '北交所' }] as const).map((above) => ({
    rule: '晋兴板挂牌奖励',
    given: { ...above, ...晋兴板, 晋兴板挂牌日: '2022-06-01' } as const,
    is: readings({ 兼得: '10万元', 就高: notReached }),
    at: 奖励,
  })),
  ...四奖.flatMap((申领奖项) => [
    { rule: '该项可否再领', given: { 申领奖项, 已领奖项: [申领奖项] }, is: false, at: 奖励 },
    {
      rule: '该项可否再领',
      given: { 申领奖项, 已领奖项: 四奖.filter((other) => other !== 申领奖项) },
      is: true,
      at: 奖励,
    },
  ]),
  {
    rule: '每年计入应纳税所得额',
    given: { 居民企业: false, 股份制改造过程中: true, 转让所得: '1000000', 分期年数: '5' },
    is: notReached,
    at: ['三（六）'],
  },
)
