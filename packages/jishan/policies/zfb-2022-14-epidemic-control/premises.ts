import { all, any, atLeast, byReading, holds, is, lacking, match, no, quantity, yes, yesNo } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, rule, unstated } = document
const { 已定制度, 入口查验, 入口张贴, 人群, 登记内容 } = facts

rule('防控制度尚缺', { at: '一', is: lacking(已定制度, '疫情防控制度', '应急预案') })
rule('应否追究法律责任', { at: '一', is: all(facts.未履行法定义务, facts.造成严重后果) })
unstated('解除之日', {
  at: '一',
  what: '这些措施到哪一天为止',
  looked: ['截止', '解除', '恢复正常'],
  gives: { type: { kind: 'day' } },
})

const at = '二'
const 应登记 = rule('可否以登记代替扫码', {
  at,
  is: all(
    facts.无智能手机或不能扫码,
    match(人群, { 老人: yes, 儿童: yes, 其他人: byReading(等字, { 及于同类: yes, 限于所列: no }) }),
  ),
})
const 四项 = ['姓名', '身份证号码', '通讯联系方式', '家庭住址'] as const
const 登记齐全 = rule('登记齐全', { at, is: holds(登记内容, ...四项) })
rule('登记内容尚缺', { at, is: lacking(登记内容, ...四项) })
const 查码 = rule('验码或者登记', { at, is: any(holds(入口查验, '验码'), all(应登记, 登记齐全)) })
rule('入口查验齐备', { at, is: all(holds(入口查验, '测温', '戴口罩'), 查码) })
rule('入口设置合规', { at, is: all(holds(入口张贴, '场所码', '疫情防控标识'), facts.有专人查验) })
rule('入口张贴尚缺', { at, is: lacking(入口张贴, '场所码', '疫情防控标识') })
rule('排查全覆盖', { at, is: atLeast(facts.已排查人数, facts.从业人员及家属) })
rule('应否上报', { at, is: any(facts.从疫情发生地市入返, is(facts.健康码, '黄码', '红码')) })
unstated('疫情发生地市', {
  at,
  what: '哪些是疫情发生地市，以哪里公布的为准',
  looked: ['中高风险', '名单', '公布'],
  gives: yesNo(),
})
unstated('第一时间', {
  at,
  what: '“第一时间上报”是多长时间、报给谁；“立即”排查在几日内做完',
  looked: ['小时内', '分钟', '日内'],
  gives: quantity('小时'),
})
