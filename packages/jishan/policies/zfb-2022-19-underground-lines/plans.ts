import { byReading, choose, date, holds, lacking, match, no, notAfter, word, yes } from '@zhengling/law'
import { 各项 } from '../each.ts'
import { 会同编制, 未写名部门, 纳入两处, 编制依据 } from './lists.ts'
import { 未写名, 部门 } from './members.ts'
import { document } from './policy.ts'

const { cite, facts, open, procedure, question, rule, unstated } = document

rule('专业主管部门', {
  at: '三（五）',
  is: match(
    facts.管线类别,
    {
      ...各项(未写名部门, 未写名),
      交通运输: word(部门, '县交通局'),
      应急管理: word(部门, '县应急局'),
      能源: word(部门, '县能源局'),
      公安: word(部门, '县公安局'),
    },
    {
      交通运输: cite('二表1第10行'),
      应急管理: cite('二表1第7行'),
      能源: cite('二表1第9行'),
      公安: cite('二表1第11行'),
    },
  ),
})

const [四月底, 十月底, 十二月底] = [date('2022-04-30'), date('2022-10-31'), date('2022-12-31')]
/** The special plans rest on the general plan, which is due two months after them. */
const 先后 = question('综合规划与专业规划谁先', {
  at: '三（五）',
  against: '四（四）',
  question: '专业规划要依据综合规划，却在10月底完成，综合规划12月底才完成，按什么次序',
  words: '依据……地下管线综合规划；10月底完成；12月底完成',
  readings: {
    各按各期: { because: '两个期限都是专门写的，专业规划先编成，综合规划出来再对照调整', at: '四（四）' },
    综合规划提前: { because: '依据要先有，专业规划的10月底又写定了，综合规划就要在那以前完成', at: '三（五）' },
    专业规划顺延: { because: '没有依据就无从编制，综合规划的12月底是写定的，专业规划随后完成', at: '四（二）' },
  },
})
const 同步之日 = unstated('与城市规划同步的日期', {
  at: '四（三）',
  what: '国土空间规划和详细规划“与城市规划同步完成”，城市规划哪一天完成没有写',
  looked: ['同步', '月底', '日前'],
  gives: { type: { kind: 'day' } },
})
export const 综合规划期限 = rule('综合规划完成期限', {
  at: '四（二）',
  is: byReading(先后, { 各按各期: 十二月底, 综合规划提前: 十月底, 专业规划顺延: 十二月底 }),
})
export const 专业规划期限 = rule('专业规划完成期限', {
  at: '四（四）',
  is: byReading(先后, { 各按各期: 十月底, 综合规划提前: 十月底, 专业规划顺延: 十二月底 }),
})
const 完成期限 = rule('完成期限', {
  at: '四（一）',
  is: match(
    facts.工作,
    {
      成立领导协调机构: 四月底,
      建立联席会议和协调机制: 四月底,
      制定工作方案: 四月底,
      现状调查摸底: 十二月底,
      信息数据管理库: 十二月底,
      综合规划: 综合规划期限,
      年度实施计划: 十二月底,
      国土空间规划和详细规划: 同步之日,
      专业规划: 专业规划期限,
      专业信息系统: 十月底,
    },
    {
      现状调查摸底: cite('四（二）'),
      信息数据管理库: cite('四（二）'),
      综合规划: cite('四（二）'),
      年度实施计划: cite('四（二）'),
      专业规划: cite('四（四）'),
      专业信息系统: cite('四（四）'),
    },
  ),
})
rule('按期完成', { at: '四（一）', is: notAfter(facts.完成日, 完成期限) })

const 编成还是批准 = question('综合规划以编成还是批准为完成', {
  at: '四（二）',
  against: '三（一）',
  question: '12月底完成的综合规划，是编制出来即可，还是要经县政府批准',
  words: '编制综合规划；报县政府批准后实施',
  readings: {
    编成即可: { because: '工作安排只写编制，批准不由住建局决定', at: '四（二）' },
    须经批准: { because: '职责写明报县政府批准后实施，没有批准的不能用，也不能作依据', at: '三（一）' },
  },
})
rule('综合规划按期完成', {
  at: '四（二）',
  is: byReading(编成还是批准, {
    编成即可: notAfter(facts.综合规划编成日, 十二月底),
    须经批准: notAfter(facts.综合规划批准日, 十二月底),
  }),
})
rule('综合规划尚未会同的单位', { at: '三（一）', is: lacking(facts.综合规划已会同的单位, ...会同编制) })
procedure('综合规划下一步', {
  at: '三（一）',
  done: facts.综合规划已办,
  first: '组织编制',
  steps: {
    组织编制: {
      by: ['县住建局', '专业主管部门', '地下管线建设单位'],
      at: '三（一）',
      does: '共同编制地下管线综合规划',
      next: ['报县政府'],
    },
    报县政府: { by: ['县住建局'], at: '三（一）', does: '报请批准', next: ['县政府批准'] },
    县政府批准: { by: ['县政府'], at: '三（一）', does: '批准综合规划', next: ['实施'] },
    实施: { by: ['文件未写明'], at: '三（一）', does: '批准以后实施', next: [] },
  },
})

const 依据齐全 = rule('专业规划依据齐全', { at: '三（五）', is: holds(facts.专业规划依据, ...编制依据) })
rule('专业规划尚缺依据', { at: '三（五）', is: lacking(facts.专业规划依据, ...编制依据) })
rule('现在可否编成专业规划', {
  at: '三（五）',
  is: choose(
    [
      { when: 依据齐全, is: yes },
      {
        when: yes,
        is: byReading(先后, {
          各按各期: holds(facts.专业规划依据, '国土空间规划'),
          综合规划提前: no,
          专业规划顺延: no,
        }),
      },
    ],
    '',
  ),
})
rule('详细规划合规', { at: '三（二）', is: facts.详细规划纳入专业规划 })

procedure('年度建设计划下一步', {
  at: '三（一）',
  done: facts.年度计划已办,
  first: '报送建设需求',
  steps: {
    报送建设需求: { by: ['地下管线建设单位'], at: '三（一）', does: '向县住建局报送年度需求', next: ['编制年度计划'] },
    编制年度计划: { by: ['县住建局'], at: '三（一）', does: '按需求编制年度建设计划', next: [] },
  },
})
unstated('年度需求报送时间', {
  at: '三（一）',
  what: '建设单位在哪一天以前报送年度建设需求',
  looked: ['年度', '月底前', '日前'],
  gives: { type: { kind: 'day' } },
})
unstated('计划的年度', {
  at: '四（二）',
  what: '12月底完成的年度计划是2022年的还是2023年的',
  looked: ['2022年度', '2023年度', '下一年'],
  gives: { type: { kind: 'number', unit: '年' } },
})
const 另定期限 = unstated('另一份计划或系统的期限', {
  at: '三（一）',
  what: '与工作安排中名称不同的年度建设计划、综合管理信息系统，在哪一天以前完成',
  looked: ['年度建设计划', '综合管理信息系统', '月底'],
  gives: { type: { kind: 'day' } },
})
export const 年度建设计划期限 = open('年度建设计划期限', {
  at: '三（一）',
  against: '四（二）',
  question: '职责中的年度建设计划与工作安排中的年度实施计划是不是一份，建设计划何时完成',
  words: '年度建设计划；年度实施计划',
  readings: {
    同一份: { because: '都由住建局编制，全文没有第三处，只是用词不同', at: '四（二）', is: 十二月底 },
    两份: { because: '一份按建设需求排项目，一份安排实施，名称不同', is: 另定期限 },
  },
})
export const 综合管理信息系统期限 = open('综合管理信息系统期限', {
  at: '三（一）',
  against: '四（二）',
  question: '综合管理信息系统与信息数据管理库是不是一回事，系统何时建成',
  words: '综合管理信息系统；信息数据管理库',
  readings: {
    同一个: { because: '都由住建局建立，各单位共建的也是它', at: '四（二）', is: 十二月底 },
    两个: { because: '库存数据，系统还要维护和接入平台，名称不同', is: 另定期限 },
  },
})
export const 每年编制 = question('年度实施计划编一次还是每年编', {
  at: '四（二）',
  question: '12月底完成的年度实施计划，只编一份还是每年一份',
  words: '年度实施计划，12月底完成',
  readings: {
    只编一份: { because: '与现状摸底、综合规划并列，同在一个12月底完成，没有写每年' },
    每年一份: { because: '“年度”计划管一个年度，职责一条也写编制年度建设计划', at: '三（一）' },
  },
})
rule('次年是否再编年度实施计划', { at: '四（二）', is: byReading(每年编制, { 只编一份: no, 每年一份: yes }) })
rule('信息尚未纳入的平台', { at: '三（一）', is: lacking(facts.信息已纳入的平台, ...纳入两处) })
rule('市政工程设计方案可否审查', { at: '三（一）', is: facts.已编综合建设方案 })
unstated('即时交换的时限', {
  at: '三（五）',
  what: '专业信息“即时交换”是多长时间以内',
  looked: ['即时', '小时', '日内'],
  gives: { type: { kind: 'number', unit: '小时' } },
})
const 未写报送日 = unstated('管线数据报送时限', {
  at: '四（四）',
  what: '“及时”报住建局是几日以内',
  looked: ['及时', '日内'],
  gives: { type: { kind: 'day' } },
})
export const 管线数据报送期限 = open('管线数据报送期限', {
  at: '四（四）',
  question: '报住建局共建数据库，是10月底以前，还是只要求及时',
  words: '及时报住建局；10月底完成',
  readings: {
    十月底: { because: '“10月底完成”在句末，管到整句', is: 十月底 },
    只写及时: { because: '报送前另写“及时”，数据会不断更新，不能一次完成', is: 未写报送日 },
  },
})
