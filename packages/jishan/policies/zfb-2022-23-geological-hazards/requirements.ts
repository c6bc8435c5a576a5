import { all, any, atLeast, byReading, choose, holds, lacking, type Truth, word, yes } from '@zhengling/law'
import { 表卡书 } from './lists.ts'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document
const { 隐患点已有, 监测点已有, 村里已有, 住户已有, 乡镇已有, 已发放, 监测员人数, 监测员条件 } = facts

const 方案预案 = question('防治方案和应急预案是一点一份还是一乡一份', {
  at: '四（二）第2款',
  against: '四（三）第1款',
  question: '地质灾害防治方案和应急预案，每个隐患点各要一份，还是每个乡镇一份',
  words: '隐患点有方（预）案；本辖区',
  readings: {
    每点一份: { because: '写的是“隐患点有方（预）案”，括号里注明两种', at: '四（二）第2款' },
    每乡一份: { because: '乡镇制定的是本辖区的方案和预案', at: '四（三）第1款' },
  },
})
rule('隐患点配置尚缺', {
  at: '四（二）第2款',
  is: byReading(方案预案, {
    每点一份: lacking(隐患点已有, '地质灾害防治方案', '地质灾害应急预案', '现场警示标示牌'),
    每乡一份: lacking(隐患点已有, '现场警示标示牌'),
  }),
})
rule('监测点配置尚缺', { at: '四（二）第2款', is: lacking(监测点已有, '监测巡查人员', '监测巡查记录') })

const 明白卡 = question('工作明白卡与防灾明白卡是否一种', {
  at: '四（二）第2款',
  against: '四（三）第1款',
  question: '乡镇、村里应有的“工作明白卡”与“一表两卡”中的“防灾明白卡”是一种卡还是两种卡',
  words: '工作明白卡；防灾明白卡',
  readings: {
    同一种: { because: '“两卡”只有防灾、避险两种，避险卡给群众，另一种就是工作用的', at: '四（三）第1款' },
    两种: { because: '两处名称不同，没有写是同一种' },
  },
})
const 有工作卡 = (工作卡: Truth, 防灾卡: Truth): Truth =>
  byReading(明白卡, { 同一种: any(工作卡, 防灾卡), 两种: 工作卡 })
rule('村级配置齐备', {
  at: '四（二）第2款',
  is: all(holds(村里已有, '专人负责'), 有工作卡(holds(村里已有, '工作明白卡'), holds(村里已有, '防灾明白卡'))),
})
rule('乡镇配置齐备', {
  at: '四（二）第2款',
  is: all(holds(乡镇已有, '工作台账'), 有工作卡(holds(乡镇已有, '工作明白卡'), holds(乡镇已有, '防灾明白卡'))),
})
rule('住户明白卡齐备', { at: '四（二）第2款', is: holds(住户已有, '避险明白卡') })
unstated('排查巡查频次', {
  at: '四（二）第2款',
  what: '隐患排查、巡查、复查各多久一次',
  looked: ['每日', '每周', '每月', '次'],
  gives: { type: { kind: 'number', unit: '次' } },
})

rule('乡镇方案预案尚缺', { at: '四（三）第1款', is: lacking(乡镇已有, '本辖区防治方案', '本辖区应急预案') })
rule('一表两卡两书尚缺', { at: '四（三）第1款', is: lacking(已发放, ...表卡书) })
unstated('一表两卡两书发给谁', {
  at: '四（三）第1款',
  what: '一表、两卡、两书各发给谁；只写了群众家中有避险明白卡',
  looked: ['发放', '发到', '签收'],
  gives: { type: { kind: 'truth' } },
})

const 每村监测员 = parameter('每村监测员', { at: '四（三）第2款', is: '1名' })
const 按村还是按点 = question('监测员按村还是按监测点', {
  at: '四（三）第2款',
  against: '四（二）第2款',
  question: '监测员每村一名即可，还是每个监测点都要有人',
  words: '各村要确定一名；监测点有监测巡查人员',
  readings: {
    每村一名: { because: '写明各村确定一名', at: '四（三）第2款' },
    每点都有: { because: '每个监测点都要有监测巡查人员和记录，一村可能有几个点', at: '四（二）第2款' },
  },
})
const 有监测员 = atLeast(监测员人数, 每村监测员)
rule('监测员到位', {
  at: '四（三）第2款',
  is: byReading(按村还是按点, { 每村一名: 有监测员, 每点都有: all(有监测员, facts.每个监测点都有人) }),
})
rule('监测员尚缺条件', { at: '四（三）第2款', is: lacking(监测员条件, '村民', '责任心强', '具有一定文化水平') })
unstated('一定文化水平', {
  at: '四（三）第2款',
  what: '监测员的“一定文化水平”是什么程度',
  looked: ['初中', '高中', '学历'],
  gives: { type: { kind: 'truth' } },
})

const 上报 = {
  kind: 'choice',
  values: ['乡镇防灾小组', '乡镇防灾小组，也可直接报县领导小组办公室'],
  ordered: false,
} as const
rule('险情报给谁', {
  at: '四（三）第2款',
  is: choose(
    [
      { when: facts.有必要直报, is: word(上报, '乡镇防灾小组，也可直接报县领导小组办公室') },
      { when: yes, is: word(上报, '乡镇防灾小组') },
    ],
    '',
  ),
})
unstated('险情上报时限', {
  at: '四（三）第2款',
  what: '发现或者发生险情后“迅速”上报是多长时间',
  looked: ['迅速', '分钟', '小时内'],
  gives: { type: { kind: 'number', unit: '小时' } },
})
