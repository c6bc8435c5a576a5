import { atLeast, byReading, date, match, minus, no, sum, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document
const { 地点, 乡镇 } = facts

const at = '二（一）第1款'
const 总数 = parameter('隐患点总数', { at, is: '42处' })
const 崩塌 = parameter('崩塌', { at, is: '36处' })
const 滑坡 = parameter('滑坡', { at, is: '1处' })
const 泥石流 = parameter('泥石流', { at, is: '1处' })
const 地裂缝 = parameter('地裂缝', { at, is: '3处' })
const 分项合计 = rule('分项合计', { at, is: sum(崩塌, 滑坡, 泥石流, 地裂缝) })
rule('总数与分项之差', { at, is: minus(总数, 分项合计) })
export const 隐患点数 = open('隐患点数', {
  at,
  question: '全县查明的地质灾害隐患点是42处还是41处',
  words: '42处；其中36处、1处、1处、3处',
  readings: {
    以总数为准: { because: '总数先写，分项可能漏列一处；“其中”不一定列尽', is: 总数 },
    以分项为准: { because: '四类逐一写了处数，相加只有41处', is: 分项合计 },
  },
})
rule('统计截止日', { at, is: date('2022-04-30') })
const 受威胁户数 = parameter('受威胁户数', { at, is: '49户' })
parameter('受威胁人数', { at, is: '537人' })
parameter('受威胁财产', { at, is: '848.3万元' })
unstated('隐患点名录', {
  at,
  what: '各处隐患点在哪里、由谁负责；可能在附件《地质灾害防治三级联办信息表》，附件未随文刊登，正文也没有提到它',
  looked: ['信息表', '名录', '附件'],
  gives: { type: { kind: 'truth' } },
})

open('应持避险明白卡的户数', {
  at: '四（二）第2款',
  question: '“群众家中”有避险明白卡，指受隐患点威胁的户，还是所有农户',
  words: '群众家中有避险明白卡',
  readings: {
    受威胁的户: { because: '这一句说的是隐患点怎样防范，受威胁的有49户', at, is: 受威胁户数 },
    所有农户: {
      because: '只写“群众家中”，没有写受威胁的群众',
      is: unstated('农户数', {
        at: '四（二）第2款',
        what: '全县有多少农户',
        looked: ['农户', '全县户数'],
        gives: { type: 受威胁户数.type },
      }),
    },
  },
})
rule('隐患点全部齐备', { at: '四（二）第2款', is: atLeast(facts.齐备隐患点数, 隐患点数) })
rule('演练覆盖全部隐患点', { at: '四（五）第3款', is: atLeast(facts.已演练隐患点数, 隐患点数) })

const 主要是 = question('重点防治区是否只限所列', {
  at: '三第1款',
  question: '重点防治区只限列出的住户和隐患点，还是另有没有列出的',
  words: '主要是',
  readings: {
    只限所列: { because: '逐处列名，末尾没有“等”字' },
    不限所列: { because: '“主要是”说明列出的只是主要的' },
  },
})
const 未列 = byReading(主要是, {
  只限所列: no,
  不限所列: unstated('所列之外的重点防治区', {
    at: '三第1款',
    what: '列出的之外还有哪些重点防治区',
    looked: ['重点防治区', '重点防范区'],
    gives: { type: { kind: 'truth' } },
  }),
})
rule('属于重点防治区', {
  at: '三第1款',
  is: match(地点, {
    化峪镇位林村窑洞住户: yes,
    西社镇曹家庄村窑洞住户: yes,
    太阳乡石佛沟北坡崩塌点: yes,
    太阳乡白家庄村东侧崩塌点: yes,
    太阳乡庙岔村东北侧泥石流点: yes,
    蔡村乡小李村通村路崩塌点: yes,
    蔡村乡蔡村小学东侧崩塌点: yes,
    西社镇沙沟村公园东侧崩塌点: yes,
    清河镇北阳城村村委东侧崩塌点: yes,
    其他隐患点: 未列,
  }),
})
rule('辖区有重点防治区', {
  at: '三第1款',
  is: match(乡镇, { 稷峰镇: 未列, 西社镇: yes, 化峪镇: yes, 翟店镇: 未列, 清河镇: yes, 蔡村乡: yes, 太阳乡: yes }),
})
const 窑洞住户 = parameter('窑洞住户', { at: '三第1款', is: '7户' })
open('曹家庄村窑洞住户', {
  at: '三第1款',
  question: '“位林村和曹家庄村的7户窑洞住户”，7户是两村合计，还是只指曹家庄村',
  words: '化峪镇位林村和西社镇曹家庄村的7户窑洞住户',
  readings: {
    两村合计: {
      because: '“和”连接两村，“的7户”修饰两村',
      is: unstated('各村窑洞住户', {
        at: '三第1款',
        what: '两村各有几户窑洞住户',
        looked: ['位林村', '曹家庄村', '户'],
        gives: { type: 窑洞住户.type },
      }),
    },
    只指曹家庄村: { because: '“7户窑洞住户”紧接曹家庄村，位林村可以是整村', is: 窑洞住户 },
  },
})
