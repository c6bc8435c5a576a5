import {
  after,
  all,
  byReading,
  type Day,
  date,
  daysBefore,
  is,
  no,
  not,
  notBefore,
  type Truth,
  yearsAfter,
  yes,
} from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, procedure, question, rule, unstated } = document
const { 出生日期, 抽调日, 在编, 职级, 熟悉政策业务, 能独当一面 } = facts

const 下限 = parameter('抽调年龄下限', { at: '四（二）第1款', is: '30年' })
const 上限 = parameter('抽调年龄上限', { at: '四（二）第1款', is: '45年' })
const 周岁 = question('周岁自生日当日还是次日起算', {
  at: '四（二）第1款',
  question: '生日当天是否已满该周岁',
  words: '年龄在30-45周岁',
  readings: {
    当日: { because: '人事工作习惯上生日当天即满' },
    次日: { because: '期间开始的当日不计入，满周岁从生日的第二天起算（民法典第二百零一条）' },
  },
})
const 四十五 = question('45周岁算到哪一天', {
  at: '四（二）第1款',
  question: '已满45周岁、未满46周岁的人是否在“30-45周岁”之内',
  words: '年龄在30-45周岁的在编人员',
  readings: {
    未满46都在内: { because: '45周岁的人直到满46周岁前都称45周岁' },
    满45即超出: { because: '区间的上端是满45周岁的那个时点' },
  },
})
const 算龄 = question('年龄按哪一天计算', {
  at: '四（二）第1款',
  question: '30-45周岁按抽调之日还是按方案印发之日计算',
  words: '抽调业务骨干（须为年龄在30-45周岁的在编人员）',
  readings: {
    抽调之日: { because: '年龄是抽调的条件，抽调时具备' },
    印发之日: { because: '印发时即按28人左右初步安排人员，没有写按抽调之日', at: '二第1款' },
  },
})
const 算龄日 = byReading(算龄, { 抽调之日: 抽调日, 印发之日: date('2022-04-12') })
const 已满 = (生日: Day): Truth => byReading(周岁, { 当日: notBefore(算龄日, 生日), 次日: after(算龄日, 生日) })
const 四十五岁生日 = yearsAfter(出生日期, 上限)
const 年龄合规 = rule('年龄合规', {
  at: '四（二）第1款',
  is: all(
    已满(yearsAfter(出生日期, 下限)),
    byReading(四十五, {
      未满46都在内: not(已满(yearsAfter(四十五岁生日, '1年'))),
      满45即超出: not(已满(四十五岁生日)),
    }),
  ),
})

const 股级 = question('不是股级的可否抽调', {
  at: '四（二）第1款',
  question: '“原则上为股级干部”，不是股级的可否抽调',
  words: '原则上为股级干部',
  readings: {
    可以: { because: '“原则上”留有例外' },
    不可以: { because: '没有写例外的情形和由谁批准' },
  },
})
const 职级合规 = rule('职级合规', {
  at: '四（二）第1款',
  is: byReading(股级, { 可以: yes, 不可以: is(职级, '股级') }),
})
rule('符合抽调条件', { at: '四（二）第1款', is: all(在编, 年龄合规, 熟悉政策业务, 能独当一面, 职级合规) })
rule('抽调期间可否承担原单位工作', { at: '四（二）第1款', is: no })

const 期限 = parameter('抽调期限', { at: '四（二）第1款', is: '1年' })
open('抽调期最后一日', {
  at: '四（二）第1款',
  question: '抽调时间暂定1年，抽调的当日是否计入',
  words: '抽调时间暂定1年',
  readings: {
    当日计入: { because: '抽调当日即到岗，满一年到对应日的前一日止', is: daysBefore(yearsAfter(抽调日, 期限), '1日') },
    当日不计入: {
      because: '民法典第二百零一条、第二百零二条：开始的当日不计入，到期月的对应日为最后一日',
      is: yearsAfter(抽调日, 期限),
    },
  },
})
unstated('延长抽调', {
  at: '四（二）第1款',
  what: '“暂定”1年，可否延长、延长多久、由谁决定',
  looked: ['暂定', '延长', '期满'],
  gives: { type: { kind: 'number', unit: '年' } },
})

rule('可否退回调换', { at: '四（二）第1款', is: is(facts.抽调人员表现, '工作不力', '不能胜任工作') })
procedure('退回下一步', {
  at: '四（二）第1款',
  done: facts.退回已办,
  first: '报请退回调换',
  steps: {
    报请退回调换: { by: ['工作专班'], at: '四（二）第1款', does: '报请县委组织部', next: ['退回调换'] },
    退回调换: { by: ['县委组织部'], at: '四（二）第1款', does: '予以退回调换', next: [] },
  },
})
procedure('抽调考核下一步', {
  at: '四（二）第1款',
  done: facts.考核已办,
  first: '考核',
  steps: {
    考核: { by: ['工作专班'], at: '四（二）第1款', does: '考核抽调人员', next: ['报组织部备案', '反馈原单位'] },
    报组织部备案: { by: ['工作专班'], at: '四（二）第1款', does: '考核结果报县委组织部备案', next: [] },
    反馈原单位: { by: ['工作专班'], at: '四（二）第1款', does: '考核结果反馈原单位', next: ['计入个人档案'] },
    计入个人档案: { by: ['原单位'], at: '四（二）第1款', does: '计入个人档案', next: [] },
  },
})
