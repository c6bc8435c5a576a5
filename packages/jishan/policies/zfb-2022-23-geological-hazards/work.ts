import { any, byReading, choose, countyQuestion, match, no, word, yes } from '@zhengling/law'
import { 县政府 } from '../bodies.ts'
import { 依 } from '../grounds.ts'
import { document as 建设预案 } from '../zfb-2022-17-construction-accidents/policy.ts'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document

unstated('相关部门的名单', {
  at: '四（二）第1款',
  what: '“各相关部门”是哪些部门',
  looked: ['相关部门包括', '成员单位'],
  gives: { type: { kind: 'truth' } },
})
unstated('没有分工的成员', {
  at: '五第1款',
  what: '领导小组成员中的住建局、发改局、县委宣传部、经开区在四（二）没有写各自的职责',
  looked: ['县住建局：', '县发改局：', '宣传部：', '经开区：'],
  gives: { type: { kind: 'truth' } },
})

const 安置者 = { kind: 'choice', values: ['县应急局', '县民政局', '县应急局和县民政局'], ordered: false } as const
/** 稷政办发〔2022〕17号 reaches buildings that a natural disaster brings down, and gives the people to another unit. */
const 转移安置 = countyQuestion('稷山县/地质灾害致房屋倒塌由谁转移安置', {
  question: '地质灾害造成房屋建筑倒塌时，受灾群众的转移安置由县应急局还是县民政局负责',
  words: '受灾群众的临时救助和转移安置；受灾群众的转移安置工作',
  decidedBy: 县政府,
  readings: {
    按防治方案: '23号四（二）第9款专门规定地质灾害，由县应急局负责',
    按建设预案: '17号1.3⑦把自然灾害引起的房屋建筑倒塌列入适用范围，2.4⑥由县民政局负责转移安置',
    两家分别负责: '两个文件都有效，各按自己的分工办',
  },
})
rule('由谁转移安置', {
  at: '四（二）第9款',
  is: choose(
    [
      {
        when: facts.造成房屋倒塌,
        is: byReading(转移安置, {
          按防治方案: word(安置者, '县应急局'),
          按建设预案: 依(建设预案.cite('2.4⑥'), word(安置者, '县民政局')),
          两家分别负责: 依(建设预案.cite('2.4⑥'), word(安置者, '县应急局和县民政局')),
        }),
      },
      { when: yes, is: word(安置者, '县应急局') },
    ],
    '',
  ),
})

rule('应否治理或排危', { at: '四（四）第1款', is: any(facts.切坡建房未防护, facts.危险区建房有隐患) })
const 轻重 = { kind: 'choice', values: ['应当排查', '重点', '重中之重'], ordered: true } as const
const [重点, 重中之重] = [word(轻重, '重点'), word(轻重, '重中之重')]
rule('排查轻重', {
  at: '四（四）第1款',
  is: match(facts.排查对象, {
    高陡边坡: 重中之重,
    山体边坡住房: 重中之重,
    黄土区: 重点,
    旅游区: 重点,
    交通干线: 重点,
    工矿施工区: 重点,
    受威胁严重的人口聚集区: 重点,
    其他地方: word(轻重, '应当排查'),
  }),
})

const 已过宣传日 = question('印发前已过的宣传日', {
  at: '四（五）第1款',
  question: '方案5月27日印发，4月22日和5月12日当年已过：列出这两天是只为说明，还是以后年度也要开展',
  words: '“4·22”“5·12”“6·25”“10·13”等活动',
  readings: {
    只管当年所余: { because: '方案是2022年度的，已过的两天不能再办', at: '第1款' },
    也管以后年度: { because: '四个日子并列，没有区分，以后年度可以照办' },
  },
})
const 已过 = byReading(已过宣传日, { 只管当年所余: no, 也管以后年度: yes })
rule('宣传日应否开展', {
  at: '四（五）第1款',
  is: match(facts.宣传日, {
    '4月22日世界地球日': 已过,
    '5月12日防灾减灾日': 已过,
    '6月25日土地日': yes,
    '10月13日减灾日': yes,
  }),
})
unstated('培训与演练时间', {
  at: '四（五）第2款',
  what: '群测群防培训、隐患点演练各在什么时候、一年几次',
  looked: ['每年', '日前', '次'],
  gives: { type: { kind: 'day' } },
})

const 列支 = { kind: 'choice', values: ['列为用途', '未列为用途'], ordered: false } as const
const 列为 = word(列支, '列为用途')
rule('经费可否列支', {
  at: '四（六）第1款',
  is: match(facts.经费用途, {
    规划编制: 列为,
    监测预警: 列为,
    群测群防: 列为,
    搬迁避让: 列为,
    工程治理: 列为,
    应急物资保障: 列为,
    其他: word(列支, '未列为用途'),
  }),
})
unstated('防治经费金额', {
  at: '四（六）第1款',
  what: '列入预算的防治经费是多少',
  looked: ['万元', '经费', '比例'],
  gives: { type: { kind: 'number', unit: '元' } },
})
