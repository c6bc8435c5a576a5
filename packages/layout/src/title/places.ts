/** Ems of 二号 type in a line of a title: a little less than the block holds. */
export const TITLE_EMS = 19

/** 云台县 of 云台县人民政府: no dictionary has the names of all counties. */
export const placesIn = (mark: string): readonly string[] => /^\p{Script=Han}{1,6}?[省市县区旗乡镇]/u.exec(mark) ?? []
