import { dutyTitles, type HeldPost, type SignedInActor } from '@zhengling/store'

/** 水利局科员（代理） */
export const sayPost = ({ body, post, manner }: HeldPost): string =>
  `${body}${post}${manner === '任职' ? '' : `（${manner}）`}`

/** Who somebody is to the system, in words. */
export function sayActor(actor: SignedInActor): string {
  if (actor.kind === 'administrator') return dutyTitles[actor.duty]
  if (actor.kind === 'party') return '服务对象'
  return actor.founder ? '建库人' : actor.posts.map(sayPost).join('、')
}
