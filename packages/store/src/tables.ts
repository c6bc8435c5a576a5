import type { AccountTable, OneTimeLinkTable, SessionTable } from './tables/account.ts'
import type { AssessmentSchemeTable } from './tables/assessment.ts'
import type { ClauseTable, FactTable } from './tables/clause.ts'
import type { DecisionTable } from './tables/decision.ts'
import type { DisclosureEntryTable } from './tables/disclosure.ts'
import type { AttachmentTable, CorrectionTable, DocumentTable, DocumentVersionTable } from './tables/document.ts'
import type { ExplainerTable, ExplanationTable, ExplanationVersionTable } from './tables/explanation.ts'
import type { FindingStateTable, FindingTable } from './tables/finding.ts'
import type { ImportJobTable } from './tables/import-job.ts'
import type { IssueDocumentTable, IssueTable, IssueVersionTable, SourceTable } from './tables/issue.ts'
import type { JournalTable } from './tables/journal.ts'
import type {
  BodyKeeperTable,
  DutyAssignmentTable,
  DutyEventTable,
  DutyFileTable,
  DutyHorizonTable,
  DutyItemTable,
  DutyReportTable,
  LedgerTable,
} from './tables/ledger.ts'
import type { MatterSampleTable, MatterStepTable, MatterTable, SupervisionTable } from './tables/matter.ts'
import type { OutboxMessageTable } from './tables/outbox.ts'
import type { NumberGivenTable, NumberSeriesTable, PaperTable } from './tables/paper.ts'
import type { PartyFieldTable, PartyKeyTable, PartyMarkTable, PartyTable, VaultKeyTable } from './tables/party.ts'
import type { AppointmentTable, BodyTable, PersonTable } from './tables/person.ts'
import type { NoticeReadTable, NoticeTable, ReminderAddressTable, ReminderRuleTable } from './tables/reminder.ts'
import type { InfoRequestKeyTable, InfoRequestStepTable, InfoRequestTable } from './tables/request.ts'
import type { SearchClauseTable, SearchDocumentTable, SearchStateTable } from './tables/search.ts'
import type {
  ExpectedIdentityTable,
  FailedSignInTable,
  IdentityTable,
  OidcFlowTable,
  PasswordTable,
  RecoveryCodeTable,
  SecondFactorTable,
  SignInGuardTable,
} from './tables/sign-in.ts'
import type { SchemaMigrationTable, StoreMetaTable } from './tables/store.ts'
import type { SubscriptionTable } from './tables/subscription.ts'
import type { WithdrawalTable } from './tables/withdrawal.ts'
import type { RecurringWorkTable, WorkRunTable } from './tables/work.ts'
import type { CalendarFeedTable } from './tables/workbench.ts'

export type * from './tables/account.ts'
export type * from './tables/assessment.ts'
export type * from './tables/clause.ts'
export type * from './tables/decision.ts'
export type * from './tables/disclosure.ts'
export type * from './tables/document.ts'
export type * from './tables/explanation.ts'
export type * from './tables/finding.ts'
export type * from './tables/import-job.ts'
export type * from './tables/issue.ts'
export type * from './tables/journal.ts'
export type * from './tables/ledger.ts'
export type * from './tables/matter.ts'
export type * from './tables/outbox.ts'
export type * from './tables/paper.ts'
export type * from './tables/party.ts'
export type * from './tables/person.ts'
export type * from './tables/reminder.ts'
export type * from './tables/request.ts'
export type * from './tables/search.ts'
export type * from './tables/sign-in.ts'
export type * from './tables/store.ts'
export type * from './tables/withdrawal.ts'
export type * from './tables/work.ts'
export type * from './tables/workbench.ts'

/** Row types of all tables as the two drivers return them (see parsers.ts); a test compares them with the live schema. */
export interface Tables {
  schema_migration: SchemaMigrationTable
  store_meta: StoreMetaTable
  journal: JournalTable
  account: AccountTable
  session: SessionTable
  one_time_link: OneTimeLinkTable
  body: BodyTable
  password: PasswordTable
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
  identity: IdentityTable
  expected_identity: ExpectedIdentityTable
  oidc_flow: OidcFlowTable
  sign_in_guard: SignInGuardTable
  failed_sign_in: FailedSignInTable
  person: PersonTable
  appointment: AppointmentTable
  vault_key: VaultKeyTable
  party: PartyTable
  party_key: PartyKeyTable
  party_field: PartyFieldTable
  party_mark: PartyMarkTable
  source: SourceTable
  issue: IssueTable
  issue_version: IssueVersionTable
  document: DocumentTable
  document_version: DocumentVersionTable
  issue_document: IssueDocumentTable
  clause: ClauseTable
  fact: FactTable
  attachment: AttachmentTable
  correction: CorrectionTable
  finding: FindingTable
  finding_state: FindingStateTable
  withdrawal: WithdrawalTable
  import_job: ImportJobTable
  recurring_work: RecurringWorkTable
  work_run: WorkRunTable
  outbox_message: OutboxMessageTable
  decision: DecisionTable
  ledger: LedgerTable
  duty_horizon: DutyHorizonTable
  duty_item: DutyItemTable
  duty_report: DutyReportTable
  duty_file: DutyFileTable
  duty_event: DutyEventTable
  duty_assignment: DutyAssignmentTable
  body_keeper: BodyKeeperTable
  supervision: SupervisionTable
  matter: MatterTable
  matter_step: MatterStepTable
  matter_sample: MatterSampleTable
  reminder_rule: ReminderRuleTable
  reminder_address: ReminderAddressTable
  notice: NoticeTable
  notice_read: NoticeReadTable
  assessment_scheme: AssessmentSchemeTable
  paper: PaperTable
  number_series: NumberSeriesTable
  number_given: NumberGivenTable
  explainer: ExplainerTable
  explanation: ExplanationTable
  explanation_version: ExplanationVersionTable
  disclosure_entry: DisclosureEntryTable
  calendar_feed: CalendarFeedTable
  subscription: SubscriptionTable
  info_request: InfoRequestTable
  info_request_key: InfoRequestKeyTable
  info_request_step: InfoRequestStepTable
  search_state: SearchStateTable
  search_document: SearchDocumentTable
  search_clause: SearchClauseTable
}
