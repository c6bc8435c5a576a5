import Engine from 'publicodes'
import { fenOf, type Measured, shortest } from './contender.ts'
import type { PlainRow } from './plain-rows.ts'

const NAMES = [
  'ville conversion',
  'comté conversion',
  'part ville',
  'part comté',
  'aide',
  'total ville',
  'total comté',
  'total',
]

const conversion = (town: number, country: number) => ({
  'applicable si': { 'toutes ces conditions': ['électrique', 'projet'] },
  variations: [{ si: 'en ville', alors: `${town} €` }, { sinon: `${country} €` }],
})

const rules = {
  électrique: {},
  projet: {},
  'en ville': {},
  fait: {},
  pauvre: {},
  courant: { unité: 'kWh' },
  gaz: { unité: 'm3' },
  'ville conversion': conversion(2000, 2100),
  'comté conversion': conversion(2000, 2500),
  fonctionnement: {
    variations: [
      { si: 'électrique', alors: { valeur: 'courant * 0.1 €/kWh', plafond: '1040 €', arrondi: '2 décimales' } },
      { sinon: { valeur: 'gaz * 1 €/m3', plafond: '1200 €', arrondi: '2 décimales' } },
    ],
  },
  'part ville': { valeur: 'fonctionnement * 0.2', arrondi: '2 décimales' },
  'part comté': 'fonctionnement - part ville',
  aide: { 'applicable si': { 'toutes ces conditions': ['fait', 'pauvre'] }, valeur: '200 €' },
  'total ville': { somme: ['ville conversion', 'part ville'] },
  'total comté': { somme: ['comté conversion', 'part comté', 'aide'] },
  total: { somme: ['total ville', 'total comté'] },
}

const truth = (value: boolean | null): string | undefined => (value === null ? undefined : value ? 'oui' : 'non')

function situationOf({ mode, area, project, done, power, gas, poor }: PlainRow): Record<string, string> {
  const all = {
    électrique: truth(mode === null ? null : mode === '煤改电'),
    'en ville': truth(area === null ? null : area === '县城'),
    projet: truth(project),
    fait: truth(done),
    pauvre: truth(poor),
    courant: power === null ? undefined : `${power} kWh`,
    gaz: gas === null ? undefined : `${gas} m3`,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<string, string>
}

/** publicodes: one situation a household; a value with missing variables is left open. */
export async function publicodes(rows: readonly PlainRow[]): Promise<Measured> {
  const engine = new Engine(rules)
  const amountsOf = (row: PlainRow): number[] => {
    engine.setSituation(situationOf(row))
    return NAMES.map((name) => {
      const { nodeValue, missingVariables } = engine.evaluate(name)
      if (nodeValue === null) return 0
      return Object.keys(missingVariables).length > 0 ? Number.NaN : fenOf(nodeValue)
    })
  }
  let found: number[][] = []
  const milliseconds = await shortest(() => {
    found = rows.map(amountsOf)
  }, 1)
  return { name: 'publicodes', count: rows.length, milliseconds, amounts: (i) => found[i] ?? [], compared: rows.length }
}
