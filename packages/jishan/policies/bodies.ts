import { bodies } from '../src/bodies/index.ts'

/** A body by its canonical name; a name that the county does not know does not load. */
const body = (name: string): string => {
  const found = bodies.find((one) => one.name === name)
  if (found === undefined) throw new RangeError(`没有名为“${name}”的机构`)
  return found.name
}

export const 县政府 = body('稷山县人民政府')
export const 县政府办 = body('稷山县人民政府办公室')
export const 发改局 = body('稷山县发展和改革局')
export const 财政局 = body('稷山县财政局')
export const 能源局 = body('稷山县能源局')
export const 住建局 = body('稷山县住房和城乡建设管理局')
export const 应急局 = body('稷山县应急管理局')
export const 清洁取暖办 = body('县冬季清洁取暖工作领导小组办公室')

/** The seven townships, in the order of their codes. */
export const 乡镇 = [
  body('稷峰镇'),
  body('西社镇'),
  body('化峪镇'),
  body('翟店镇'),
  body('清河镇'),
  body('蔡村乡'),
  body('太阳乡'),
] as const
