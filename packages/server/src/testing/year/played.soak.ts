import { playedOn } from './played-on.ts'

// From the first month after the documents of the gazette to the end of its year.
playedOn(['embedded', 'PostgreSQL'], {
  from: Temporal.PlainDate.from('2022-04-01'),
  until: Temporal.PlainDate.from('2023-01-02'),
  seed: 'year',
})
