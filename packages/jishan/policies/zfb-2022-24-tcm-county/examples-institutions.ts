import { missing, notReached, notStated, readings } from '@zhengling/law'
import { 中医院科室, 中医馆布置, 卫生院配置, 综合医院配置 } from './lists.ts'
import { document } from './policy.ts'

const 人员 = '三（三）第1款'
const 能力 = '三（四）2'
const 分工 = '四（十一）'
const 以上 = ['以上以下含本数'] as const
const 综合 = '综合医院中医临床科室、中药房基本标准'
const 乡镇 = '乡镇卫生院中医科基本标准'
const 布置好 = { 中医诊室数: '1', 其它中医临床诊室数: '1' } as const

/** Hospitals and township health centres. */
export const institutionExamples = document.examples(
  // 60 of 100 doctors is the figure itself.
  {
    rule: '县中医院医师占比达标',
    given: { 中医院中医类别医师: '60', 中医院医师总数: '100' },
    is: true,
    at: [人员],
    by: 以上,
  },
  {
    rule: '县中医院医师占比达标',
    given: { 中医院中医类别医师: '59', 中医院医师总数: '100' },
    is: false,
    at: [人员],
  },
  {
    rule: '县中医院医师占比达标',
    given: { 中医院中医类别医师: '0', 中医院医师总数: '0' },
    is: notReached,
    at: [人员],
  },
  { rule: '县中医院电子病历达标', given: { 电子病历级别: '4' }, is: true, at: ['三（二）4'] },
  { rule: '县中医院电子病历达标', given: { 电子病历级别: '3' }, is: false, at: ['三（二）4'] },
  { rule: '县中医院等级复审达标', given: { 二级甲等复审达标: true }, is: true, at: ['三（二）1'] },
  { rule: '县中医院等级复审达标', given: { 二级甲等复审达标: false }, is: false, at: ['三（二）1'] },
  { rule: '县中医院所列科室尚缺', given: { 中医院已设: [] }, is: 中医院科室, at: ['三（二）1'] },
  {
    rule: '县中医院所列科室尚缺',
    given: { 中医院已设: ['治未病科', '发热门诊'] },
    is: ['康复科', '感染性疾病科室', '县级中医师承基地'],
    at: ['三（二）1'],
  },
  ...(['中风病', '脾胃病', '康复', '治未病'] as const).map(
    (病种) => ({ rule: '县中医院应突出的病种', given: { 病种 }, is: true, at: ['三（四）1'] }) as const,
  ),
  {
    rule: '县中医院应突出的病种',
    given: { 病种: '其他病种' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: ['三（四）1'],
  },
  { rule: '等级复审日', given: {}, is: notStated, at: ['三（二）1'] },
  { rule: '综合医院配置尚缺', given: { 综合医院已有: [] }, is: 综合医院配置, at: ['三（二）2'] },
  {
    rule: '综合医院配置尚缺',
    given: { 综合医院已有: ['中医科', '中药房'] },
    is: ['煎药室等设备', '中医及中西医结合门诊', '中医及中西医结合急诊'],
    at: ['三（二）2'],
  },

  { rule: '中医科适用标准', given: { 医疗机构: '县人民医院' }, is: 综合, at: [分工, '三（二）2'] },
  {
    rule: '中医科适用标准',
    given: { 医疗机构: '县妇幼保健院' },
    is: readings({
      '照所列三家+综合医院标准': 综合,
      '照所列三家+乡镇卫生院标准': 乡镇,
      '照所列三家+两个都达到': '两个标准都达到',
      应为乡镇卫生院: 综合,
    }),
    at: [分工, '三（二）2'],
  },
  ...(['县医疗集团', '县中医院'] as const).map(
    (机构) =>
      ({
        rule: '中医科适用标准',
        given: { 医疗机构: 机构 },
        is: readings({ 照所列三家: 乡镇, 应为乡镇卫生院: notStated }),
        at: [分工],
      }) as const,
  ),
  {
    rule: '中医科适用标准',
    given: { 医疗机构: '乡镇卫生院' },
    is: readings({ 照所列三家: notStated, 应为乡镇卫生院: 乡镇 }),
    at: [分工],
  },
  { rule: '中医科适用标准', given: { 医疗机构: '村卫生室' }, is: notStated, at: [分工] },
  { rule: '没有写标准的机构', given: {}, is: notStated, at: [分工] },
  ...(['县医疗集团', '县中医院', '县妇幼保健院'] as const).map(
    (机构) =>
      ({
        rule: '中医馆诊室达标',
        given: { 医疗机构: 机构, 中医诊室数: '2', 其它中医临床诊室数: '2' },
        is: readings({ 照所列三家: true, 应为乡镇卫生院: notReached }),
        at: [分工],
      }) as const,
  ),
  {
    rule: '中医馆诊室达标',
    given: { ...布置好, 医疗机构: '乡镇卫生院' },
    is: readings({ 照所列三家: notReached, 应为乡镇卫生院: true }),
    at: [分工],
    by: 以上,
  },
  {
    rule: '中医馆诊室达标',
    given: { ...布置好, 医疗机构: '乡镇卫生院', 中医诊室数: '0' },
    is: readings({ 照所列三家: notReached, 应为乡镇卫生院: false }),
    at: [分工],
  },
  {
    rule: '中医馆诊室达标',
    given: { ...布置好, 医疗机构: '乡镇卫生院', 其它中医临床诊室数: '0' },
    is: readings({ 照所列三家: notReached, 应为乡镇卫生院: false }),
    at: [分工],
  },
  { rule: '中医馆诊室达标', given: { 医疗机构: '村卫生室' }, is: notReached, at: [分工] },
  {
    rule: '中医馆布置尚缺',
    given: { 医疗机构: '县中医院', 中医馆布置: [] },
    is: readings({ 照所列三家: 中医馆布置, 应为乡镇卫生院: notReached }),
    at: [分工],
  },
  {
    rule: '中医馆布置尚缺',
    given: { 医疗机构: '乡镇卫生院', 中医馆布置: ['集中设置'] },
    is: readings({ 照所列三家: notReached, 应为乡镇卫生院: ['装修装饰体现中医药文化特色'] }),
    at: [分工],
  },
  { rule: '中医馆布置尚缺', given: { 医疗机构: '县人民医院' }, is: notReached, at: [分工] },

  { rule: '乡镇卫生院配置尚缺', given: { 卫生院已有: [] }, is: 卫生院配置, at: ['三（二）2'] },
  {
    rule: '乡镇卫生院配置尚缺',
    given: { 卫生院已有: ['国医堂或中医馆', '规范的中医诊室'] },
    is: ['中医药文化氛围', '中医诊疗设备', '中药饮片'],
    at: ['三（二）2'],
  },
  { rule: '中医馆独立达标', given: { 中医馆设置: '独立设置' }, is: true, at: ['三（二）2'] },
  {
    rule: '中医馆独立达标',
    given: { 中医馆设置: '相对独立' },
    is: readings({ 须独立: false, 相对独立即可: true }),
    at: ['三（二）2'],
  },
  { rule: '中医馆独立达标', given: { 中医馆设置: '不独立' }, is: false, at: ['三（二）2'] },
  {
    rule: '乡镇卫生院医师占比达标',
    given: { 卫生院中医类别医师: '3', 卫生院医师总数: '12' },
    is: true,
    at: [人员],
    by: 以上,
  },
  {
    rule: '乡镇卫生院医师占比达标',
    given: { 卫生院中医类别医师: '24', 卫生院医师总数: '100' },
    is: false,
    at: [人员],
  },
  // The middle: 4 of 12 is a third.
  {
    rule: '乡镇卫生院医师占比达标',
    given: { 卫生院中医类别医师: '4', 卫生院医师总数: '12' },
    is: true,
    at: [人员],
  },
  { rule: '全县卫生院医师达标', given: { 医师占比达标卫生院: '7', 乡镇卫生院总数: '7' }, is: true, at: [人员] },
  { rule: '全县卫生院医师达标', given: { 医师占比达标卫生院: '6', 乡镇卫生院总数: '7' }, is: false, at: [人员] },
  {
    rule: '中医诊疗人次达标',
    given: { 本院中医诊疗人次: '35', 本院总诊疗人次: '100', 全县中医诊疗人次: '349', 全县总诊疗人次: '1000' },
    is: readings({ 逐个卫生院: true, 全县合计: false }),
    at: [能力],
    by: 以上,
  },
  {
    rule: '中医诊疗人次达标',
    given: { 本院中医诊疗人次: '34', 本院总诊疗人次: '100', 全县中医诊疗人次: '350', 全县总诊疗人次: '1000' },
    is: readings({ 逐个卫生院: false, 全县合计: true }),
    at: [能力],
    by: 以上,
  },
  {
    rule: '中医诊疗人次达标',
    given: { 本院中医诊疗人次: '40', 本院总诊疗人次: '100', 全县中医诊疗人次: '400', 全县总诊疗人次: '1000' },
    is: true,
    at: [能力],
  },
  {
    rule: '乡镇卫生院技术达标',
    given: { 卫生院技术类数: '6', 卫生院技术项数: '10' },
    is: true,
    at: [能力],
    by: 以上,
  },
  { rule: '乡镇卫生院技术达标', given: { 卫生院技术类数: '5', 卫生院技术项数: '20' }, is: false, at: [能力] },
  { rule: '乡镇卫生院技术达标', given: { 卫生院技术类数: '9', 卫生院技术项数: '9' }, is: false, at: [能力] },
  { rule: '乡镇卫生院技术达标', given: { 卫生院技术类数: '5' }, is: false, at: [能力] },
  { rule: '乡镇卫生院技术达标', given: { 卫生院技术类数: '7' }, is: missing('卫生院技术项数'), at: [能力] },
  { rule: '全县卫生院技术达标', given: { 技术达标卫生院: '7', 乡镇卫生院总数: '7' }, is: true, at: [能力] },
  { rule: '全县卫生院技术达标', given: { 技术达标卫生院: '6', 乡镇卫生院总数: '7' }, is: false, at: [能力] },
  {
    rule: '绩效分值达标',
    given: { 中药内容分值: '15', 中医药内容分值: '15', 绩效考核总分值: '100' },
    is: true,
    at: ['六（四）'],
  },
  {
    rule: '绩效分值达标',
    given: { 中药内容分值: '14.9', 中医药内容分值: '15', 绩效考核总分值: '100' },
    is: readings({ 只算中药: false, 全部中医药: true }),
    at: ['六（四）'],
  },
  {
    rule: '绩效分值达标',
    given: { 中药内容分值: '5', 中医药内容分值: '14.9', 绩效考核总分值: '100' },
    is: false,
    at: ['六（四）'],
  },
  { rule: '街道卫生服务中心', given: {}, is: notStated, at: [人员] },
  { rule: '适宜技术目录', given: {}, is: notStated, at: [能力] },
)
