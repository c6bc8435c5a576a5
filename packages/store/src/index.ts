export { acceptFindings, type FindingsChange, type FindingsOutcome } from './accept-findings.ts'
export { type Act, act, type Done, type Entry } from './act.ts'
export {
  type Actor,
  type AdministratorActor,
  accountOf,
  type Duty,
  dutyTitles,
  type HeldPost,
  isEditor,
  type OfficialActor,
  type PartyActor,
  PUBLIC,
  type PublicActor,
  type Signature,
  type SystemActor,
  signatureOf,
  unitsOf,
} from './actor.ts'
export * from './assessment/index.ts'
export { type AttachmentImport, type AttachmentOutcome, importAttachment } from './attachment.ts'
export { lastBackup } from './backup/last.ts'
export type { Manifest } from './backup/manifest.ts'
export { noteTrial, type Trial } from './backup/note-trial.ts'
export { type RestoreOutcome, restoreCounty } from './backup/restore.ts'
export { type Backup, backupCounty, noteBackup } from './backup/write.ts'
export { canonical, type Json } from './canonical.ts'
export type { Dropped } from './carry.ts'
export { type Citation, type CitationOutcome, resolveCitation } from './citation.ts'
export { clause } from './clause.ts'
export { compareVersions } from './compare.ts'
export { type ClauseCorrection, type CorrectionOutcome, correctClause } from './correction.ts'
export {
  type DecisionMade,
  type DecisionOrder,
  type DecisionOutcome,
  decisionsMade,
  decisionsStanding,
  recordDecision,
} from './decision.ts'
export type { Difference, DifferenceCounts } from './difference.ts'
export * from './disclosure/index.ts'
export { documentByNumber } from './document.ts'
export type { Executor } from './executor.ts'
export * from './explanations/index.ts'
export { faultOf, type StoreFault, type StoreGround } from './fault.ts'
export { acceptFinding, dismissFinding, type FindingChange, type FindingOutcome, reopenFinding } from './finding.ts'
export { findingsOfIssue } from './findings.ts'
export { fingerprint } from './fingerprint.ts'
export {
  type Imported,
  type ImportedDocument,
  type ImportOutcome,
  importReading,
  previewReading,
  type ReadingImport,
} from './import.ts'
export { type IssueContents, issueBySlug, issueContents, listIssues } from './issue.ts'
export { advanceImport, importGoesOn, type JobChange, type JobWork, keepDecoded } from './jobs/advance.ts'
export { beginImport, type ReceivedFile } from './jobs/begin.ts'
export { type ImportJob, importJob, importsBusy, importsUnderWay, type JobKey, jobSource } from './jobs/job.ts'
export { abandonImports, cancelImport, resumeImport, storeImport } from './jobs/take.ts'
export {
  deskEntries,
  type JournalEntry,
  type JournalHead,
  journalEntries,
  journalHead,
  latestMoment,
} from './journal.ts'
export { type DayAnchor, dayAnchor, type JournalAsked, readJournal } from './journal-reader.ts'
export * from './ledger/index.ts'
export { createOneTimeLink, type LinkOutcome, type LinkUseOutcome, redeemOneTimeLink } from './link.ts'
export { bodiesNamed, type NamedBody } from './margin/bodies.ts'
export { type BodyClause, type BodyDocument, type BodyView, bodyByName } from './margin/body.ts'
export { type Cited, citedIn } from './margin/cited.ts'
export { type Citing, citedBy } from './margin/citing.ts'
export type { ClauseText } from './margin/clauses.ts'
export type { NamedDocument } from './margin/newest.ts'
export { type DocumentPeople, type PrintedPerson, peopleNamed } from './margin/people.ts'
export * from './matters/index.ts'
export { type Act as PermittedAct, type Aim } from './may/acts.ts'
export { type Allowed, may, mayNot, type Verdict } from './may/may.ts'
export { lastOpened, newestPublished, type OpenDocument } from './newest-published.ts'
export { normaliseNumber } from './number.ts'
export {
  type OpenOptions,
  type OpenOutcome,
  openStore,
  type PoolFigures,
  type Store,
  type StoreKind,
  type Where,
} from './open.ts'
export { openMark } from './open-mark.ts'
export {
  type Channel,
  type MessageKey,
  type Recipient,
  type SendEnd,
  type TakenMessage,
  type WebhookFormat,
} from './outbox/message.ts'
export { type OutboxOrder, putMessage } from './outbox/put.ts'
export { type Resolution, type ResolveOutcome, resolveMessage } from './outbox/resolve.ts'
export { settleMessage } from './outbox/settle.ts'
export { markLostMessages, type OutboxWorker, sendingGoesOn, takeMessage } from './outbox/take.ts'
export {
  type MessageState,
  type MessageView,
  messagesByState,
  messagesIn,
  type OutboxStanding,
  outboxStanding,
} from './outbox/view.ts'
export * from './papers/index.ts'
export { type CreateOutcome, createParty } from './parties/create.ts'
export { type DraftField, type FieldFault, type PartyDraft, plainTitles } from './parties/draft.ts'
export { type EditOutcome, editParty, type PartyChange } from './parties/edit.ts'
export { type EraseOutcome, eraseParty } from './parties/erase.ts'
export { type ExportOutcome, exportParties } from './parties/export.ts'
export { type FindOutcome, findParties } from './parties/find.ts'
export { type PartyEvent, type PartyRecord, partyRecord } from './parties/history.ts'
export {
  checkRows,
  type DraftRow,
  type ImportPartiesOutcome,
  importParties,
  MOST_ROWS,
  type RowFault,
} from './parties/import.ts'
export {
  fieldNames,
  fieldsOf,
  type PartyKind,
  partyKinds,
  type SealedField,
  sealedFields,
} from './parties/kinds.ts'
export { listParties, PAGE, type PartyFilter, type PartyPage } from './parties/list.ts'
export { partyById } from './parties/one.ts'
export { type RetentionKind, retentions } from './parties/retention.ts'
export { partyScope } from './parties/scope.ts'
export { type UnmaskOutcome, unmaskField } from './parties/unmask.ts'
export type { PartyView } from './parties/view.ts'
export { type PartitionOrder, type PartitionOutcome, partitionServer } from './partition/partition.ts'
export {
  type AccountEntry,
  type AccountOutcome,
  appointAdministrator,
  closeAccount,
  openAccount,
  seatsHeld,
} from './people/account.ts'
export { type AppointmentEntry, type AppointmentOutcome, enterAppointment } from './people/appoint.ts'
export { approveAppointments, sendBackAppointment } from './people/approve.ts'
export { type BodiesOutcome, type BodyRow, type EnteredBody, enteredBodies, importBodies } from './people/body.ts'
export { endAppointment } from './people/end.ts'
export { importPeople, type PeopleOutcome, type PersonRow, type PostRow } from './people/import.ts'
export { openPartyAccount, partyAccount } from './people/party-account.ts'
export { enterPerson, type PersonEntry, renamePerson } from './people/person.ts'
export type { Places, PlacesNow } from './people/places.ts'
export { type AppointmentView, type PersonView, people, peopleScope } from './people/register.ts'
export type { RowFault as PeopleRowFault } from './people/row-fault.ts'
export { keyFile } from './personal/key-file.ts'
export type { KeyRing } from './personal/key-ring.ts'
export { mask } from './personal/mask.ts'
export { checkKeys, type KeysOutcome, neededKeys, openKeys } from './personal/open-keys.ts'
export { openParcel, sealParcel } from './personal/parcel.ts'
export { rotateKeys } from './personal/rotate.ts'
export { documentsPresent } from './present.ts'
export { type PublishOutcome, publishDocument, publishIssue } from './publish.ts'
export { type PublishedVersion, publishedSince } from './published-since.ts'
export { loadReading, sourceText } from './reading.ts'
export type { Refused } from './refused.ts'
export * from './reminders/index.ts'
export * from './requests/index.ts'
export { schemaIsRight } from './schema-right.ts'
export { completeSearch } from './search/complete.ts'
export { type Cut, jiebaCut } from './search/cut.ts'
export { type FacetChoice, type FacetName, type Facets, type FacetValue, IN_FORCE } from './search/facets.ts'
export { marksIn } from './search/marks.ts'
export { type Names, namesFrom } from './search/names.ts'
export { type SearchAsked, type SearchResult, search } from './search/search.ts'
export type { ClauseHit, DocumentHit, Marked } from './search/shown.ts'
export type { Word } from './search/words.ts'
export {
  hasSignedIn,
  revokeSession,
  type Session,
  type SessionAsked,
  type SignedInActor,
  sessionOf,
} from './session.ts'
export { type NoEntry } from './sign-in/bearer.ts'
export type { Entering, SignedIn } from './sign-in/begin.ts'
export { type CodeOutcome, signInByCode } from './sign-in/by-code.ts'
export { type PasswordOutcome, signInByPassword } from './sign-in/by-password.ts'
export {
  type AccountIdentity,
  accountIdentities,
  type ExpectOutcome,
  expectIdentity,
  forgetExpected,
} from './sign-in/expected-identity.ts'
export type { Source } from './sign-in/guard.ts'
export {
  type IdentityOutcome,
  identityOf,
  type LinkingOutcome,
  linkIdentity,
  type ProvenIdentity,
  signInByIdentity,
  unlinkIdentity,
} from './sign-in/identity.ts'
export { beginOidcFlow, type OidcFlow, takeOidcFlow } from './sign-in/oidc-flow.ts'
export { endOwnSessions, type LiveSession, ownSessions } from './sign-in/own-sessions.ts'
export { type RemovalOutcome, removeOwnSecondFactor } from './sign-in/remove-factor.ts'
export { type SignInRules, USUAL_RULES } from './sign-in/rules.ts'
export { hasSeals, opensSeals } from './sign-in/seals.ts'
export {
  beginEnrolment,
  type ConfirmationOutcome,
  confirmEnrolment,
  type SecondFactor,
  secondFactorOf,
} from './sign-in/second-factor.ts'
export { SEAL_KEY, type SecretSeal, sealUnder } from './sign-in/secret-seal.ts'
export { type CareOutcome, endSessions, lockAccount, resetSecondFactor, unlockAccount } from './sign-in/security.ts'
export { type PasswordChangeOutcome, type PasswordState, passwordState, setPassword } from './sign-in/set-password.ts'
export { totpAddress, totpCode, totpText } from './sign-in/totp.ts'
export { unmaskings } from './sign-in/unmaskings.ts'
export {
  accountsWatched,
  type FailedSignIn,
  failedSignIns,
  sessionsWatched,
  type WatchedAccount,
} from './sign-in/watch.ts'
export { sm3, sm3OfBytes } from './sm3.ts'
export type { SourceText } from './source.ts'
export { type Stats, stats } from './stats.ts'
export * from './subscriptions/index.ts'
export { newId, type Random, tokenHash } from './token.ts'
export { type JournalVerdict, verifyJournal } from './verify.ts'
export type * from './views.ts'
export { type Waiting, waitingWork } from './waiting.ts'
export { type WithdrawOutcome, withdrawDocument, withdrawIssue } from './withdraw.ts'
export { type Withdrawal, withdrawalOf } from './withdrawal.ts'
export { failWork, finishWork, finishWorkIn, type RunEnd } from './work/end.ts'
export { type DayPass, passDay } from './work/pass-day.ts'
export { type DueRun, dueRun, nextAt, type Schedule, type Timing } from './work/schedule.ts'
export { giveBackWork, type TakeOrder, takeWork, type WorkRun, workGoesOn } from './work/take.ts'
export { type RunView, registerWork, runsOf, type WorkKey, type WorkStanding, worksOf } from './work/work.ts'
export * from './workbench/index.ts'
