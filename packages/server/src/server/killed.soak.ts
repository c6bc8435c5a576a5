import { killedOn } from '../testing/soak/killed-on.ts'

killedOn(30)
