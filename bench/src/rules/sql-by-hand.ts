/**
 * The eight amounts as a careful person writes them in SQL over decimals, for DuckDB and PostgreSQL alike: NULL where a
 * needed fact is missing, 0 where the law does not reach. LEAST would take the ceiling for a missing reading.
 */
export const sqlByHand = (relation: string): string => `
  with parts as (
    select id,
      case when mode = '煤改气' or not project then 0
           when mode is null or project is null or area is null then null
           when area = '县城' then 2000 else 2100 end as city,
      case when mode = '煤改气' or not project then 0
           when mode is null or project is null or area is null then null
           when area = '县城' then 2000 else 2500 end as county,
      case mode
        when '煤改电' then case when power * 0.1 > 1040 then 1040 else round(power * 0.1, 2) end
        when '煤改气' then case when gas > 1200 then 1200 else round(gas, 2) end
      end as running,
      case when not done or not poor then 0 when done is null or poor is null then null else 200 end as again
    from ${relation}
  ), shared as (
    select *, round(running * 0.2, 2) as share from parts
  )
  select id, city as a0, county as a1, share as a2, running - share as a3, again as a4,
    city + share as a5, county + (running - share) + again as a6, city + county + running + again as a7
  from shared`

/** One row of sums: all eight amounts worked out for every household, nothing kept. */
export const summed = (query: string, names: readonly string[]): string =>
  `select ${names.map((name) => `sum(${name})`).join(', ')} from (${query}) as worked`

export const NAMES = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'] as const
