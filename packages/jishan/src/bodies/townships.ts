import type { Body } from './body.ts'

const township = (code: string, name: string): Body => ({ name, aliases: [], kind: '乡镇', code })

/** The seven townships with their division codes. */
export const townships: readonly Body[] = [
  township('140824100', '稷峰镇'),
  township('140824101', '西社镇'),
  township('140824102', '化峪镇'),
  township('140824103', '翟店镇'),
  township('140824104', '清河镇'),
  township('140824200', '蔡村乡'),
  township('140824201', '太阳乡'),
]
