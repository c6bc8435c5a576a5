import { all, byReading, match, no, quantity, word, yes } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document
const { 已入库, 办理单位, 办理事项, 中介机构 } = facts

const 未列部门 = question('绿色通道是否包括没有列出的部门', {
  at: '三（三）',
  question: '括号里没有列出的县直部门，是否也要为入库企业提供“绿色通道”服务',
  words: '县直各有关部门要主动服务；（……按职责分工负责）',
  readings: {
    限于所列十家: { because: '句末括号逐家列出负责单位，没有“等”字' },
    包括各有关部门: { because: '正文的主语是“县直各有关部门”，中介沟通一句也写“有关部门”' },
  },
})
const 管该单位 = rule('单位在绿色通道之内', {
  at: '三（三）',
  is: match(办理单位, {
    县发改局: yes,
    县工科局: yes,
    县财政局: yes,
    县人社局: yes,
    县自然资源局: yes,
    县住建局: yes,
    县市场监管局: yes,
    县行政审批局: yes,
    市生态环境局稷山分局: yes,
    县税务局: yes,
    其他县直部门: byReading(未列部门, { 限于所列十家: no, 包括各有关部门: yes }),
    '乡镇、经开区': no,
  }),
})
const 其他事项 = question('绿色通道是否包括其他事项', {
  at: '三（三）',
  question: '“绿色通道”是否及于出具证明、说明和配合中介机构以外的事项',
  words: '“绿色通道”服务；证明文件或情况说明',
  readings: {
    限于所列: { because: '“绿色通道”之后写明的只有出具证明文件或者情况说明，另写中介机构的联系沟通' },
    包括各事项: { because: '“主动服务”是总的要求，后面是举其主要的' },
  },
})
const 管该事项 = rule('事项在绿色通道之内', {
  at: '三（三）',
  is: match(办理事项, {
    出具证明文件: yes,
    出具情况说明: yes,
    中介机构联系沟通上市挂牌事宜: match(中介机构, {
      证券公司: yes,
      会计师事务所: yes,
      律师事务所: yes,
      其他中介机构: byReading(等字, { 及于同类: yes, 限于所列: no }),
    }),
    其他事项: byReading(其他事项, { 限于所列: no, 包括各事项: yes }),
  }),
})
export const 可否走绿色通道 = rule('可否走绿色通道', { at: '三（三）', is: all(已入库, 管该单位, 管该事项) })
const 做法 = {
  kind: 'choice',
  values: ['依法依规出具，按规定时限办结', '积极配合', '主动服务'],
  ordered: false,
} as const
rule('绿色通道怎样办', {
  at: '三（三）',
  applies: 管该事项,
  otherwise: '该事项不在“绿色通道”之内',
  is: match(办理事项, {
    出具证明文件: word(做法, '依法依规出具，按规定时限办结'),
    出具情况说明: word(做法, '依法依规出具，按规定时限办结'),
    中介机构联系沟通上市挂牌事宜: word(做法, '积极配合'),
    其他事项: word(做法, '主动服务'),
  }),
})
unstated('绿色通道办结时限', {
  at: '三（三）',
  what: '“规定时限”是几日；没有写比平常快多少',
  looked: ['日内', '工作日', '小时'],
  gives: quantity('个工作日'),
})
