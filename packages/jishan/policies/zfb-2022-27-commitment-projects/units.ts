/** Units that the plan means without naming them. */

export const 未写明 = { words: '未写明', why: '这一条没有写由哪个单位做' }
export const 行业主管部门 = { words: '县直行业主管部门', why: '视承诺事项而定，文件没有列名' }
export const 相关单位 = { words: '相关单位', why: '视承诺事项而定，文件没有列名' }
export const 项目单位 = { words: '项目单位', why: '视项目而定' }
export const 改革涉及单位 = { words: '改革涉及单位', why: '文件没有列名' }
