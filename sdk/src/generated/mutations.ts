// Generated from schema.graphql by `npm run codegen`. Not to be edited.

import type { Call } from '../core/call.ts'
import type { Core } from '../core/core.ts'
import { methodsOf, usual } from '../core/mutation.ts'
import type { CallOptions } from '../core/options.ts'
import {
  ActivityFragment,
  ActivityPlaceFragment,
  AgreementFragment,
  AgreementPartyFragment,
  BringAgreementIntoForceDocument,
  CitationFragment,
  CommitmentFragment,
  CommitmentPartyFragment,
  DeleteRecordDocument,
  ErasePersonalDataDocument,
  ExtendAgreementDocument,
  ImportRecordsDocument,
  MembershipFragment,
  MergeOrganizationDocument,
  MergeRecordsDocument,
  MoveCommitmentDocument,
  OrganizationChangeFragment,
  OrganizationFragment,
  OrganizationNameFragment,
  ParticipationFragment,
  PersonContactFragment,
  PersonFragment,
  PersonNameFragment,
  ProblemFragment,
  QuantityFragment,
  RecordActivityDocument,
  RecordAttendanceDocument,
  RenameOrganizationDocument,
  SetVisibilityDocument,
  SignAgreementDocument,
  SourceFragment,
  SplitOrganizationDocument,
  TerminateAgreementDocument,
  TopicFragment,
  TopicLabelFragment,
  UndoMergeDocument,
} from './documents.ts'
import type {
  BringAgreementIntoForceResult,
  BringAgreementIntoForceVariables,
  CreateActivityInput,
  CreateActivityPlaceInput,
  CreateActivityPlaceResult,
  CreateActivityPlaceVariables,
  CreateActivityResult,
  CreateActivityVariables,
  CreateAgreementInput,
  CreateAgreementPartyInput,
  CreateAgreementPartyResult,
  CreateAgreementPartyVariables,
  CreateAgreementResult,
  CreateAgreementVariables,
  CreateCitationInput,
  CreateCitationResult,
  CreateCitationVariables,
  CreateCommitmentInput,
  CreateCommitmentPartyInput,
  CreateCommitmentPartyResult,
  CreateCommitmentPartyVariables,
  CreateCommitmentResult,
  CreateCommitmentVariables,
  CreateMembershipInput,
  CreateMembershipResult,
  CreateMembershipVariables,
  CreateOrganizationChangeInput,
  CreateOrganizationChangeResult,
  CreateOrganizationChangeVariables,
  CreateOrganizationInput,
  CreateOrganizationNameInput,
  CreateOrganizationNameResult,
  CreateOrganizationNameVariables,
  CreateOrganizationResult,
  CreateOrganizationVariables,
  CreateParticipationInput,
  CreateParticipationResult,
  CreateParticipationVariables,
  CreatePersonContactInput,
  CreatePersonContactResult,
  CreatePersonContactVariables,
  CreatePersonInput,
  CreatePersonNameInput,
  CreatePersonNameResult,
  CreatePersonNameVariables,
  CreatePersonResult,
  CreatePersonVariables,
  CreateQuantityInput,
  CreateQuantityResult,
  CreateQuantityVariables,
  CreateSourceInput,
  CreateSourceResult,
  CreateSourceVariables,
  CreateTopicInput,
  CreateTopicLabelInput,
  CreateTopicLabelResult,
  CreateTopicLabelVariables,
  CreateTopicResult,
  CreateTopicVariables,
  DeleteRecordResult,
  DeleteRecordVariables,
  ErasePersonalDataResult,
  ErasePersonalDataVariables,
  ExtendAgreementResult,
  ExtendAgreementVariables,
  ImportInput,
  ImportRecordsResult,
  ImportRecordsVariables,
  MergeOrganizationResult,
  MergeOrganizationVariables,
  MergeRecordsResult,
  MergeRecordsVariables,
  MoveCommitmentResult,
  MoveCommitmentVariables,
  RecordActivityInput,
  RecordActivityResult,
  RecordActivityVariables,
  RecordAttendanceResult,
  RecordAttendanceVariables,
  RenameOrganizationResult,
  RenameOrganizationVariables,
  SetVisibilityResult,
  SetVisibilityVariables,
  SignAgreementResult,
  SignAgreementVariables,
  SplitOrganizationResult,
  SplitOrganizationVariables,
  TerminateAgreementResult,
  TerminateAgreementVariables,
  UndoMergeResult,
  UndoMergeVariables,
  UpdateActivityPlaceResult,
  UpdateActivityPlaceVariables,
  UpdateActivityResult,
  UpdateActivityVariables,
  UpdateAgreementPartyResult,
  UpdateAgreementPartyVariables,
  UpdateAgreementResult,
  UpdateAgreementVariables,
  UpdateCitationResult,
  UpdateCitationVariables,
  UpdateCommitmentPartyResult,
  UpdateCommitmentPartyVariables,
  UpdateCommitmentResult,
  UpdateCommitmentVariables,
  UpdateMembershipResult,
  UpdateMembershipVariables,
  UpdateOrganizationChangeResult,
  UpdateOrganizationChangeVariables,
  UpdateOrganizationNameResult,
  UpdateOrganizationNameVariables,
  UpdateOrganizationResult,
  UpdateOrganizationVariables,
  UpdateParticipationResult,
  UpdateParticipationVariables,
  UpdatePersonContactResult,
  UpdatePersonContactVariables,
  UpdatePersonNameResult,
  UpdatePersonNameVariables,
  UpdatePersonResult,
  UpdatePersonVariables,
  UpdateQuantityResult,
  UpdateQuantityVariables,
  UpdateSourceResult,
  UpdateSourceVariables,
  UpdateTopicLabelResult,
  UpdateTopicLabelVariables,
  UpdateTopicResult,
  UpdateTopicVariables,
} from './types.ts'

/** Everything that can be written. Each answers with the record, or with the problem that kept it from being written. */
export interface Mutations {
  /**
   * Records that a signed agreement came into force.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.bringAgreementIntoForce({ id: record.id, expectedVersion: record.version, on: { edtf: '2026-01-15' } })
   * if (result.__typename === 'Agreement') console.log(result.id)
   * else console.log(result.message)
   */
  bringAgreementIntoForce(variables: BringAgreementIntoForceVariables, options?: CallOptions): Call<BringAgreementIntoForceResult>

  /**
   * Enters a new Activity record. With its parts, participations, agreements and citations in one call, it takes a whole visit: all of it, or nothing.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createActivity({ kind: 'CONSULTATION', slug: 'national-digital-office', title: 'Workshop on digital identity' })
   * if (result.__typename === 'Activity') console.log(result.id)
   * else console.log(result.message)
   */
  createActivity(input: CreateActivityInput, variables?: Omit<CreateActivityVariables, 'input'>, options?: CallOptions): Call<CreateActivityResult>

  /**
   * Enters a new ActivityPlace record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createActivityPlace({ activity: 'mois-idb-training-course-2018', country: 'PE' })
   * if (result.__typename === 'ActivityPlace') console.log(result.id)
   * else console.log(result.message)
   */
  createActivityPlace(input: CreateActivityPlaceInput, variables?: Omit<CreateActivityPlaceVariables, 'input'>, options?: CallOptions): Call<CreateActivityPlaceResult>

  /**
   * Enters a new Agreement record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createAgreement({ kind: 'ACTION_PLAN', slug: 'national-digital-office', title: 'Workshop on digital identity' })
   * if (result.__typename === 'Agreement') console.log(result.id)
   * else console.log(result.message)
   */
  createAgreement(input: CreateAgreementInput, variables?: Omit<CreateAgreementVariables, 'input'>, options?: CallOptions): Call<CreateAgreementResult>

  /**
   * Enters a new AgreementParty record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createAgreementParty({ agreement: 'mois-idb-e-government-mou', organization: 'mois' })
   * if (result.__typename === 'AgreementParty') console.log(result.id)
   * else console.log(result.message)
   */
  createAgreementParty(input: CreateAgreementPartyInput, variables?: Omit<CreateAgreementPartyVariables, 'input'>, options?: CallOptions): Call<CreateAgreementPartyResult>

  /**
   * Enters a new Citation record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createCitation({ basis: 'DERIVED', locator: 'second paragraph', record: record.id, source: 'nia-newsletter-2014-01' })
   * if (result.__typename === 'Citation') console.log(result.id)
   * else console.log(result.message)
   */
  createCitation(input: CreateCitationInput, variables?: Omit<CreateCitationVariables, 'input'>, options?: CallOptions): Call<CreateCitationResult>

  /**
   * Enters a new Commitment record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createCommitment({ kind: 'PLEDGE', slug: 'national-digital-office', title: 'Workshop on digital identity' })
   * if (result.__typename === 'Commitment') console.log(result.id)
   * else console.log(result.message)
   */
  createCommitment(input: CreateCommitmentInput, variables?: Omit<CreateCommitmentVariables, 'input'>, options?: CallOptions): Call<CreateCommitmentResult>

  /**
   * Enters a new CommitmentParty record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createCommitmentParty({ commitment: 'korea-peru-e-government-cooperation-project', side: 'BY', organization: 'mois' })
   * if (result.__typename === 'CommitmentParty') console.log(result.id)
   * else console.log(result.message)
   */
  createCommitmentParty(input: CreateCommitmentPartyInput, variables?: Omit<CreateCommitmentPartyVariables, 'input'>, options?: CallOptions): Call<CreateCommitmentPartyResult>

  /**
   * Enters a new Membership record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createMembership({ organization: 'mois', person: 'jorge-mattar', post: 'Director' })
   * if (result.__typename === 'Membership') console.log(result.id)
   * else console.log(result.message)
   */
  createMembership(input: CreateMembershipInput, variables?: Omit<CreateMembershipVariables, 'input'>, options?: CallOptions): Call<CreateMembershipResult>

  /**
   * Enters a new Organization record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createOrganization({ classification: 'ACADEMIC', slug: 'national-digital-office' })
   * if (result.__typename === 'Organization') console.log(result.id)
   * else console.log(result.message)
   */
  createOrganization(input: CreateOrganizationInput, variables?: Omit<CreateOrganizationVariables, 'input'>, options?: CallOptions): Call<CreateOrganizationResult>

  /**
   * Enters a new OrganizationChange record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createOrganizationChange({ from: 'mois', kind: 'MERGE', to: 'nia' })
   * if (result.__typename === 'OrganizationChange') console.log(result.id)
   * else console.log(result.message)
   */
  createOrganizationChange(input: CreateOrganizationChangeInput, variables?: Omit<CreateOrganizationChangeVariables, 'input'>, options?: CallOptions): Call<CreateOrganizationChangeResult>

  /**
   * Enters a new OrganizationName record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createOrganizationName({ kind: 'ACRONYM', language: 'pt', name: 'National Digital Office', organization: 'mois' })
   * if (result.__typename === 'OrganizationName') console.log(result.id)
   * else console.log(result.message)
   */
  createOrganizationName(input: CreateOrganizationNameInput, variables?: Omit<CreateOrganizationNameVariables, 'input'>, options?: CallOptions): Call<CreateOrganizationNameResult>

  /**
   * Enters a new Participation record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createParticipation({ activity: 'mois-idb-training-course-2018', role: 'COUNTERPART', organization: 'mois' })
   * if (result.__typename === 'Participation') console.log(result.id)
   * else console.log(result.message)
   */
  createParticipation(input: CreateParticipationInput, variables?: Omit<CreateParticipationVariables, 'input'>, options?: CallOptions): Call<CreateParticipationResult>

  /**
   * Enters a new Person record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createPerson({ name: 'National Digital Office', slug: 'national-digital-office' })
   * if (result.__typename === 'Person') console.log(result.id)
   * else console.log(result.message)
   */
  createPerson(input: CreatePersonInput, variables?: Omit<CreatePersonVariables, 'input'>, options?: CallOptions): Call<CreatePersonResult>

  /**
   * Enters a new PersonContact record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createPersonContact({ kind: 'ADDRESS', person: 'jorge-mattar', value: '+506 2221 0000' })
   * if (result.__typename === 'PersonContact') console.log(result.id)
   * else console.log(result.message)
   */
  createPersonContact(input: CreatePersonContactInput, variables?: Omit<CreatePersonContactVariables, 'input'>, options?: CallOptions): Call<CreatePersonContactResult>

  /**
   * Enters a new PersonName record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createPersonName({ kind: 'ACRONYM', language: 'pt', name: 'National Digital Office', person: 'jorge-mattar' })
   * if (result.__typename === 'PersonName') console.log(result.id)
   * else console.log(result.message)
   */
  createPersonName(input: CreatePersonNameInput, variables?: Omit<CreatePersonNameVariables, 'input'>, options?: CallOptions): Call<CreatePersonNameResult>

  /**
   * Enters a new Quantity record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createQuantity({ activity: 'mois-idb-training-course-2018', basis: 'ACTUAL', metric: 'COUNTRIES', qualifier: 'ABOUT', value: 1 })
   * if (result.__typename === 'Quantity') console.log(result.id)
   * else console.log(result.message)
   */
  createQuantity(input: CreateQuantityInput, variables?: Omit<CreateQuantityVariables, 'input'>, options?: CallOptions): Call<CreateQuantityResult>

  /**
   * Enters a new Source record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createSource({ kind: 'AGREEMENT_TEXT', language: 'pt', slug: 'national-digital-office', title: 'Workshop on digital identity' })
   * if (result.__typename === 'Source') console.log(result.id)
   * else console.log(result.message)
   */
  createSource(input: CreateSourceInput, variables?: Omit<CreateSourceVariables, 'input'>, options?: CallOptions): Call<CreateSourceResult>

  /**
   * Enters a new Topic record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createTopic({ kind: 'SYSTEM', slug: 'national-digital-office' })
   * if (result.__typename === 'Topic') console.log(result.id)
   * else console.log(result.message)
   */
  createTopic(input: CreateTopicInput, variables?: Omit<CreateTopicVariables, 'input'>, options?: CallOptions): Call<CreateTopicResult>

  /**
   * Enters a new TopicLabel record.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.createTopicLabel({ label: 'Digital identity', language: 'pt', topic: 'open-government' })
   * if (result.__typename === 'TopicLabel') console.log(result.id)
   * else console.log(result.message)
   */
  createTopicLabel(input: CreateTopicLabelInput, variables?: Omit<CreateTopicLabelVariables, 'input'>, options?: CallOptions): Call<CreateTopicLabelResult>

  /**
   * Deletes a record of any type on which no other record depends. Its names, labels and citations go with it.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.deleteRecord({ id: record.id, expectedVersion: record.version })
   * if (result.__typename === 'DeletedRecord') console.log(result.id)
   * else console.log(result.message)
   */
  deleteRecord(variables: DeleteRecordVariables, options?: CallOptions): Call<DeleteRecordResult>

  /**
   * Erases a contact, or every contact that a person has or ever had, from the registry and from its history. It cannot be undone, and no version of the record stands in its way. For ADMIN.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.erasePersonalData({ id: record.id, reason: 'As the minutes say.' })
   * if (result.__typename === 'ErasedPersonalData') console.log(result)
   * else console.log(result.message)
   */
  erasePersonalData(variables: ErasePersonalDataVariables, options?: CallOptions): Call<ErasePersonalDataResult>

  /**
   * Records that an agreement goes on until a later day.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.extendAgreement({ id: record.id, expectedVersion: record.version, expires: { edtf: '2026-01-15' } })
   * if (result.__typename === 'Agreement') console.log(result.id)
   * else console.log(result.message)
   */
  extendAgreement(variables: ExtendAgreementVariables, options?: CallOptions): Call<ExtendAgreementResult>

  /**
   * Enters and changes records in bulk, in any order, all or nothing unless told otherwise.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.importRecords({ content: 'As the minutes say.', format: 'CSV' })
   * if (result.__typename === 'ImportReport') console.log(result)
   * else console.log(result.message)
   */
  importRecords(input: ImportInput, variables?: Omit<ImportRecordsVariables, 'input'>, options?: CallOptions): Call<ImportRecordsResult>

  /**
   * Records that an organisation went into another one, and has ended. Answers with the organisation that ended; its lineage leads to the other.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.mergeOrganization({ id: record.id, expectedVersion: record.version, into: 'mois', on: { edtf: '2026-01-15' } })
   * if (result.__typename === 'Organization') console.log(result.id)
   * else console.log(result.message)
   */
  mergeOrganization(variables: MergeOrganizationVariables, options?: CallOptions): Call<MergeOrganizationResult>

  /**
   * Makes one record of two that stand for the same: whatever referred to the duplicate refers to the survivor, the duplicate goes, and its slug leads to the survivor. What the duplicate was called stays among the names of the survivor: its official names become aliases and its preferred labels alternative ones where the survivor has its own. undoMerge takes it all back. For bodies that became one in the world, see mergeOrganization.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.mergeRecords({ duplicate: record.id, duplicateVersion: 1, survivor: record.id, survivorVersion: 1 })
   * if (result.__typename === 'Merge') console.log(result.id)
   * else console.log(result.message)
   */
  mergeRecords(variables: MergeRecordsVariables, options?: CallOptions): Call<MergeRecordsResult>

  /**
   * Moves a commitment or request on: pledged, in progress, fulfilled, lapsed.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.moveCommitment({ id: record.id, expectedVersion: record.version, reason: 'As the minutes say.', to: 'FULFILLED' })
   * if (result.__typename === 'Commitment') console.log(result.id)
   * else console.log(result.message)
   */
  moveCommitment(variables: MoveCommitmentVariables, options?: CallOptions): Call<MoveCommitmentResult>

  /**
   * Enters a whole visit in one call: the activity with its parts, participations, agreements, commitments, figures and citations, and the organisations, people, topics and documents that are new with it. All of it, or nothing.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.recordActivity({ activity: { kind: 'CONSULTATION', slug: 'national-digital-office', title: 'Workshop on digital identity' } })
   * if (result.__typename === 'Activity') console.log(result.id)
   * else console.log(result.message)
   */
  recordActivity(input: RecordActivityInput, variables?: Omit<RecordActivityVariables, 'input'>, options?: CallOptions): Call<RecordActivityResult>

  /**
   * Records who in fact came to an activity, and how many. An activity to which someone came was HELD. Participations that are not named stay as they are.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.recordAttendance({ id: record.id, expectedVersion: record.version })
   * if (result.__typename === 'Activity') console.log(result.id)
   * else console.log(result.message)
   */
  recordAttendance(variables: RecordAttendanceVariables, options?: CallOptions): Call<RecordAttendanceResult>

  /**
   * Records that an organisation goes by another name from a day on. It stays the same record; the old name stays with the time of its use.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.renameOrganization({ id: record.id, expectedVersion: record.version, name: 'National Digital Office', on: { edtf: '2026-01-15' } })
   * if (result.__typename === 'Organization') console.log(result.id)
   * else console.log(result.message)
   */
  renameOrganization(variables: RenameOrganizationVariables, options?: CallOptions): Call<RenameOrganizationResult>

  /**
   * Publishes or withdraws a record of any type. What joins it is seen, or no longer seen, with it.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.setVisibility({ id: record.id, expectedVersion: record.version, visibility: 'INTERNAL' })
   * if (result.__typename === 'VisibilitySet') console.log(result.record)
   * else console.log(result.message)
   */
  setVisibility(variables: SetVisibilityVariables, options?: CallOptions): Call<SetVisibilityResult>

  /**
   * Records that a draft was signed.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.signAgreement({ id: record.id, expectedVersion: record.version, on: { edtf: '2026-01-15' } })
   * if (result.__typename === 'Agreement') console.log(result.id)
   * else console.log(result.message)
   */
  signAgreement(variables: SignAgreementVariables, options?: CallOptions): Call<SignAgreementResult>

  /**
   * Records that another organisation was parted off this one.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.splitOrganization({ id: record.id, expectedVersion: record.version, into: 'mois', on: { edtf: '2026-01-15' } })
   * if (result.__typename === 'Organization') console.log(result.id)
   * else console.log(result.message)
   */
  splitOrganization(variables: SplitOrganizationVariables, options?: CallOptions): Call<SplitOrganizationResult>

  /**
   * Records that a party ended an agreement.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.terminateAgreement({ id: record.id, expectedVersion: record.version, on: { edtf: '2026-01-15' }, reason: 'As the minutes say.' })
   * if (result.__typename === 'Agreement') console.log(result.id)
   * else console.log(result.message)
   */
  terminateAgreement(variables: TerminateAgreementVariables, options?: CallOptions): Call<TerminateAgreementResult>

  /**
   * Takes a merge back: both records, and all that refers to them, are as they were before it. What was entered since stays with the survivor.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.undoMerge(record.id)
   * if (result.__typename === 'Merge') console.log(result.id)
   * else console.log(result.message)
   */
  undoMerge(id: string, variables?: Omit<UndoMergeVariables, 'id'>, options?: CallOptions): Call<UndoMergeResult>

  /**
   * Changes a Activity record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateActivity({ id: record.id, expectedVersion: record.version, input: { title: 'Workshop on digital identity' } })
   * if (result.__typename === 'Activity') console.log(result.id)
   * else console.log(result.message)
   */
  updateActivity(variables: UpdateActivityVariables, options?: CallOptions): Call<UpdateActivityResult>

  /**
   * Changes a ActivityPlace record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateActivityPlace({ id: record.id, expectedVersion: record.version, input: { name: 'National Digital Office' } })
   * if (result.__typename === 'ActivityPlace') console.log(result.id)
   * else console.log(result.message)
   */
  updateActivityPlace(variables: UpdateActivityPlaceVariables, options?: CallOptions): Call<UpdateActivityPlaceResult>

  /**
   * Changes a Agreement record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateAgreement({ id: record.id, expectedVersion: record.version, input: { title: 'Workshop on digital identity' } })
   * if (result.__typename === 'Agreement') console.log(result.id)
   * else console.log(result.message)
   */
  updateAgreement(variables: UpdateAgreementVariables, options?: CallOptions): Call<UpdateAgreementResult>

  /**
   * Changes a AgreementParty record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateAgreementParty({ id: record.id, expectedVersion: record.version, input: { nameAsPrinted: 'National Digital Office' } })
   * if (result.__typename === 'AgreementParty') console.log(result.id)
   * else console.log(result.message)
   */
  updateAgreementParty(variables: UpdateAgreementPartyVariables, options?: CallOptions): Call<UpdateAgreementPartyResult>

  /**
   * Changes a Citation record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateCitation({ id: record.id, expectedVersion: record.version, input: { note: 'As the minutes say.' } })
   * if (result.__typename === 'Citation') console.log(result.id)
   * else console.log(result.message)
   */
  updateCitation(variables: UpdateCitationVariables, options?: CallOptions): Call<UpdateCitationResult>

  /**
   * Changes a Commitment record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateCommitment({ id: record.id, expectedVersion: record.version, input: { title: 'Workshop on digital identity' } })
   * if (result.__typename === 'Commitment') console.log(result.id)
   * else console.log(result.message)
   */
  updateCommitment(variables: UpdateCommitmentVariables, options?: CallOptions): Call<UpdateCommitmentResult>

  /**
   * Changes a CommitmentParty record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateCommitmentParty({ id: record.id, expectedVersion: record.version, input: { nameAsPrinted: 'National Digital Office' } })
   * if (result.__typename === 'CommitmentParty') console.log(result.id)
   * else console.log(result.message)
   */
  updateCommitmentParty(variables: UpdateCommitmentPartyVariables, options?: CallOptions): Call<UpdateCommitmentPartyResult>

  /**
   * Changes a Membership record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateMembership({ id: record.id, expectedVersion: record.version, input: { memberCountry: record.id } })
   * if (result.__typename === 'Membership') console.log(result.id)
   * else console.log(result.message)
   */
  updateMembership(variables: UpdateMembershipVariables, options?: CallOptions): Call<UpdateMembershipResult>

  /**
   * Changes a Organization record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateOrganization({ id: record.id, expectedVersion: record.version, input: { description: 'As the minutes say.' } })
   * if (result.__typename === 'Organization') console.log(result.id)
   * else console.log(result.message)
   */
  updateOrganization(variables: UpdateOrganizationVariables, options?: CallOptions): Call<UpdateOrganizationResult>

  /**
   * Changes a OrganizationChange record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateOrganizationChange({ id: record.id, expectedVersion: record.version, input: { date: { edtf: '2026-01-15' } } })
   * if (result.__typename === 'OrganizationChange') console.log(result.id)
   * else console.log(result.message)
   */
  updateOrganizationChange(variables: UpdateOrganizationChangeVariables, options?: CallOptions): Call<UpdateOrganizationChangeResult>

  /**
   * Changes a OrganizationName record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateOrganizationName({ id: record.id, expectedVersion: record.version, input: { name: 'National Digital Office' } })
   * if (result.__typename === 'OrganizationName') console.log(result.id)
   * else console.log(result.message)
   */
  updateOrganizationName(variables: UpdateOrganizationNameVariables, options?: CallOptions): Call<UpdateOrganizationNameResult>

  /**
   * Changes a Participation record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateParticipation({ id: record.id, expectedVersion: record.version, input: { nameAsPrinted: 'National Digital Office' } })
   * if (result.__typename === 'Participation') console.log(result.id)
   * else console.log(result.message)
   */
  updateParticipation(variables: UpdateParticipationVariables, options?: CallOptions): Call<UpdateParticipationResult>

  /**
   * Changes a Person record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updatePerson({ id: record.id, expectedVersion: record.version, input: { name: 'National Digital Office' } })
   * if (result.__typename === 'Person') console.log(result.id)
   * else console.log(result.message)
   */
  updatePerson(variables: UpdatePersonVariables, options?: CallOptions): Call<UpdatePersonResult>

  /**
   * Changes a PersonContact record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updatePersonContact({ id: record.id, expectedVersion: record.version, input: { value: '+506 2221 0000' } })
   * if (result.__typename === 'PersonContact') console.log(result.id)
   * else console.log(result.message)
   */
  updatePersonContact(variables: UpdatePersonContactVariables, options?: CallOptions): Call<UpdatePersonContactResult>

  /**
   * Changes a PersonName record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updatePersonName({ id: record.id, expectedVersion: record.version, input: { name: 'National Digital Office' } })
   * if (result.__typename === 'PersonName') console.log(result.id)
   * else console.log(result.message)
   */
  updatePersonName(variables: UpdatePersonNameVariables, options?: CallOptions): Call<UpdatePersonNameResult>

  /**
   * Changes a Quantity record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateQuantity({ id: record.id, expectedVersion: record.version, input: { value: 1 } })
   * if (result.__typename === 'Quantity') console.log(result.id)
   * else console.log(result.message)
   */
  updateQuantity(variables: UpdateQuantityVariables, options?: CallOptions): Call<UpdateQuantityResult>

  /**
   * Changes a Source record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateSource({ id: record.id, expectedVersion: record.version, input: { title: 'Workshop on digital identity' } })
   * if (result.__typename === 'Source') console.log(result.id)
   * else console.log(result.message)
   */
  updateSource(variables: UpdateSourceVariables, options?: CallOptions): Call<UpdateSourceResult>

  /**
   * Changes a Topic record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateTopic({ id: record.id, expectedVersion: record.version, input: { description: 'As the minutes say.' } })
   * if (result.__typename === 'Topic') console.log(result.id)
   * else console.log(result.message)
   */
  updateTopic(variables: UpdateTopicVariables, options?: CallOptions): Call<UpdateTopicResult>

  /**
   * Changes a TopicLabel record: only the fields that are sent.
   *
   * @throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.
   *
   * @example
   * const result = await client.updateTopicLabel({ id: record.id, expectedVersion: record.version, input: { label: 'Digital identity' } })
   * if (result.__typename === 'TopicLabel') console.log(result.id)
   * else console.log(result.message)
   */
  updateTopicLabel(variables: UpdateTopicLabelVariables, options?: CallOptions): Call<UpdateTopicLabelResult>
}

/**
 * Every mutation, over a core. A program that counts bytes and writes little sends single documents instead:
 * `core.request(SignAgreementDocument, …)`.
 */
export const mutations = (core: Core): Mutations =>
  methodsOf(core, [
    ...usual(ProblemFragment, 'distinctFrom:[ID!],', ActivityFragment, AgreementFragment, OrganizationFragment, PersonFragment, SourceFragment, TopicFragment),
    ...usual(ProblemFragment, '', ActivityPlaceFragment, AgreementPartyFragment, CitationFragment, CommitmentFragment, CommitmentPartyFragment, MembershipFragment, OrganizationChangeFragment, OrganizationNameFragment, ParticipationFragment, PersonContactFragment, PersonNameFragment, QuantityFragment, TopicLabelFragment),
    BringAgreementIntoForceDocument,
    DeleteRecordDocument,
    ErasePersonalDataDocument,
    ExtendAgreementDocument,
    ImportRecordsDocument,
    MergeOrganizationDocument,
    MergeRecordsDocument,
    MoveCommitmentDocument,
    RecordActivityDocument,
    RecordAttendanceDocument,
    RenameOrganizationDocument,
    SetVisibilityDocument,
    SignAgreementDocument,
    SplitOrganizationDocument,
    TerminateAgreementDocument,
    UndoMergeDocument,
  ]) as object as Mutations
