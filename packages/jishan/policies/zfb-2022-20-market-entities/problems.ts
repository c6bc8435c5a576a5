import { all, amount, atLeast, greatest, holds, lacking, match, minus, over, quantity, word } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, procedure, rule, unstated } = document
const { 应摸排企业, 已摸排企业, 企业反映问题, 台账登记问题, 政策允许解决问题, 已解决问题 } = facts

const 不漏 = '五（三）'
rule('未摸排企业数', { at: 不漏, is: greatest(minus(应摸排企业, 已摸排企业), amount('0家')) })
rule('未登记问题数', { at: 不漏, is: greatest(minus(企业反映问题, 台账登记问题), amount('0个')) })
rule('未解决问题数', { at: 不漏, is: greatest(minus(政策允许解决问题, 已解决问题), amount('0个')) })
rule('摸排率', { at: 不漏, is: over(已摸排企业, 应摸排企业) })
rule('解决率', { at: 不漏, is: over(已解决问题, 政策允许解决问题) })
const 企业不漏 = rule('摸排企业不漏', { at: 不漏, is: atLeast(已摸排企业, 应摸排企业) })
const 问题不漏 = rule('问题排查不漏', { at: 不漏, is: atLeast(台账登记问题, 企业反映问题) })
const 解决不漏 = rule('问题解决不漏', { at: 不漏, is: atLeast(已解决问题, 政策允许解决问题) })
rule('三个不漏', { at: 不漏, is: all(企业不漏, 问题不漏, 解决不漏) })
rule('台账尚缺', { at: 不漏, is: lacking(facts.台账内容, '企业基本情况', '企业诉求', '具体问题') })

const 谁 = {
  kind: 'choice',
  values: ['专班解决', '报领导小组办公室，由领导小组研究方案', '由领导小组办公室向省市反映'],
  ordered: true,
} as const
const 不允许 = unstated('政策不允许的问题如何答复', {
  at: 不漏,
  what: '政策不允许的问题由谁、怎样答复企业',
  looked: ['答复', '解释说明', '不予解决'],
  gives: { type: 谁 },
})
rule('问题由谁办', {
  at: '四（四）',
  is: match(
    facts.问题情形,
    {
      专班能够解决: word(谁, '专班解决'),
      需领导小组协调: word(谁, '报领导小组办公室，由领导小组研究方案'),
      需省市级层面解决: word(谁, '由领导小组办公室向省市反映'),
      政策不允许: 不允许,
    },
    { 专班能够解决: document.cite('四（三）'), 需省市级层面解决: document.cite('五（五）') },
  ),
})
procedure('需协调问题下一步', {
  at: '四（四）',
  done: facts.协调已办,
  first: '汇报',
  steps: {
    汇报: { by: ['各专班'], at: '四（四）', does: '向领导小组办公室汇报', next: ['研究方案'] },
    研究方案: { by: ['领导小组'], at: '四（四）', does: '研究具体解决方案', next: [] },
  },
})
unstated('研究方案时限', {
  at: '四（四）',
  what: '领导小组几日之内研究出方案',
  looked: ['日内', '工作日', '小时'],
  gives: quantity('日'),
})

const 五项 = ['细化工作方案', '明确具体任务', '专人负责', '专人推动', '专人落实'] as const
rule('专班责任落实', { at: '五（一）', is: holds(facts.专班已落实, ...五项) })
rule('专班责任尚缺', { at: '五（一）', is: lacking(facts.专班已落实, ...五项) })
