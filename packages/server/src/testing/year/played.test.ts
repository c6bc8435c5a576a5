import { playedOn } from './played-on.ts'

playedOn(['embedded'], {
  from: Temporal.PlainDate.from('2022-07-01'),
  until: Temporal.PlainDate.from('2022-08-02'),
  seed: 'month',
})
