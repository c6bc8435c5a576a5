import type { Budget } from './inflate.ts'
import { readXml } from './xml.ts'
import type { ZipEntry } from './zip.ts'

/** Parts that a part points to: the last word of the relation's type → name of the part in the archive. */
export type Relations = ReadonlyMap<string, string>

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** A target as a name in the archive (ECMA-376-2, 9.3): absolute from the root, else beside the part. */
function resolve(target: string, part: string): string {
  const out: string[] = []
  for (const step of (target.startsWith('/') ? target : folderOf(part) + target).split('/')) {
    if (step === '..') out.pop()
    else if (step !== '' && step !== '.') out.push(step)
  }
  return out.join('/')
}

/** The relations of a part (`''` is the archive itself); of several of one type the first. Empty where unreadable. */
export function readRelations(entries: ReadonlyMap<string, ZipEntry>, part: string, budget: Budget): Relations {
  const relations = new Map<string, string>()
  const entry = entries.get(`${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`)
  if (!entry) return relations
  readXml(entry, budget, {
    open(tag) {
      const type = tag.attribute('Type')?.split('/').pop()
      const target = tag.attribute('Target')
      if (tag.name !== 'rel:Relationship' || type === undefined || target === undefined) return
      if (tag.attribute('TargetMode') !== 'External' && !relations.has(type)) relations.set(type, resolve(target, part))
    },
    close: () => undefined,
  })
  return relations
}
