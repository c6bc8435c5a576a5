import type { Post } from '@zhengling/law'
import { doublingPosts } from './doubling.ts'
import { listPosts } from './lists.ts'
import { placePosts } from './places.ts'
import { planPosts } from './plans.ts'

/** The posts that the documents print for leading groups, headquarters, task forces and boards; no names of people. */
export const posts: readonly Post[] = [...doublingPosts, ...listPosts, ...placePosts, ...planPosts]
