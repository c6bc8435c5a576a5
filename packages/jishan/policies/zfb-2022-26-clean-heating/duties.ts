import { all, atLeast, date, holds, match, money, monthEnd, no, quantity, times, yes, yesNo } from '@zhengling/law'
import { 乡镇, 清洁取暖办 } from '../bodies.ts'
import { 取舍到分 } from '../conventions.ts'
import { every } from '../every.ts'
import { 在日前 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, parameter, rule, unstated, duty, figure } = document
const { 完成户数, 统计日, 接电完成日, 报送日, 所报月份, 报送内容, 招标设备, 配套电网总投资 } = facts

const 改造目标 = parameter('改造目标', { at: '二第1款', is: '933户' })
rule('改造目标完成', { at: '二第1款', is: all(atLeast(完成户数, 改造目标), 在日前(统计日, date('2022-10-31'))) })

const 低能效比 = unstated('低能效比的界限', {
  at: '三（二）第1款',
  what: '能效比低到多少算“低能效比”；文中只举了电锅炉、电暖器',
  looked: ['能效比', '能效等级', 'COP'],
  gives: yesNo(),
})
rule('可否招标', {
  at: '三（二）第1款',
  is: match(招标设备, { 空气源热泵: yes, 热风机: yes, 电锅炉: no, 电暖器: no, 其他: 低能效比 }),
})

rule('按时完成接电', { at: '五（一）第10款', is: 在日前(接电完成日, date('2022-10-31')) })

const 电网补贴比例 = parameter('县级电网补贴比例', { at: '五（二）第1款', is: '20%' })
rule('县级电网补贴', { at: '五（二）第1款', is: times(配套电网总投资, 电网补贴比例), round: 取舍到分 })
unstated('市级电网补贴', {
  at: '五（二）第1款',
  what: '市财政对“煤改电”配套电网工程补贴多少，县级补贴是否扣除它',
  looked: ['市财政', '市级财政', '电网工程'],
  gives: money(),
})

unstated('应急气源补贴', {
  at: '五（三）第1款',
  what: '对应急气源运行“适当予以补贴”，补贴多少、由谁出资',
  looked: ['适当', '补贴'],
  gives: money(),
})
unstated('乡镇汇报周期', {
  at: '五（一）第2款',
  what: '乡镇“定期”汇报项目进展是多久一次',
  looked: ['定期', '每'],
  gives: quantity('日'),
})

// “当月”是否及于“目标任务完成情况”，条文可作两读；两样数字都要，哪一种读法都不缺。
duty('月报', {
  at: '五（四）第1款',
  who: [...乡镇, { words: '县直各有关单位', why: '文件没有写明县直哪些单位有关' }],
  to: [清洁取暖办],
  what: '报送当月工作推进情况和目标任务完成情况',
  measures: '指定专人负责',
  evidence: ['当月工作推进情况', '目标任务完成情况'],
  figures: {
    当月完成煤改电改造: figure(quantity('户'), { at: '五（四）第1款' }),
    累计完成煤改电改造: figure(quantity('户'), { at: '五（四）第1款', total: 改造目标 }),
  },
  due: every.month.by('月底前'),
})
const 报送期限 = rule('报送期限', { at: '五（四）第1款', is: monthEnd(所报月份) })
rule('按时报送', { at: '五（四）第1款', is: 在日前(报送日, 报送期限) })
rule('报送内容齐全', { at: '五（四）第1款', is: holds(报送内容, '当月工作推进情况', '目标任务完成情况') })
