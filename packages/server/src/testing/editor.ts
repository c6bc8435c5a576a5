import type { AdministratorActor, OfficialActor } from '@zhengling/store'

/** Whoever opened the store, at the editor's desk. */
export const editor: OfficialActor = {
  kind: 'official',
  account: 'admin',
  posts: [],
  office: true,
  townships: [],
  founder: true,
}

export const auditor: AdministratorActor = { kind: 'administrator', account: 'audit', duty: 'audit' }
