import { workersKilledOn } from '../testing/soak/workers-killed-on.ts'

workersKilledOn(30)
