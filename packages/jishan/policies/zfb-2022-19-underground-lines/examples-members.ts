import { notStated, readings } from '@zhengling/law'
import { 列名成员, 副组长单位, 报送三项, 未写名部门 } from './lists.ts'
import { document } from './policy.ts'

/** Who reports what by when, and whose lines are meant. */
export const memberExamples = document.examples(
  ...列名成员.map((单位) => ({ rule: '应否报送落实方案', given: { 单位 }, is: true, at: ['五（三）'] as const })),
  ...副组长单位.map((单位) => ({
    rule: '应否报送落实方案',
    given: { 单位 },
    is: readings({ 也报送: true, 不报送: false }),
    at: ['五（三）', '二第2款'] as const,
  })),
  { rule: '应否报送落实方案', given: { 单位: '乡（镇）人民政府' }, is: false, at: ['五（三）'] },
  { rule: '应否报送落实方案', given: { 单位: '其他单位' }, is: false, at: ['五（三）'] },
  { rule: '报送内容齐全', given: { 报送内容: 报送三项 }, is: true, at: ['五（三）'] },
  ...报送三项.map((缺) => ({
    rule: '报送内容齐全',
    given: { 报送内容: 报送三项.filter((项) => 项 !== 缺) },
    is: false,
    at: ['五（三）'] as const,
  })),
  { rule: '报送尚缺内容', given: { 报送内容: [] }, is: [...报送三项], at: ['五（三）'] },
  {
    rule: '报送尚缺内容',
    given: { 报送内容: ['具体工作人员'] },
    is: ['业务主管领导', '各项工作落实方案'],
    at: ['五（三）'],
  },
  { rule: '按时报送', given: { 报送日: '2022-05-31' }, is: true, at: ['五（三）'] },
  {
    rule: '按时报送',
    given: { 报送日: '2022-06-01' },
    is: readings({ 含当日: true, 不含当日: false }),
    at: ['五（三）'],
  },
  { rule: '按时报送', given: { 报送日: '2022-06-02' }, is: false, at: ['五（三）'] },
  { rule: '乡镇的任务', given: {}, is: notStated, at: ['五（三）'] },
  { rule: '管线在摸底范围', given: { 管线所在: '县城' }, is: true, at: ['四（二）'] },
  {
    rule: '管线在摸底范围',
    given: { 管线所在: '县城以外' },
    is: readings({ 县城: false, 全县: true }),
    at: ['四（二）', '二第1款'],
  },
  { rule: '省办法的规定', given: {}, is: notStated, at: ['三（五）'] },
  { rule: '权属单位的名单', given: {}, is: notStated, at: ['四（四）'] },
  { rule: '联席会议频次', given: {}, is: notStated, at: ['二第1款'] },
  { rule: '保障资金的数额', given: {}, is: notStated, at: ['三（四）'] },
  { rule: '专业主管部门', given: { 管线类别: '交通运输' }, is: '县交通局', at: ['三（五）', '二表1第10行'] },
  { rule: '专业主管部门', given: { 管线类别: '应急管理' }, is: '县应急局', at: ['三（五）', '二表1第7行'] },
  { rule: '专业主管部门', given: { 管线类别: '能源' }, is: '县能源局', at: ['三（五）', '二表1第9行'] },
  { rule: '专业主管部门', given: { 管线类别: '公安' }, is: '县公安局', at: ['三（五）', '二表1第11行'] },
  ...未写名部门.map((管线类别) => ({
    rule: '专业主管部门',
    given: { 管线类别 },
    is: notStated,
    at: ['三（五）'] as const,
  })),
  { rule: '专业主管部门是哪一个', given: {}, is: notStated, at: ['三（五）'] },
)
