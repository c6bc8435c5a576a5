import { body, day, dayOfYear, month, optional, someBody, threshold } from '../facts.ts'
import { type Marked, mark, planted, say } from '../marked.ts'
import { DUTIES } from '../words.ts'
import type { Writing } from '../writing.ts'

function deadline(w: Writing): Marked {
  const to = body(w.choose.pick(w.departments), '报送给')
  const duty = w.choose.pick(DUTIES)
  if (w.seeds.take('date-order'))
    return planted(
      'date-order',
      say`${someBody('各乡镇')}应当${duty}，并于${day(w.issued.subtract({ days: w.choose.int(20, 90) }), '前')}前将总结材料报送${to}。`,
    )
  if (w.seeds.take('date-invalid')) {
    const impossible = optional('date', `${w.issued.year + 1}年2月30日`)
    return planted('date-invalid', say`${someBody('各乡镇')}应当${duty}，并于${impossible}前将总结材料报送${to}。`)
  }
  return say`${someBody('各乡镇')}应当${duty}，并于${day(w.issued.add({ days: w.choose.int(20, 150) }), '前')}前将总结材料报送${to}。`
}

/** What was known or done before the document is no fault. */
function history(w: Writing): Marked {
  const past = w.issued.subtract({ months: 8 })
  return say`${month(past)}，${body('县政府')}召开专题会议作出部署，${day(past.add({ days: 40 }))}起在部分乡镇先行试点，取得阶段性成效。`
}

function stage(w: Writing): Marked {
  const from = w.issued.add({ days: 15 })
  const until = from.add({ days: 20 })
  if (w.seeds.take('range-damaged'))
    return planted(
      'range-damaged',
      say`${optional('date', `${from.month}月${from.day}--${until.month}月${until.day}日`)}为集中整治阶段，${w.choose.pick(DUTIES)}。`,
    )
  const text = `${from.month}月${from.day}日至${until.month}月${until.day}日`
  return say`${mark('date', text, { date: from.toString(), until: until.toString() })}为集中整治阶段，${w.choose.pick(DUTIES)}。`
}

function casualties(w: Writing): Marked {
  if (w.seeds.take('range-damaged'))
    return planted(
      'range-damaged',
      say`造成${optional('threshold', '10以上')}${threshold(30, '人', '以下')}死亡的，为重大事故。`,
    )
  return say`造成${threshold(10, '人', '以上')}${threshold(30, '人', '以下')}死亡的，为重大事故。`
}

function self(w: Writing): Marked {
  return say`${dayOfYear(w.issued.add({ days: 60 }), w.issued)}前完成自查，自查报告经主要负责人签字后存档备查。`
}

/** Sentences with dates and ranges. */
export const DATES: readonly ((w: Writing) => Marked)[] = [deadline, history, stage, casualties, self]
