/** Steps of the reading, in order, as the editor is told of them. */
export const steps = ['把文件读成文字', '读出公文、条款、事实并校核', '与库中已有的对照'] as const
