import type { Citation } from '@zhengling/law'
import type { Body } from './body.ts'
import { 政办发 } from './cite.ts'

const township = (code: string, name: string, at: Citation): Body => ({
  name,
  aliases: [],
  kind: '乡镇',
  code,
  parent: '稷山县人民政府',
  at,
})

/** The seven townships with their division codes, each where the one printed list of them names it. */
export const townships: readonly Body[] = [
  township('140824100', '稷峰镇', 政办发(23, '五表1第15行')),
  township('140824101', '西社镇', 政办发(23, '五表1第20行')),
  township('140824102', '化峪镇', 政办发(23, '五表1第18行')),
  township('140824103', '翟店镇', 政办发(23, '五表1第16行')),
  township('140824104', '清河镇', 政办发(23, '五表1第21行')),
  township('140824200', '蔡村乡', 政办发(23, '五表1第17行')),
  township('140824201', '太阳乡', 政办发(23, '五表1第19行')),
]
