import { type Asked, findPolicy, findRule, type Law, type Policy } from '@zhengling/law'
import { type Refusal, refuse } from '../refusal.ts'

/** A rule, figure or unstated item that is asked for, with its document. */
export interface AskedRule {
  readonly policy: Policy
  readonly rule: Asked
}

/** The document whose folder or number this is, or a refusal that names those there are. */
export function policyNamed(law: Law, doc: string): Policy | Refusal {
  const known = law.policies.map(({ folder, head }) => `${head.number}（${folder}）`)
  return (
    findPolicy(law, doc) ??
    refuse(`没有声明过公文“${doc}”。已声明的有：${known.length === 0 ? '无' : known.join('、')}。`)
  )
}

/** What `DOC/RULE` names. */
export function ruleNamed(law: Law, written: string): AskedRule | Refusal {
  const cut = written.indexOf('/')
  if (cut <= 0 || cut === written.length - 1)
    return refuse(`“${written}”应写成 公文/规则，例如 稷政办发〔2022〕26号/用电补贴；公文写文号或目录名。`)
  const policy = policyNamed(law, written.slice(0, cut))
  return 'kind' in policy ? policy : ruleIn(policy, written.slice(cut + 1))
}

/** The rule of that name in a document. */
export function ruleIn(policy: Policy, name: string): AskedRule | Refusal {
  const rule = findRule(policy, name)
  if (rule !== undefined) return { policy, rule }
  const { rules, parameters, unstated } = policy.declared
  const known = [...rules, ...parameters, ...unstated].map((one) => one.name)
  return refuse(`${policy.head.number}没有规则“${name}”。可用的有：${known.join('、')}。`)
}
