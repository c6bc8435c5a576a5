import { after, before, byReading, countyQuestion, type Day, notAfter, notBefore, type Truth } from '@zhengling/law'
import { 县政府 } from './bodies.ts'

/** 某日前, 月底前: met in most documents, settled in none. The civil code explains 以内 and 届满, not 前. */
export const 日前含当日 = countyQuestion('稷山县/日前含当日', {
  question: '“某日前”“月底前”是否包括当日',
  words: '前',
  decidedBy: 县政府,
  readings: {
    含当日: '办公习惯上当日办结即为按时',
    不含当日: '“前”字本义不及当日；民法典第一千二百五十九条列举的用语中没有“前”字',
  },
})

/** In time for 某日前, as the question is read. */
export const 在日前 = (done: Day, due: Day): Truth =>
  byReading(日前含当日, { 含当日: notAfter(done, due), 不含当日: before(done, due) })

/** Too late for 某日前, as the question is read. */
export const 逾日前 = (done: Day, due: Day): Truth =>
  byReading(日前含当日, { 含当日: after(done, due), 不含当日: notBefore(done, due) })

/**
 * 民法典第二百零三条 moves the last day of a period off a day of rest; it speaks of civil acts. No document says whether a
 * report or a task of an office follows it, stays, or is due before the rest.
 */
export const 遇休息日 = countyQuestion('稷山县/遇休息日', {
  question: '机关事项的期限或报送日恰逢休息日时，在哪一天办',
  words: '前、内、某日',
  decidedBy: 县政府,
  readings: {
    不移: '文件写明了日期，未说遇休息日另定；机关设有值班',
    顺延: '比照民法典第二百零三条，以休息日结束的次日为最后一日',
    提前: '办公习惯上休息日之前办结，以免节后才报',
  },
})

/** 每半年, 每年: no document says from when. */
export const 期间起算 = countyQuestion('稷山县/每半年从何时起算', {
  question: '“每半年”“每年”按上下半年和公历年，还是自文件施行之日起每满六个月、一年',
  words: '每半年、每年',
  decidedBy: 县政府,
  readings: {
    按自然期间: '考核、统计都按公历年和上下半年',
    自施行起算: '施行之前没有这项义务，一个完整的期间应从施行起算；民法典第二百零一条、第二百零二条以起算日定期间',
  },
})

/** 单月, 双月. */
export const 单双月 = countyQuestion('稷山县/单月双月', {
  question: '“单月”“双月”指单数、双数月份，还是每个月、每两个月',
  words: '单月、双月',
  decidedBy: 县政府,
  readings: {
    按月份单双: '字面指月份的单数与双数，即1、3、5月等与2、4、6月等',
    按间隔: '与“季度”并列时表示频次：单月即每月一次，双月即每两个月一次，自施行之月起数',
  },
})

/** 等 behind a list: of what kind the list is, no document says. */
export const 等字 = countyQuestion('稷山县/等字', {
  question: '列举之后的“等”，是否及于没有列出的同类事项',
  words: '等',
  decidedBy: 县政府,
  readings: {
    及于同类: '“等”表示列举未尽，同类的都在其中',
    限于所列: '“等”可以只是列举的收尾；增加义务或者限制的，以列出的为限',
  },
})

/**
 * Where 稷政发〔2022〕6号 and 稷政办发〔2022〕16号, issued a day before it, say otherwise of the same work. Neither issuer
 * decides for both: the county does.
 */
export const 倍增联络员职级 = countyQuestion('稷山县/市场主体倍增联络员的职级', {
  question: '市场主体倍增的联络员须副科级以上，还是股长',
  words: '1名副科级以上联络员（16号）；1名股长担任联络员（6号）',
  decidedBy: 县政府,
  readings: {
    依16号: '稷政办发〔2022〕16号三（二）专就向工作专班报告而定',
    依6号: '稷政发〔2022〕6号六（一）由县政府印发，层级高、成文在后',
    各依其文: '两处联络的对象不同，一为工作专班，一为领导小组办公室，各设1名',
  },
})
export const 倍增专班督查频次 = countyQuestion('稷山县/市场主体倍增工作专班的督查频次', {
  question: '工作专班的督查是每半年一次还是每月一次',
  words: '每半年组织开展一次专项督查（16号）；县政府督查室每半年一次，工作专班每月一次（6号）',
  decidedBy: 县政府,
  readings: {
    依16号: '稷政办发〔2022〕16号三（四）写专班每半年组织一次专项督查',
    依6号: '稷政发〔2022〕6号六（三）把每半年归县政府督查室、每月归工作专班，由县政府印发且成文在后',
    并行: '每月的是督查督办，每半年的是专项督查，两项都做',
  },
})
export const 倍增进展报送频次 = countyQuestion('稷山县/市场主体倍增进展的报送频次', {
  question: '各行业专班和单位报送市场主体倍增进展，是每月一次还是每月10日、25日各一次',
  words: '按月报送工作推进情况（6号）；每月10日、25日向工作专班报告（16号）',
  decidedBy: 县政府,
  readings: {
    依16号: '稷政办发〔2022〕16号三（二）写明了日期，按它报的也就按月报送了',
    依6号: '稷政发〔2022〕6号六（一）由县政府印发，层级高、成文在后',
    各依其文: '报送的对象不同，一为工作专班，一为领导小组办公室，6号的每月报一次',
  },
})
