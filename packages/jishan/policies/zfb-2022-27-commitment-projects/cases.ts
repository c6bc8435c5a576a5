/** Projects that the examples are about. */

export const 产业 = {
  项目类别: '产业项目',
  办理时在核准目录: true,
  印发时在核准目录: true,
  建设地点: '稷山经开区内',
} as const
export const 交通 = { 项目类别: '交通基础设施项目', 属核准类: true } as const
export const 不属改革 = { 项目类别: '其他项目' } as const
