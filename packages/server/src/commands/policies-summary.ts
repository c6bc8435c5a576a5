import { type PolicyJson, unitsIn } from '@zhengling/law'
import { parameterWords, typeWords } from '../pages/law/figures.ts'
import { table } from './table.ts'

/** What is declared, document by document, for a person at a terminal. */
export function describePolicies(all: readonly PolicyJson[]): string {
  if (all.length === 0) return '还没有声明公文。'
  return all.map(describePolicy).join('\n\n')
}

function describePolicy({
  folder,
  number,
  title,
  rules,
  parameters,
  unstated,
  procedures,
  duties,
  open,
}: PolicyJson): string {
  return [
    `${number}　${title}（${folder}）`,
    ...section(
      '规则',
      rules.map(({ name, at, gives, needs }) => [
        name,
        at,
        typeWords(gives),
        needs.map((fact) => fact.name).join('、'),
      ]),
    ),
    ...section(
      '数额标准',
      parameters.map((one) => [one.name, one.at, parameterWords(one)]),
    ),
    ...section(
      '待解读',
      open.map(({ id, at, question, readings, decisions }) => [
        id.slice(id.indexOf('/') + 1),
        at,
        question,
        Object.keys(readings).join(' / '),
        decisions.length > 0 ? '已作解释' : '',
      ]),
    ),
    ...section(
      '文内未规定',
      unstated.map(({ name, at, what }) => [name, at, what]),
    ),
    ...section(
      '程序',
      procedures.map(({ name, at, steps }) => [name, at, Object.keys(steps).join(' → ')]),
    ),
    ...section(
      '职责任务',
      duties.map(({ name, at, who, due }) => [name, at, unitsIn(who), due]),
    ),
  ].join('\n')
}

const section = (name: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [` ${name} ${rows.length}`, table(rows.map((row) => ['  ', ...row]))]
