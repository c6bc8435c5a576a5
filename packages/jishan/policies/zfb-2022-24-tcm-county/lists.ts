/** What the plan lists and a case can be one of or short of. */

export const 医疗机构 = ['县医疗集团', '县中医院', '县妇幼保健院', '县人民医院', '乡镇卫生院', '村卫生室'] as const

export const 中医院科室 = ['治未病科', '康复科', '发热门诊', '感染性疾病科室', '县级中医师承基地'] as const

export const 综合医院配置 = [
  '中医科',
  '中药房',
  '煎药室等设备',
  '中医及中西医结合门诊',
  '中医及中西医结合急诊',
] as const

export const 卫生院配置 = ['中医药文化氛围', '国医堂或中医馆', '规范的中医诊室', '中医诊疗设备', '中药饮片'] as const

export const 中医馆布置 = ['集中设置', '装修装饰体现中医药文化特色'] as const

/** 千人口、万人口 and other figures that a plan of the region fixes. */
export const 规划指标 = [
  '每千人口床位数',
  '每千常住人口执业（助理）医师数和注册护士数',
  '每千常住人口公共卫生人员数',
  '每万常住人口全科医生数',
  '医护比',
  '中医药人员占比',
] as const

export const 六进 = ['进农村', '进社区', '进家庭', '进校园', '进景区', '进机关'] as const

export const 卫健局事项 = [
  '纳入卫生事业发展规划',
  '中医药工作管理机构',
  '专职干部',
  '中医药服务工作考核机制',
  '管理人员纳入考核目标',
  '适宜技术推广基地',
] as const

export const 疾控事项 = ['纳入疾病预防', '纳入慢病管理', '纳入健康教育', '专人负责'] as const

export const 执法队事项 = ['中医药监督管理科室', '专人负责'] as const

export const 处理措施 = ['通报批评', '年度考核否决', '追究单位负责人责任'] as const
