// Generated from schema.graphql and sdk/operations by `npm run codegen`. Not to be edited.

import { document, type Fragment, fragment, type TypedDocument } from '../core/document.ts'
import { mutation } from '../core/mutation.ts'
import type {
  ActivityBySlugData,
  ActivityBySlugVariables,
  ActivityByIdData,
  ActivityByIdVariables,
  ActivitiesData,
  ActivitiesVariables,
  ActivityPlacesData,
  ActivityPlacesVariables,
  ActivityQuantitiesData,
  ActivityQuantitiesVariables,
  ActivityEditionsData,
  ActivityEditionsVariables,
  AgreementBySlugData,
  AgreementBySlugVariables,
  AgreementByIdData,
  AgreementByIdVariables,
  AgreementsData,
  AgreementsVariables,
  AgreementPartiesData,
  AgreementPartiesVariables,
  ChangedData,
  ChangedVariables,
  ChangesData,
  ChangesVariables,
  CitationByIdData,
  CitationByIdVariables,
  CitationsData,
  CitationsVariables,
  CommitmentBySlugData,
  CommitmentBySlugVariables,
  CommitmentByIdData,
  CommitmentByIdVariables,
  CommitmentsData,
  CommitmentsVariables,
  CountryByCodeData,
  CountryByCodeVariables,
  CountryByIdData,
  CountryByIdVariables,
  CountriesData,
  CountriesVariables,
  NodeData,
  NodeVariables,
  NodesData,
  NodesVariables,
  OrganizationBySlugData,
  OrganizationBySlugVariables,
  OrganizationByIdData,
  OrganizationByIdVariables,
  OrganizationsData,
  OrganizationsVariables,
  OrganizationMembershipsData,
  OrganizationMembershipsVariables,
  OrganizationLineageData,
  OrganizationLineageVariables,
  ParticipationByIdData,
  ParticipationByIdVariables,
  ParticipationsData,
  ParticipationsVariables,
  PersonBySlugData,
  PersonBySlugVariables,
  PersonByIdData,
  PersonByIdVariables,
  PeopleData,
  PeopleVariables,
  PersonMembershipsData,
  PersonMembershipsVariables,
  RelationshipData,
  RelationshipVariables,
  SearchData,
  SearchVariables,
  SourceBySlugData,
  SourceBySlugVariables,
  SourceByIdData,
  SourceByIdVariables,
  SourcesData,
  SourcesVariables,
  StatisticsActivitiesData,
  StatisticsActivitiesVariables,
  StatisticsParticipantsData,
  StatisticsParticipantsVariables,
  StatisticsAgreementsData,
  StatisticsAgreementsVariables,
  StatisticsCommitmentsData,
  StatisticsCommitmentsVariables,
  TopicBySlugData,
  TopicBySlugVariables,
  TopicByIdData,
  TopicByIdVariables,
  TopicsData,
  TopicsVariables,
  BringAgreementIntoForceData,
  BringAgreementIntoForceVariables,
  CreateActivityData,
  CreateActivityVariables,
  CreateActivityPlaceData,
  CreateActivityPlaceVariables,
  CreateAgreementData,
  CreateAgreementVariables,
  CreateAgreementPartyData,
  CreateAgreementPartyVariables,
  CreateCitationData,
  CreateCitationVariables,
  CreateCommitmentData,
  CreateCommitmentVariables,
  CreateCommitmentPartyData,
  CreateCommitmentPartyVariables,
  CreateMembershipData,
  CreateMembershipVariables,
  CreateOrganizationData,
  CreateOrganizationVariables,
  CreateOrganizationChangeData,
  CreateOrganizationChangeVariables,
  CreateOrganizationNameData,
  CreateOrganizationNameVariables,
  CreateParticipationData,
  CreateParticipationVariables,
  CreatePersonData,
  CreatePersonVariables,
  CreatePersonContactData,
  CreatePersonContactVariables,
  CreatePersonNameData,
  CreatePersonNameVariables,
  CreateQuantityData,
  CreateQuantityVariables,
  CreateSourceData,
  CreateSourceVariables,
  CreateTopicData,
  CreateTopicVariables,
  CreateTopicLabelData,
  CreateTopicLabelVariables,
  DeleteRecordData,
  DeleteRecordVariables,
  ErasePersonalDataData,
  ErasePersonalDataVariables,
  ExtendAgreementData,
  ExtendAgreementVariables,
  ImportRecordsData,
  ImportRecordsVariables,
  MergeOrganizationData,
  MergeOrganizationVariables,
  MergeRecordsData,
  MergeRecordsVariables,
  MoveCommitmentData,
  MoveCommitmentVariables,
  RecordActivityData,
  RecordActivityVariables,
  RecordAttendanceData,
  RecordAttendanceVariables,
  RenameOrganizationData,
  RenameOrganizationVariables,
  SetVisibilityData,
  SetVisibilityVariables,
  SignAgreementData,
  SignAgreementVariables,
  SplitOrganizationData,
  SplitOrganizationVariables,
  TerminateAgreementData,
  TerminateAgreementVariables,
  UndoMergeData,
  UndoMergeVariables,
  UpdateActivityData,
  UpdateActivityVariables,
  UpdateActivityPlaceData,
  UpdateActivityPlaceVariables,
  UpdateAgreementData,
  UpdateAgreementVariables,
  UpdateAgreementPartyData,
  UpdateAgreementPartyVariables,
  UpdateCitationData,
  UpdateCitationVariables,
  UpdateCommitmentData,
  UpdateCommitmentVariables,
  UpdateCommitmentPartyData,
  UpdateCommitmentPartyVariables,
  UpdateMembershipData,
  UpdateMembershipVariables,
  UpdateOrganizationData,
  UpdateOrganizationVariables,
  UpdateOrganizationChangeData,
  UpdateOrganizationChangeVariables,
  UpdateOrganizationNameData,
  UpdateOrganizationNameVariables,
  UpdateParticipationData,
  UpdateParticipationVariables,
  UpdatePersonData,
  UpdatePersonVariables,
  UpdatePersonContactData,
  UpdatePersonContactVariables,
  UpdatePersonNameData,
  UpdatePersonNameVariables,
  UpdateQuantityData,
  UpdateQuantityVariables,
  UpdateSourceData,
  UpdateSourceVariables,
  UpdateTopicData,
  UpdateTopicVariables,
  UpdateTopicLabelData,
  UpdateTopicLabelVariables,
} from './types.ts'

/** An activity as other records name it. */
export const ActivityRefFragment: Fragment = /* @__PURE__ */ fragment('fragment ActivityRef on Activity{id slug title}')

/** A date as far as it is known. */
export const UncertainDateFragment: Fragment = /* @__PURE__ */ fragment('fragment UncertainDate on UncertainDate{edtf earliest latest basis}')

/** The fields of Activity. */
export const ActivityFragment: Fragment = /* @__PURE__ */ fragment('fragment Activity on Activity{__typename id slug kind title description status starts{...UncertainDate}ends{...UncertainDate}parent{...ActivityRef}ordinal series{...ActivityRef}edition editionBasis recurrence version visibility createdAt updatedAt}', UncertainDateFragment, ActivityRefFragment)

/** A country as other records name it. */
export const CountryRefFragment: Fragment = /* @__PURE__ */ fragment('fragment CountryRef on Country{id code name(lang:$lang)}')

/** The fields of ActivityPlace. */
export const ActivityPlaceFragment: Fragment = /* @__PURE__ */ fragment('fragment ActivityPlace on ActivityPlace{__typename id country{...CountryRef}name nameAsPrinted venue version}', CountryRefFragment)

/** The fields of Quantity. */
export const QuantityFragment: Fragment = /* @__PURE__ */ fragment('fragment Quantity on Quantity{__typename id metric qualifier value basis population version}')

/** The fields of Edition. */
export const EditionFragment: Fragment = /* @__PURE__ */ fragment('fragment Edition on Edition{number year basis activity{...ActivityRef}}', ActivityRefFragment)

/** An agreement as other records name it. */
export const AgreementRefFragment: Fragment = /* @__PURE__ */ fragment('fragment AgreementRef on Agreement{id slug title}')

/** An organisation as other records name it. */
export const OrganizationRefFragment: Fragment = /* @__PURE__ */ fragment('fragment OrganizationRef on Organization{id slug name(lang:$lang)}')

/** A person as other records name it. */
export const PersonRefFragment: Fragment = /* @__PURE__ */ fragment('fragment PersonRef on Person{id slug name}')

/** The fields of AgreementParty. */
export const AgreementPartyFragment: Fragment = /* @__PURE__ */ fragment('fragment AgreementParty on AgreementParty{__typename id country{...CountryRef}organization{...OrganizationRef}nameAsPrinted signatory{...PersonRef}signatoryPost version}', CountryRefFragment, OrganizationRefFragment, PersonRefFragment)

/** The fields of Agreement. */
export const AgreementFragment: Fragment = /* @__PURE__ */ fragment('fragment Agreement on Agreement{__typename id slug kind title description status signed{...UncertainDate}signedAt{...ActivityRef}place placeCountry{...CountryRef}inForce{...UncertainDate}expires{...UncertainDate}supersededBy{...AgreementRef}parties(first:20){nodes{...AgreementParty}pageInfo{hasNextPage}}version visibility createdAt updatedAt}', UncertainDateFragment, ActivityRefFragment, CountryRefFragment, AgreementRefFragment, AgreementPartyFragment)

/**
 * Which record it is and what it is called, whatever its type. `__typename` tells the types apart. Two types
 * cannot both have their `name` here, as one may be null and the other not: hence `organizationName`.
 */
export const NodeRefFragment: Fragment = /* @__PURE__ */ fragment('fragment NodeRef on Node{__typename id ...on Activity{slug title}...on Agreement{slug title}...on Commitment{slug title}...on Country{code name(lang:$lang)}...on Organization{slug organizationName:name(lang:$lang)}...on Person{slug name}...on Source{slug title}...on Topic{slug label(lang:$lang)}}')

/** The fields of Change. */
export const ChangeFragment: Fragment = /* @__PURE__ */ fragment('fragment Change on Change{at operation recordId record{...NodeRef}fields@include(if:$details){name before after}actor@include(if:$details)action@include(if:$details)reason@include(if:$details)requestId@include(if:$details)}', NodeRefFragment)

/** A document as other records name it. */
export const SourceRefFragment: Fragment = /* @__PURE__ */ fragment('fragment SourceRef on Source{id slug title}')

/** The fields of Citation. */
export const CitationFragment: Fragment = /* @__PURE__ */ fragment('fragment Citation on Citation{__typename id source{...SourceRef}record{...NodeRef}field locator claim basis note version visibility createdAt updatedAt}', SourceRefFragment, NodeRefFragment)

/** The fields of CommitmentParty. */
export const CommitmentPartyFragment: Fragment = /* @__PURE__ */ fragment('fragment CommitmentParty on CommitmentParty{__typename id country{...CountryRef}organization{...OrganizationRef}person{...PersonRef}nameAsPrinted version}', CountryRefFragment, OrganizationRefFragment, PersonRefFragment)

/** The fields of Commitment. */
export const CommitmentFragment: Fragment = /* @__PURE__ */ fragment('fragment Commitment on Commitment{__typename id slug kind title description status by(first:10){nodes{...CommitmentParty}pageInfo{hasNextPage}}to(first:10){nodes{...CommitmentParty}pageInfo{hasNextPage}}made{...UncertainDate}due{...UncertainDate}agreement{...AgreementRef}activity{...ActivityRef}fulfilledBy{...ActivityRef}version visibility createdAt updatedAt}', CommitmentPartyFragment, UncertainDateFragment, AgreementRefFragment, ActivityRefFragment)

/** The fields of Region. */
export const RegionFragment: Fragment = /* @__PURE__ */ fragment('fragment Region on Region{code name(lang:$lang)}')

/** The fields of Country. */
export const CountryFragment: Fragment = /* @__PURE__ */ fragment('fragment Country on Country{__typename id code alpha3 numeric name(lang:$lang)region{...Region}subregion{...Region}version visibility createdAt updatedAt}', RegionFragment)

/** The fields of OrganizationName. */
export const OrganizationNameFragment: Fragment = /* @__PURE__ */ fragment('fragment OrganizationName on OrganizationName{__typename id name language kind validFrom{...UncertainDate}validUntil{...UncertainDate}version}', UncertainDateFragment)

/** The fields of Organization. */
export const OrganizationFragment: Fragment = /* @__PURE__ */ fragment('fragment Organization on Organization{__typename id slug classification lifecycle name(lang:$lang)names{...OrganizationName}identifiers{scheme value}description country{...CountryRef}parent{...OrganizationRef}establishedBy{...AgreementRef}version visibility createdAt updatedAt}', OrganizationNameFragment, CountryRefFragment, OrganizationRefFragment, AgreementRefFragment)

/** The fields of OrganizationChange. */
export const OrganizationChangeFragment: Fragment = /* @__PURE__ */ fragment('fragment OrganizationChange on OrganizationChange{__typename id kind date{...UncertainDate}from{...OrganizationRef}to{...OrganizationRef}version}', UncertainDateFragment, OrganizationRefFragment)

/** The fields of Participation. */
export const ParticipationFragment: Fragment = /* @__PURE__ */ fragment('fragment Participation on Participation{__typename id activity{...ActivityRef}role status country{...CountryRef}organization{...OrganizationRef}organizationName(lang:$lang)organizationAsPrinted person{...PersonRef}nameAsPrinted post unit note version visibility createdAt updatedAt}', ActivityRefFragment, CountryRefFragment, OrganizationRefFragment, PersonRefFragment)

/** The fields of PersonName. */
export const PersonNameFragment: Fragment = /* @__PURE__ */ fragment('fragment PersonName on PersonName{__typename id name language kind version}')

/** The fields of Person. */
export const PersonFragment: Fragment = /* @__PURE__ */ fragment('fragment Person on Person{__typename id slug honorificPrefix name names{...PersonName}version visibility createdAt updatedAt}', PersonNameFragment)

/** The fields of Membership. */
export const MembershipFragment: Fragment = /* @__PURE__ */ fragment('fragment Membership on Membership{__typename id organization{...OrganizationRef}person{...PersonRef}memberOrganization{...OrganizationRef}memberCountry{...CountryRef}post unit validFrom{...UncertainDate}validUntil{...UncertainDate}version}', OrganizationRefFragment, PersonRefFragment, CountryRefFragment, UncertainDateFragment)

/** An agreement between the countries, by what matters before a meeting. Its parties are known. */
export const AgreementSummaryFragment: Fragment = /* @__PURE__ */ fragment('fragment AgreementSummary on Agreement{id slug kind title status signed{...UncertainDate}inForce{...UncertainDate}expires{...UncertainDate}}', UncertainDateFragment)

/** The fields of OpenCommitment. */
export const OpenCommitmentFragment: Fragment = /* @__PURE__ */ fragment('fragment OpenCommitment on OpenCommitment{commitment{...Commitment}ageDays{min max}overdue}', CommitmentFragment)

/** The fields of PersonMet. */
export const PersonMetFragment: Fragment = /* @__PURE__ */ fragment('fragment PersonMet on PersonMet{person{...PersonRef}country{...CountryRef}organization{...OrganizationRef}organizationName(lang:$lang)post unit lastMet{...UncertainDate}activityCount}', PersonRefFragment, CountryRefFragment, OrganizationRefFragment, UncertainDateFragment)

/** A topic as other records name it. */
export const TopicRefFragment: Fragment = /* @__PURE__ */ fragment('fragment TopicRef on Topic{id slug label(lang:$lang)}')

/** The fields of RelationshipTopic. */
export const RelationshipTopicFragment: Fragment = /* @__PURE__ */ fragment('fragment RelationshipTopic on RelationshipTopic{topic{...TopicRef}count activities agreements commitments}', TopicRefFragment)

/** The fields of Relationship. */
export const RelationshipFragment: Fragment = /* @__PURE__ */ fragment('fragment Relationship on Relationship{countries{...CountryRef}lastContact{date{...UncertainDate}activity{...ActivityRef}}timeline(first:$first parts:$parts){nodes{...Activity}pageInfo{hasNextPage}}agreementsByState{inForce(first:$first){nodes{...AgreementSummary}pageInfo{hasNextPage}}notYetInForce(first:$first){nodes{...AgreementSummary}pageInfo{hasNextPage}}statusUnknown(first:$first){nodes{...AgreementSummary}pageInfo{hasNextPage}}ended(first:$first){nodes{...AgreementSummary}pageInfo{hasNextPage}}expiring(first:$first withinDays:$withinDays){nodes{...AgreementSummary}pageInfo{hasNextPage}}}openPledges(first:$first){nodes{...OpenCommitment}pageInfo{hasNextPage}}openRequests(first:$first){nodes{...OpenCommitment}pageInfo{hasNextPage}}people(first:$first){nodes{...PersonMet}pageInfo{hasNextPage}}topics(first:$first){nodes{...RelationshipTopic}pageInfo{hasNextPage}}bodies(first:$first){nodes{...Organization}pageInfo{hasNextPage}}}', CountryRefFragment, UncertainDateFragment, ActivityRefFragment, ActivityFragment, AgreementSummaryFragment, OpenCommitmentFragment, PersonMetFragment, RelationshipTopicFragment, OrganizationFragment)

/** The fields of SearchHit. */
export const SearchHitFragment: Fragment = /* @__PURE__ */ fragment('fragment SearchHit on SearchHit{kind title(lang:$lang)record{...NodeRef}score matched{field how language text}highlight{text matched}}', NodeRefFragment)

/** Where a page lies in its list. */
export const PageInfoFragment: Fragment = /* @__PURE__ */ fragment('fragment PageInfo on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}')

/** The fields of Source. */
export const SourceFragment: Fragment = /* @__PURE__ */ fragment('fragment Source on Source{__typename id slug kind title language published{...UncertainDate}publisher{...OrganizationRef}publisherAsPrinted reference url sha256 version visibility createdAt updatedAt}', UncertainDateFragment, OrganizationRefFragment)

/** What the records of a group have in common in one dimension. */
export const StatisticKeyFragment: Fragment = /* @__PURE__ */ fragment('fragment StatisticKey on StatisticKey{dimension value label(lang:$lang)}')

/** The fields of CountStatistics. */
export const CountStatisticsFragment: Fragment = /* @__PURE__ */ fragment('fragment CountStatistics on CountStatistics{total groups{keys{...StatisticKey}count}}', StatisticKeyFragment)

/** The fields of ParticipantFigures. */
export const ParticipantFiguresFragment: Fragment = /* @__PURE__ */ fragment('fragment ParticipantFigures on ParticipantFigures{exact about atLeast withoutFigure}')

/** The fields of ParticipantCounts. */
export const ParticipantCountsFragment: Fragment = /* @__PURE__ */ fragment('fragment ParticipantCounts on ParticipantCounts{activities actual{...ParticipantFigures}planned{...ParticipantFigures}withoutFigure countries organizations people}', ParticipantFiguresFragment)

/** The fields of ParticipantStatistics. */
export const ParticipantStatisticsFragment: Fragment = /* @__PURE__ */ fragment('fragment ParticipantStatistics on ParticipantStatistics{total{...ParticipantCounts}groups{keys{...StatisticKey}counts{...ParticipantCounts}}}', ParticipantCountsFragment, StatisticKeyFragment)

/** The fields of Topic. */
export const TopicFragment: Fragment = /* @__PURE__ */ fragment('fragment Topic on Topic{__typename id slug kind label(lang:$lang)labels{label language preferred}description broader{...TopicRef}provider{...OrganizationRef}dacSectorCode version visibility createdAt updatedAt}', TopicRefFragment, OrganizationRefFragment)

/** Why a write did not happen. */
export const ProblemFragment: Fragment = /* @__PURE__ */ fragment('fragment Problem on Error{__typename message ...on ChangedSinceError{changes{action actor at erasedAt fields{after before name}operation reason record{...NodeRef}recordId requestId}}...on ConflictError{currentVersion expectedVersion path}...on DuplicateError{duplicates{fields path twin{...NodeRef}}fields twins{...NodeRef}}...on ImportRefusedError{report{created refused rows{id line outcome problems{field message}type}unchanged updated written}}...on InUseError{dependents{count field}}...on InvalidInputError{problems{message path}}}', NodeRefFragment)

/** A way to reach a person. Always internal, whoever entered it. */
export const PersonContactFragment: Fragment = /* @__PURE__ */ fragment('fragment PersonContact on PersonContact{__typename createdAt id kind person{...PersonRef}updatedAt value version visibility}', PersonRefFragment)

/** A label of a topic in one language. */
export const TopicLabelFragment: Fragment = /* @__PURE__ */ fragment('fragment TopicLabel on TopicLabel{__typename createdAt id label language preferred topic{...TopicRef}updatedAt version visibility}', TopicRefFragment)

/** A record that was deleted. */
export const DeletedRecordFragment: Fragment = /* @__PURE__ */ fragment('fragment DeletedRecord on DeletedRecord{__typename id}')

/** What was erased for good. That it was, by whom and why, stays in the history. */
export const ErasedPersonalDataFragment: Fragment = /* @__PURE__ */ fragment('fragment ErasedPersonalData on ErasedPersonalData{__typename changesErased contacts}')

/** What became of an import, row by row. */
export const ImportReportFragment: Fragment = /* @__PURE__ */ fragment('fragment ImportReport on ImportReport{__typename created refused rows{id line outcome problems{field message}type}unchanged updated written}')

/** That two records were found to be one. */
export const MergeFragment: Fragment = /* @__PURE__ */ fragment('fragment Merge on Merge{__typename actor at duplicateId duplicateSlug id reason survivor{...NodeRef}undoneAt undoneBy}', NodeRefFragment)

/** A record whose visibility was set. */
export const VisibilitySetFragment: Fragment = /* @__PURE__ */ fragment('fragment VisibilitySet on VisibilitySet{__typename record{...NodeRef}}', NodeRefFragment)

/** The activity with this slug or id. */
export const ActivityBySlugDocument: TypedDocument<ActivityBySlugData, ActivityBySlugVariables> = /* @__PURE__ */ document('query ActivityBySlug($slug:String!){activity(slug:$slug){...Activity}}', ActivityFragment)

export const ActivityByIdDocument: TypedDocument<ActivityByIdData, ActivityByIdVariables> = /* @__PURE__ */ document('query ActivityById($id:ID!){node(id:$id){__typename ...Activity}}', ActivityFragment)

/** Activities, the most recent first where `orderBy` does not say otherwise. */
export const ActivitiesDocument: TypedDocument<ActivitiesData, ActivitiesVariables> = /* @__PURE__ */ document('query Activities($filter:ActivityFilter$orderBy:ActivityOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false){activities(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Activity}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', ActivityFragment)

/** Where an activity took place. */
export const ActivityPlacesDocument: TypedDocument<ActivityPlacesData, ActivityPlacesVariables> = /* @__PURE__ */ document('query ActivityPlaces($slug:String!$filter:ActivityPlaceFilter$orderBy:ActivityPlaceOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){activity(slug:$slug){places(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ActivityPlace}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}}', ActivityPlaceFragment)

/** The figures the documents give about an activity: how many came, how many were planned. */
export const ActivityQuantitiesDocument: TypedDocument<ActivityQuantitiesData, ActivityQuantitiesVariables> = /* @__PURE__ */ document('query ActivityQuantities($slug:String!$filter:QuantityFilter$orderBy:QuantityOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false){activity(slug:$slug){quantities(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Quantity}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}}', QuantityFragment)

/**
 * The editions of a series in order, each year or number without a record included as a gap. Empty where the
 * activity is no series.
 */
export const ActivityEditionsDocument: TypedDocument<ActivityEditionsData, ActivityEditionsVariables> = /* @__PURE__ */ document('query ActivityEditions($slug:String!){activity(slug:$slug){editions{...Edition}}}', EditionFragment)

/** The agreement with this slug or id, with its first 20 parties. */
export const AgreementBySlugDocument: TypedDocument<AgreementBySlugData, AgreementBySlugVariables> = /* @__PURE__ */ document('query AgreementBySlug($slug:String!$lang:Language!="en"){agreement(slug:$slug){...Agreement}}', AgreementFragment)

export const AgreementByIdDocument: TypedDocument<AgreementByIdData, AgreementByIdVariables> = /* @__PURE__ */ document('query AgreementById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Agreement}}', AgreementFragment)

/** Agreements: memoranda, declarations, treaties and plans. */
export const AgreementsDocument: TypedDocument<AgreementsData, AgreementsVariables> = /* @__PURE__ */ document('query Agreements($filter:AgreementFilter$orderBy:AgreementOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){agreements(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Agreement}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', AgreementFragment)

/** All parties to an agreement, and who signed for them. */
export const AgreementPartiesDocument: TypedDocument<AgreementPartiesData, AgreementPartiesVariables> = /* @__PURE__ */ document('query AgreementParties($slug:String!$filter:AgreementPartyFilter$orderBy:AgreementPartyOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){agreement(slug:$slug){parties(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...AgreementParty}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}}', AgreementPartyFragment)

/** Each change as it becomes settled, with the cursor from which to go on. `watch` of `@entente/sdk/watch` sends it. */
export const ChangedDocument: TypedDocument<ChangedData, ChangedVariables> = /* @__PURE__ */ document('subscription Changed($filter:ChangeFilter$after:String$details:Boolean!=false$lang:Language!="en"){changed(filter:$filter after:$after){cursor node{...Change}}}', ChangeFragment)

/**
 * Which record changed, when and how: oldest first. The `endCursor` of a page is where to go on
 * later, as `after`. Everybody sees the changes of what they may see; `details`, which say who made them, in what, why, and
 * from what to what, are for those who keep the registry.
 */
export const ChangesDocument: TypedDocument<ChangesData, ChangesVariables> = /* @__PURE__ */ document('query Changes($filter:ChangeFilter$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$details:Boolean!=false$lang:Language!="en"){changes(filter:$filter first:$first after:$after last:$last before:$before){nodes{...Change}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', ChangeFragment)

/** The citation with this id. */
export const CitationByIdDocument: TypedDocument<CitationByIdData, CitationByIdVariables> = /* @__PURE__ */ document('query CitationById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Citation}}', CitationFragment)

/** Which passage of which document supports which record. */
export const CitationsDocument: TypedDocument<CitationsData, CitationsVariables> = /* @__PURE__ */ document('query Citations($filter:CitationFilter$orderBy:CitationOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){citations(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Citation}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', CitationFragment)

/** The commitment or request with this slug or id, with the first 10 parties of either side. */
export const CommitmentBySlugDocument: TypedDocument<CommitmentBySlugData, CommitmentBySlugVariables> = /* @__PURE__ */ document('query CommitmentBySlug($slug:String!$lang:Language!="en"){commitment(slug:$slug){...Commitment}}', CommitmentFragment)

export const CommitmentByIdDocument: TypedDocument<CommitmentByIdData, CommitmentByIdVariables> = /* @__PURE__ */ document('query CommitmentById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Commitment}}', CommitmentFragment)

/** Commitments and requests: what was promised or asked for, by whom and to whom. */
export const CommitmentsDocument: TypedDocument<CommitmentsData, CommitmentsVariables> = /* @__PURE__ */ document('query Commitments($filter:CommitmentFilter$orderBy:CommitmentOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){commitments(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Commitment}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', CommitmentFragment)

/** The country with this ISO 3166-1 alpha-2 code, or this id. */
export const CountryByCodeDocument: TypedDocument<CountryByCodeData, CountryByCodeVariables> = /* @__PURE__ */ document('query CountryByCode($code:CountryCode!$lang:Language!="en"){country(code:$code){...Country}}', CountryFragment)

export const CountryByIdDocument: TypedDocument<CountryByIdData, CountryByIdVariables> = /* @__PURE__ */ document('query CountryById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Country}}', CountryFragment)

/** Countries and territories. */
export const CountriesDocument: TypedDocument<CountriesData, CountriesVariables> = /* @__PURE__ */ document('query Countries($filter:CountryFilter$orderBy:CountryOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){countries(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Country}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', CountryFragment)

/** What sort of record an id leads to, and what it is called. `get({ id })` of its resource has the rest. */
export const NodeDocument: TypedDocument<NodeData, NodeVariables> = /* @__PURE__ */ document('query Node($id:ID!$lang:Language!="en"){node(id:$id){...NodeRef}}', NodeRefFragment)

/** The same for at most 100 ids, in their order; null in the place of each that does not exist or that you may not see. */
export const NodesDocument: TypedDocument<NodesData, NodesVariables> = /* @__PURE__ */ document('query Nodes($ids:[ID!]!$lang:Language!="en"){nodes(ids:$ids){...NodeRef}}', NodeRefFragment)

/** The organisation with this slug or id, with every name it is known to have or have had. */
export const OrganizationBySlugDocument: TypedDocument<OrganizationBySlugData, OrganizationBySlugVariables> = /* @__PURE__ */ document('query OrganizationBySlug($slug:String!$lang:Language!="en"){organization(slug:$slug){...Organization}}', OrganizationFragment)

export const OrganizationByIdDocument: TypedDocument<OrganizationByIdData, OrganizationByIdVariables> = /* @__PURE__ */ document('query OrganizationById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Organization}}', OrganizationFragment)

/** Organisations: ministries, agencies, banks, networks, institutes. */
export const OrganizationsDocument: TypedDocument<OrganizationsData, OrganizationsVariables> = /* @__PURE__ */ document('query Organizations($filter:OrganizationFilter$orderBy:OrganizationOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){organizations(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Organization}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', OrganizationFragment)

/** Who belongs to an organisation: people with their posts, member organisations, member countries. */
export const OrganizationMembershipsDocument: TypedDocument<OrganizationMembershipsData, OrganizationMembershipsVariables> = /* @__PURE__ */ document('query OrganizationMemberships($slug:String!$filter:MembershipFilter$orderBy:MembershipOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){organization(slug:$slug){memberships(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Membership}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}}', MembershipFragment)

/** How an organisation came to be what it is: renamings, mergers and splits, its own and those before and after it. */
export const OrganizationLineageDocument: TypedDocument<OrganizationLineageData, OrganizationLineageVariables> = /* @__PURE__ */ document('query OrganizationLineage($slug:String!$lang:Language!="en"){organization(slug:$slug){lineage{...OrganizationChange}}}', OrganizationChangeFragment)

/** The participation with this id. */
export const ParticipationByIdDocument: TypedDocument<ParticipationByIdData, ParticipationByIdVariables> = /* @__PURE__ */ document('query ParticipationById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Participation}}', ParticipationFragment)

/** Who took part in what, and in which role. */
export const ParticipationsDocument: TypedDocument<ParticipationsData, ParticipationsVariables> = /* @__PURE__ */ document('query Participations($filter:ParticipationFilter$orderBy:ParticipationOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){participations(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Participation}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', ParticipationFragment)

/** The person with this slug or id, with the spellings of the name. */
export const PersonBySlugDocument: TypedDocument<PersonBySlugData, PersonBySlugVariables> = /* @__PURE__ */ document('query PersonBySlug($slug:String!){person(slug:$slug){...Person}}', PersonFragment)

export const PersonByIdDocument: TypedDocument<PersonByIdData, PersonByIdVariables> = /* @__PURE__ */ document('query PersonById($id:ID!){node(id:$id){__typename ...Person}}', PersonFragment)

/** People. */
export const PeopleDocument: TypedDocument<PeopleData, PeopleVariables> = /* @__PURE__ */ document('query People($filter:PersonFilter$orderBy:PersonOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false){people(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Person}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', PersonFragment)

/** Where a person belongs, in which post and when. */
export const PersonMembershipsDocument: TypedDocument<PersonMembershipsData, PersonMembershipsVariables> = /* @__PURE__ */ document('query PersonMemberships($slug:String!$filter:MembershipFilter$orderBy:MembershipOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){person(slug:$slug){memberships(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Membership}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}}', MembershipFragment)

/**
 * What is between two or more countries, for the hour before a meeting: when they were last in contact, the timeline,
 * agreements by whether they are in force, what is promised and asked for and still open, whom one met, what it was
 * about, which bodies were set up. Of each list the first 20, or as many as `first` says.
 */
export const RelationshipDocument: TypedDocument<RelationshipData, RelationshipVariables> = /* @__PURE__ */ document('query Relationship($between:[CountryCode!]!$first:Int=20$parts:Boolean!=false$withinDays:Int!=180$lang:Language!="en"){relationship(between:$between){...Relationship}}', RelationshipFragment)

/** Records by their names, titles and descriptions, the best match first: in any language and spelling, as typed so far. */
export const SearchDocument: TypedDocument<SearchData, SearchVariables> = /* @__PURE__ */ document('query Search($query:String!$kinds:[SearchKind!]$countries:[CountryCode!]$first:Int$after:String$totalCount:Boolean!=false$lang:Language!="en"){search(query:$query kinds:$kinds countries:$countries first:$first after:$after){nodes{...SearchHit}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', SearchHitFragment)

/** The document with this slug or id. */
export const SourceBySlugDocument: TypedDocument<SourceBySlugData, SourceBySlugVariables> = /* @__PURE__ */ document('query SourceBySlug($slug:String!$lang:Language!="en"){source(slug:$slug){...Source}}', SourceFragment)

export const SourceByIdDocument: TypedDocument<SourceByIdData, SourceByIdVariables> = /* @__PURE__ */ document('query SourceById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Source}}', SourceFragment)

/** The documents that the registry rests on. */
export const SourcesDocument: TypedDocument<SourcesData, SourcesVariables> = /* @__PURE__ */ document('query Sources($filter:SourceFilter$orderBy:SourceOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){sources(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Source}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', SourceFragment)

/** How many activities there are, in all and by what they have in common. */
export const StatisticsActivitiesDocument: TypedDocument<StatisticsActivitiesData, StatisticsActivitiesVariables> = /* @__PURE__ */ document('query StatisticsActivities($filter:ActivityFilter$groupBy:[ActivityDimension!]$lang:Language!="en"){statistics{activities(filter:$filter groupBy:$groupBy){...CountStatistics}}}', CountStatisticsFragment)

/** How many people took part in activities, as far as documents give figures. */
export const StatisticsParticipantsDocument: TypedDocument<StatisticsParticipantsData, StatisticsParticipantsVariables> = /* @__PURE__ */ document('query StatisticsParticipants($filter:ActivityFilter$groupBy:[ActivityDimension!]$lang:Language!="en"){statistics{participants(filter:$filter groupBy:$groupBy){...ParticipantStatistics}}}', ParticipantStatisticsFragment)

/** How many agreements there are, in all and by what they have in common. */
export const StatisticsAgreementsDocument: TypedDocument<StatisticsAgreementsData, StatisticsAgreementsVariables> = /* @__PURE__ */ document('query StatisticsAgreements($filter:AgreementFilter$groupBy:[AgreementDimension!]$lang:Language!="en"){statistics{agreements(filter:$filter groupBy:$groupBy){...CountStatistics}}}', CountStatisticsFragment)

/** How many commitments and requests there are, in all and by what they have in common. */
export const StatisticsCommitmentsDocument: TypedDocument<StatisticsCommitmentsData, StatisticsCommitmentsVariables> = /* @__PURE__ */ document('query StatisticsCommitments($filter:CommitmentFilter$groupBy:[CommitmentDimension!]$lang:Language!="en"){statistics{commitments(filter:$filter groupBy:$groupBy){...CountStatistics}}}', CountStatisticsFragment)

/** The topic with this slug or id. */
export const TopicBySlugDocument: TypedDocument<TopicBySlugData, TopicBySlugVariables> = /* @__PURE__ */ document('query TopicBySlug($slug:String!$lang:Language!="en"){topic(slug:$slug){...Topic}}', TopicFragment)

export const TopicByIdDocument: TypedDocument<TopicByIdData, TopicByIdVariables> = /* @__PURE__ */ document('query TopicById($id:ID!$lang:Language!="en"){node(id:$id){__typename ...Topic}}', TopicFragment)

/** Topics: themes of cooperation, and systems such as D-brain. */
export const TopicsDocument: TypedDocument<TopicsData, TopicsVariables> = /* @__PURE__ */ document('query Topics($filter:TopicFilter$orderBy:TopicOrder$first:Int$after:String$last:Int$before:String$totalCount:Boolean!=false$lang:Language!="en"){topics(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...Topic}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$totalCount)}}', TopicFragment)

/** Records that a signed agreement came into force. */
export const BringAgreementIntoForceDocument: TypedDocument<BringAgreementIntoForceData, BringAgreementIntoForceVariables> = /* @__PURE__ */ mutation('bringAgreementIntoForce', 'evidence:CitationInput,expectedVersion:Int!,expires:UncertainDateInput,id:ID!,on:UncertainDateInput!', AgreementFragment, ProblemFragment)

/** Enters a new Activity record. With its parts, participations, agreements and citations in one call, it takes a whole visit: all of it, or nothing. */
export const CreateActivityDocument: TypedDocument<CreateActivityData, CreateActivityVariables> = /* @__PURE__ */ mutation('createActivity', 'distinctFrom:[ID!],input:CreateActivityInput!', ActivityFragment, ProblemFragment)

/** Enters a new ActivityPlace record. */
export const CreateActivityPlaceDocument: TypedDocument<CreateActivityPlaceData, CreateActivityPlaceVariables> = /* @__PURE__ */ mutation('createActivityPlace', 0, ActivityPlaceFragment, ProblemFragment)

/** Enters a new Agreement record. */
export const CreateAgreementDocument: TypedDocument<CreateAgreementData, CreateAgreementVariables> = /* @__PURE__ */ mutation('createAgreement', 'distinctFrom:[ID!],input:CreateAgreementInput!', AgreementFragment, ProblemFragment)

/** Enters a new AgreementParty record. */
export const CreateAgreementPartyDocument: TypedDocument<CreateAgreementPartyData, CreateAgreementPartyVariables> = /* @__PURE__ */ mutation('createAgreementParty', 0, AgreementPartyFragment, ProblemFragment)

/** Enters a new Citation record. */
export const CreateCitationDocument: TypedDocument<CreateCitationData, CreateCitationVariables> = /* @__PURE__ */ mutation('createCitation', 0, CitationFragment, ProblemFragment)

/** Enters a new Commitment record. */
export const CreateCommitmentDocument: TypedDocument<CreateCommitmentData, CreateCommitmentVariables> = /* @__PURE__ */ mutation('createCommitment', 0, CommitmentFragment, ProblemFragment)

/** Enters a new CommitmentParty record. */
export const CreateCommitmentPartyDocument: TypedDocument<CreateCommitmentPartyData, CreateCommitmentPartyVariables> = /* @__PURE__ */ mutation('createCommitmentParty', 0, CommitmentPartyFragment, ProblemFragment)

/** Enters a new Membership record. */
export const CreateMembershipDocument: TypedDocument<CreateMembershipData, CreateMembershipVariables> = /* @__PURE__ */ mutation('createMembership', 0, MembershipFragment, ProblemFragment)

/** Enters a new Organization record. */
export const CreateOrganizationDocument: TypedDocument<CreateOrganizationData, CreateOrganizationVariables> = /* @__PURE__ */ mutation('createOrganization', 'distinctFrom:[ID!],input:CreateOrganizationInput!', OrganizationFragment, ProblemFragment)

/** Enters a new OrganizationChange record. */
export const CreateOrganizationChangeDocument: TypedDocument<CreateOrganizationChangeData, CreateOrganizationChangeVariables> = /* @__PURE__ */ mutation('createOrganizationChange', 0, OrganizationChangeFragment, ProblemFragment)

/** Enters a new OrganizationName record. */
export const CreateOrganizationNameDocument: TypedDocument<CreateOrganizationNameData, CreateOrganizationNameVariables> = /* @__PURE__ */ mutation('createOrganizationName', 0, OrganizationNameFragment, ProblemFragment)

/** Enters a new Participation record. */
export const CreateParticipationDocument: TypedDocument<CreateParticipationData, CreateParticipationVariables> = /* @__PURE__ */ mutation('createParticipation', 0, ParticipationFragment, ProblemFragment)

/** Enters a new Person record. */
export const CreatePersonDocument: TypedDocument<CreatePersonData, CreatePersonVariables> = /* @__PURE__ */ mutation('createPerson', 'distinctFrom:[ID!],input:CreatePersonInput!', PersonFragment, ProblemFragment)

/** Enters a new PersonContact record. */
export const CreatePersonContactDocument: TypedDocument<CreatePersonContactData, CreatePersonContactVariables> = /* @__PURE__ */ mutation('createPersonContact', 0, PersonContactFragment, ProblemFragment)

/** Enters a new PersonName record. */
export const CreatePersonNameDocument: TypedDocument<CreatePersonNameData, CreatePersonNameVariables> = /* @__PURE__ */ mutation('createPersonName', 0, PersonNameFragment, ProblemFragment)

/** Enters a new Quantity record. */
export const CreateQuantityDocument: TypedDocument<CreateQuantityData, CreateQuantityVariables> = /* @__PURE__ */ mutation('createQuantity', 0, QuantityFragment, ProblemFragment)

/** Enters a new Source record. */
export const CreateSourceDocument: TypedDocument<CreateSourceData, CreateSourceVariables> = /* @__PURE__ */ mutation('createSource', 'distinctFrom:[ID!],input:CreateSourceInput!', SourceFragment, ProblemFragment)

/** Enters a new Topic record. */
export const CreateTopicDocument: TypedDocument<CreateTopicData, CreateTopicVariables> = /* @__PURE__ */ mutation('createTopic', 'distinctFrom:[ID!],input:CreateTopicInput!', TopicFragment, ProblemFragment)

/** Enters a new TopicLabel record. */
export const CreateTopicLabelDocument: TypedDocument<CreateTopicLabelData, CreateTopicLabelVariables> = /* @__PURE__ */ mutation('createTopicLabel', 0, TopicLabelFragment, ProblemFragment)

/** Deletes a record of any type on which no other record depends. Its names, labels and citations go with it. */
export const DeleteRecordDocument: TypedDocument<DeleteRecordData, DeleteRecordVariables> = /* @__PURE__ */ mutation('deleteRecord', 'expectedVersion:Int!,id:ID!', DeletedRecordFragment, ProblemFragment)

/** Erases a contact, or every contact that a person has or ever had, from the registry and from its history. It cannot be undone, and no version of the record stands in its way. For ADMIN. */
export const ErasePersonalDataDocument: TypedDocument<ErasePersonalDataData, ErasePersonalDataVariables> = /* @__PURE__ */ mutation('erasePersonalData', 'id:ID!,reason:String!', ErasedPersonalDataFragment, ProblemFragment)

/** Records that an agreement goes on until a later day. */
export const ExtendAgreementDocument: TypedDocument<ExtendAgreementData, ExtendAgreementVariables> = /* @__PURE__ */ mutation('extendAgreement', 'evidence:CitationInput,expectedVersion:Int!,expires:UncertainDateInput!,id:ID!', AgreementFragment, ProblemFragment)

/** Enters and changes records in bulk, in any order, all or nothing unless told otherwise. */
export const ImportRecordsDocument: TypedDocument<ImportRecordsData, ImportRecordsVariables> = /* @__PURE__ */ mutation('importRecords', 'input:ImportInput!', ImportReportFragment, ProblemFragment)

/** Records that an organisation went into another one, and has ended. Answers with the organisation that ended; its lineage leads to the other. */
export const MergeOrganizationDocument: TypedDocument<MergeOrganizationData, MergeOrganizationVariables> = /* @__PURE__ */ mutation('mergeOrganization', 'evidence:CitationInput,expectedVersion:Int!,id:ID!,into:ID!,on:UncertainDateInput!,reason:String', OrganizationFragment, ProblemFragment)

/** Makes one record of two that stand for the same: whatever referred to the duplicate refers to the survivor, the duplicate goes, and its slug leads to the survivor. What the duplicate was called stays among the names of the survivor: its official names become aliases and its preferred labels alternative ones where the survivor has its own. undoMerge takes it all back. For bodies that became one in the world, see mergeOrganization. */
export const MergeRecordsDocument: TypedDocument<MergeRecordsData, MergeRecordsVariables> = /* @__PURE__ */ mutation('mergeRecords', 'duplicate:ID!,duplicateVersion:Int!,reason:String,survivor:ID!,survivorVersion:Int!,take:[String!]', MergeFragment, ProblemFragment)

/** Moves a commitment or request on: pledged, in progress, fulfilled, lapsed. */
export const MoveCommitmentDocument: TypedDocument<MoveCommitmentData, MoveCommitmentVariables> = /* @__PURE__ */ mutation('moveCommitment', 'evidence:CitationInput,expectedVersion:Int!,fulfilledBy:ID,id:ID!,reason:String!,to:CommitmentStatus!', CommitmentFragment, ProblemFragment)

/** Enters a whole visit in one call: the activity with its parts, participations, agreements, commitments, figures and citations, and the organisations, people, topics and documents that are new with it. All of it, or nothing. */
export const RecordActivityDocument: TypedDocument<RecordActivityData, RecordActivityVariables> = /* @__PURE__ */ mutation('recordActivity', 'distinctFrom:[ID!],input:RecordActivityInput!', ActivityFragment, ProblemFragment)

/** Records who in fact came to an activity, and how many. An activity to which someone came was HELD. Participations that are not named stay as they are. */
export const RecordAttendanceDocument: TypedDocument<RecordAttendanceData, RecordAttendanceVariables> = /* @__PURE__ */ mutation('recordAttendance', 'attendance:[AttendanceInput!],counts:[AttendanceCountInput!],evidence:CitationInput,expectedVersion:Int!,id:ID!,others:[ParticipationPartInput!],reason:String', ActivityFragment, ProblemFragment)

/** Records that an organisation goes by another name from a day on. It stays the same record; the old name stays with the time of its use. */
export const RenameOrganizationDocument: TypedDocument<RenameOrganizationData, RenameOrganizationVariables> = /* @__PURE__ */ mutation('renameOrganization', 'acronym:String,evidence:CitationInput,expectedVersion:Int!,id:ID!,language:Language!="en",name:String!,on:UncertainDateInput!,reason:String', OrganizationFragment, ProblemFragment)

/** Publishes or withdraws a record of any type. What joins it is seen, or no longer seen, with it. */
export const SetVisibilityDocument: TypedDocument<SetVisibilityData, SetVisibilityVariables> = /* @__PURE__ */ mutation('setVisibility', 'expectedVersion:Int!,id:ID!,visibility:Visibility!', VisibilitySetFragment, ProblemFragment)

/** Records that a draft was signed. */
export const SignAgreementDocument: TypedDocument<SignAgreementData, SignAgreementVariables> = /* @__PURE__ */ mutation('signAgreement', 'at:ID,evidence:CitationInput,expectedVersion:Int!,id:ID!,on:UncertainDateInput!,place:String', AgreementFragment, ProblemFragment)

/** Records that another organisation was parted off this one. */
export const SplitOrganizationDocument: TypedDocument<SplitOrganizationData, SplitOrganizationVariables> = /* @__PURE__ */ mutation('splitOrganization', 'evidence:CitationInput,expectedVersion:Int!,id:ID!,into:ID!,on:UncertainDateInput!,reason:String', OrganizationFragment, ProblemFragment)

/** Records that a party ended an agreement. */
export const TerminateAgreementDocument: TypedDocument<TerminateAgreementData, TerminateAgreementVariables> = /* @__PURE__ */ mutation('terminateAgreement', 'evidence:CitationInput,expectedVersion:Int!,id:ID!,on:UncertainDateInput!,reason:String!', AgreementFragment, ProblemFragment)

/** Takes a merge back: both records, and all that refers to them, are as they were before it. What was entered since stays with the survivor. */
export const UndoMergeDocument: TypedDocument<UndoMergeData, UndoMergeVariables> = /* @__PURE__ */ mutation('undoMerge', 'id:ID!,reason:String', MergeFragment, ProblemFragment)

/** Changes a Activity record: only the fields that are sent. */
export const UpdateActivityDocument: TypedDocument<UpdateActivityData, UpdateActivityVariables> = /* @__PURE__ */ mutation('updateActivity', 0, ActivityFragment, ProblemFragment)

/** Changes a ActivityPlace record: only the fields that are sent. */
export const UpdateActivityPlaceDocument: TypedDocument<UpdateActivityPlaceData, UpdateActivityPlaceVariables> = /* @__PURE__ */ mutation('updateActivityPlace', 0, ActivityPlaceFragment, ProblemFragment)

/** Changes a Agreement record: only the fields that are sent. */
export const UpdateAgreementDocument: TypedDocument<UpdateAgreementData, UpdateAgreementVariables> = /* @__PURE__ */ mutation('updateAgreement', 0, AgreementFragment, ProblemFragment)

/** Changes a AgreementParty record: only the fields that are sent. */
export const UpdateAgreementPartyDocument: TypedDocument<UpdateAgreementPartyData, UpdateAgreementPartyVariables> = /* @__PURE__ */ mutation('updateAgreementParty', 0, AgreementPartyFragment, ProblemFragment)

/** Changes a Citation record: only the fields that are sent. */
export const UpdateCitationDocument: TypedDocument<UpdateCitationData, UpdateCitationVariables> = /* @__PURE__ */ mutation('updateCitation', 0, CitationFragment, ProblemFragment)

/** Changes a Commitment record: only the fields that are sent. */
export const UpdateCommitmentDocument: TypedDocument<UpdateCommitmentData, UpdateCommitmentVariables> = /* @__PURE__ */ mutation('updateCommitment', 0, CommitmentFragment, ProblemFragment)

/** Changes a CommitmentParty record: only the fields that are sent. */
export const UpdateCommitmentPartyDocument: TypedDocument<UpdateCommitmentPartyData, UpdateCommitmentPartyVariables> = /* @__PURE__ */ mutation('updateCommitmentParty', 0, CommitmentPartyFragment, ProblemFragment)

/** Changes a Membership record: only the fields that are sent. */
export const UpdateMembershipDocument: TypedDocument<UpdateMembershipData, UpdateMembershipVariables> = /* @__PURE__ */ mutation('updateMembership', 0, MembershipFragment, ProblemFragment)

/** Changes a Organization record: only the fields that are sent. */
export const UpdateOrganizationDocument: TypedDocument<UpdateOrganizationData, UpdateOrganizationVariables> = /* @__PURE__ */ mutation('updateOrganization', 0, OrganizationFragment, ProblemFragment)

/** Changes a OrganizationChange record: only the fields that are sent. */
export const UpdateOrganizationChangeDocument: TypedDocument<UpdateOrganizationChangeData, UpdateOrganizationChangeVariables> = /* @__PURE__ */ mutation('updateOrganizationChange', 0, OrganizationChangeFragment, ProblemFragment)

/** Changes a OrganizationName record: only the fields that are sent. */
export const UpdateOrganizationNameDocument: TypedDocument<UpdateOrganizationNameData, UpdateOrganizationNameVariables> = /* @__PURE__ */ mutation('updateOrganizationName', 0, OrganizationNameFragment, ProblemFragment)

/** Changes a Participation record: only the fields that are sent. */
export const UpdateParticipationDocument: TypedDocument<UpdateParticipationData, UpdateParticipationVariables> = /* @__PURE__ */ mutation('updateParticipation', 0, ParticipationFragment, ProblemFragment)

/** Changes a Person record: only the fields that are sent. */
export const UpdatePersonDocument: TypedDocument<UpdatePersonData, UpdatePersonVariables> = /* @__PURE__ */ mutation('updatePerson', 0, PersonFragment, ProblemFragment)

/** Changes a PersonContact record: only the fields that are sent. */
export const UpdatePersonContactDocument: TypedDocument<UpdatePersonContactData, UpdatePersonContactVariables> = /* @__PURE__ */ mutation('updatePersonContact', 0, PersonContactFragment, ProblemFragment)

/** Changes a PersonName record: only the fields that are sent. */
export const UpdatePersonNameDocument: TypedDocument<UpdatePersonNameData, UpdatePersonNameVariables> = /* @__PURE__ */ mutation('updatePersonName', 0, PersonNameFragment, ProblemFragment)

/** Changes a Quantity record: only the fields that are sent. */
export const UpdateQuantityDocument: TypedDocument<UpdateQuantityData, UpdateQuantityVariables> = /* @__PURE__ */ mutation('updateQuantity', 0, QuantityFragment, ProblemFragment)

/** Changes a Source record: only the fields that are sent. */
export const UpdateSourceDocument: TypedDocument<UpdateSourceData, UpdateSourceVariables> = /* @__PURE__ */ mutation('updateSource', 0, SourceFragment, ProblemFragment)

/** Changes a Topic record: only the fields that are sent. */
export const UpdateTopicDocument: TypedDocument<UpdateTopicData, UpdateTopicVariables> = /* @__PURE__ */ mutation('updateTopic', 0, TopicFragment, ProblemFragment)

/** Changes a TopicLabel record: only the fields that are sent. */
export const UpdateTopicLabelDocument: TypedDocument<UpdateTopicLabelData, UpdateTopicLabelVariables> = /* @__PURE__ */ mutation('updateTopicLabel', 0, TopicLabelFragment, ProblemFragment)
