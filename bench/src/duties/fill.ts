/** The county's office, whose start page is measured. */
export const OFFICE = '稷山县人民政府办公室'

/** Units of a province, the office among them. */
export const UNITS = 3_000
/** Days before and after today in which items fall due. */
export const SPAN = 400

/**
 * SQL that fills the ledger with so many items, due evenly over 400 days before and after a day: of what is past 92 of 100 closed in
 * time, 3 late and open, 1 sent back, 4 handed in and not judged; 30 documents, 3,000 units, each row with a clause, evidence and a counted day.
 */
export const fillSql = (county: string, items: number, today: Temporal.PlainDate): string => `
  insert into duty_item (county, id, source, document, duty, clause, origin, unit, named, along, reported_to, what, evidence, fixed, period,
    rule, dates, questions, because, own_day, own_why, due_at, latest_at, historic, state, reported_at, closed_at, changes, revision, created_at)
  select '${county}', md5(i::text), '条文', '测政办发〔2022〕' || (i / ${UNITS} % 30) || '号', '月报', '三（二）第1款', null,
    case when i % ${UNITS} = 0 then '${OFFICE}' else '第' || i % ${UNITS} || '单位' end, true, '["第1单位"]', '["测试领导小组办公室"]',
    '报送第' || i % 100 || '项工作的当月推进情况与目标完成情况', '["推进情况报告","完成情况表"]', '{"目标":"按期完成"}', '', '每月月底前',
    jsonb_build_array(jsonb_build_object('reading', '', 'argument', '', 'due', day::text, 'counted', jsonb_build_array('月底前，含当日'))),
    '[]', null, null, null, due, due, false, state, case when state in ('办结', '已报') then due - interval '1 day' end,
    case when state = '办结' then due end, '[]', 1, now()
  from (select i, day, (day + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 microsecond' as due,
      case when day >= date '${today.toString()}' then '待办' when i * 31 % 100 < 92 then '办结' when i * 31 % 100 < 95 then '待办'
        when i * 31 % 100 < 96 then '退回' else '已报' end as state
    from (select i, date '${today.toString()}' + (i * 7919 % ${2 * SPAN} - ${SPAN})::int as day
      from generate_series(1::int8, ${items}) as i) as numbered) as rows`
