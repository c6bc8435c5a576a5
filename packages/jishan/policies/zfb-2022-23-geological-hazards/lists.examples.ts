import { document } from './policy.ts'

/** Every place, month and kind that a rule names, taken in turn. */
export const lists = document.examples(
  ...(
    [
      '西社镇曹家庄村窑洞住户',
      '太阳乡石佛沟北坡崩塌点',
      '太阳乡白家庄村东侧崩塌点',
      '太阳乡庙岔村东北侧泥石流点',
      '蔡村乡小李村通村路崩塌点',
      '蔡村乡蔡村小学东侧崩塌点',
      '西社镇沙沟村公园东侧崩塌点',
    ] as const
  ).map((地点) => ({ rule: '属于重点防治区', given: { 地点 }, is: true, at: ['三第1款'] }) as const),
  { rule: '所属季节', given: { 月份: '4月' }, is: '春季', at: ['二（三）第4款'] },
  { rule: '所属季节', given: { 月份: '7月' }, is: '夏季', at: ['二（三）第7款'] },
  { rule: '所属季节', given: { 月份: '10月' }, is: '秋季', at: ['二（三）第10款'] },
  ...(
    [
      ['1月', '不在重要时段'],
      ['4月', '冻融期'],
      ['7月', '汛期'],
      ['8月', '汛期'],
      ['9月', '汛期'],
    ] as const
  ).map(([月份, is]) => ({ rule: '防治时段', given: { 月份 }, is, at: ['四（二）第1款'] }) as const),
  { rule: '乡镇齐备', given: { 乡镇已有: ['工作台账'] }, is: false, at: ['四（二）第2款'] },
  ...(['旅游区', '交通干线', '工矿施工区'] as const).map(
    (排查对象) => ({ rule: '排查轻重', given: { 排查对象 }, is: '重点', at: ['四（四）第1款'] }) as const,
  ),
)
