// Generated from schema.graphql and sdk/operations by `npm run codegen`. Not to be edited.

/** By what Activity records are grouped in statistics. */
export type ActivityDimension =
  /** The countries that it names: by its places, its participations, and those of every activity below it. */
  | 'COUNTRY'
  /** What sort it is of. */
  | 'KIND'
  /** The organisations that take part in it, or in an activity below it. */
  | 'ORGANIZATION'
  /** UN M49 region of the countries, such as Asia. */
  | 'REGION'
  /** The roles in which someone takes part in it, itself. Together with COUNTRY, REGION, SUBREGION or ORGANIZATION, that is the country or organisation of whoever has the role. */
  | 'ROLE'
  /** The series it is an edition of. */
  | 'SERIES'
  /** Its status. */
  | 'STATUS'
  /** UN M49 subregion of the countries, such as Central America. */
  | 'SUBREGION'
  /** What it, or an activity below it, is about. */
  | 'TOPIC'
  /** The year in which it began. Unknown where its first day can lie in several. */
  | 'YEAR'

/** Conditions on Activity records. Every one that is given must hold. */
export interface ActivityFilter {
  /** All of these hold. */
  AND?: readonly ActivityFilter[] | undefined
  /** This does not hold. */
  NOT?: ActivityFilter | undefined
  /** At least one of these holds. */
  OR?: readonly ActivityFilter[] | undefined
  /** The agreements it rests on. */
  agreement?: AgreementListFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** The activities it is made up of. */
  children?: ActivityListFilter | undefined
  /** What was promised or asked for at it. */
  commitments?: CommitmentListFilter | undefined
  /** The countries that it names: by its places, its participations, and those of every activity below it. */
  countries?: CountrySetFilter | undefined
  /** When it took place. */
  during?: PeriodFilter | undefined
  /** Numbers within its series, counted from 1. */
  editions?: readonly number[] | undefined
  /** Whether it stands at the top of its tree: true for no parent that you may see, false for a part of another activity. */
  isRoot?: boolean | undefined
  /** What sort of activity it is. */
  kinds?: readonly ActivityKind[] | undefined
  /** Places among the parts of its parent, counted from 1, where a document numbers them. */
  ordinals?: readonly number[] | undefined
  /** An organisation that takes part in it, or in an activity below it, meets this. */
  organization?: OrganizationFilter | undefined
  /** Organisations that take part in it, or in an activity below it. */
  organizations?: SlugSetFilter | undefined
  /** The activity it is a part of. */
  parent?: ActivityFilter | undefined
  /** Who takes part in it, itself, and how. */
  participations?: ParticipationListFilter | undefined
  /** People who take part in it, or in an activity below it. */
  people?: SlugSetFilter | undefined
  /** A person who takes part in it, or in an activity below it, meets this. */
  person?: PersonFilter | undefined
  /** Where it took place. */
  places?: ActivityPlaceListFilter | undefined
  /** The figures the documents give about it. */
  quantities?: QuantityListFilter | undefined
  /** Someone takes part in it, itself, in one of these roles. To ask who did, use `participations`. */
  roles?: readonly ParticipationRole[] | undefined
  /** The series it is an edition of. */
  series?: ActivityFilter | undefined
  /** The agreements signed at it. */
  signedAgreements?: AgreementListFilter | undefined
  /** Slugs. */
  slugs?: readonly string[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
  /** Whether it took place. */
  status?: readonly ActivityStatus[] | undefined
  /** Its title. */
  title?: TextFilter | undefined
  /** What it, itself, is about. */
  topic?: TopicListFilter | undefined
  /** What it, or an activity below it, is about. */
  topics?: SlugSetFilter | undefined
}

/** What sort of activity an activity is. */
export type ActivityKind =
  /** Consultations, often one to one. */
  | 'CONSULTATION'
  /** A curriculum or its development. */
  | 'CURRICULUM'
  /** A delegation that travels to one country or several. */
  | 'DELEGATION'
  /** A visit to see something at work. */
  | 'FIELD_TRIP'
  /** A forum or conference. */
  | 'FORUM'
  /** A meeting. */
  | 'MEETING'
  /** None of these. */
  | 'OTHER'
  /** A programme or plan that runs for years. */
  | 'PROGRAMME'
  /** A project. */
  | 'PROJECT'
  /** A reception or dinner. */
  | 'RECEPTION'
  /** A recurring activity, whose editions are activities of their own. */
  | 'SERIES'
  /** A part of another activity: a panel, a lecture, a module. */
  | 'SESSION'
  /** A signing or declaration. */
  | 'SIGNING'
  /** A training course. */
  | 'TRAINING'
  /** A workshop. */
  | 'WORKSHOP'

/** A condition on the Activity records that belong to another record. Every part that is given must hold. */
export interface ActivityListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: ActivityFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: ActivityFilter | undefined
  /** At least one of them meets this. */
  some?: ActivityFilter | undefined
}

/** How Activity records are sorted. Records that are equal in it are sorted by id. */
export interface ActivityOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: ActivityOrderField
}

/** What Activity records can be sorted by. */
export type ActivityOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** Number within its series. */
  | 'EDITION'
  /** The last day. */
  | 'ENDS'
  /** Place among the children of its parent, then the first day. */
  | 'ORDINAL'
  /** Slug. */
  | 'SLUG'
  /** The first day. */
  | 'STARTS'
  /** Its title. */
  | 'TITLE'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A Activity record entered together with the record it belongs to. */
export interface ActivityPartInput {
  /** The agreements it rests on or carries out. Their ids or slugs; what is sent replaces what was there. */
  agreements?: readonly string[] | null | undefined
  /** The activities it is made up of. */
  children?: readonly ActivityPartInput[] | null | undefined
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** What was promised or asked for at it, or followed from it. */
  commitments?: readonly CommitmentPartInput[] | null | undefined
  /** Own words on its aim and content, where a document says so. */
  description?: string | null | undefined
  /** Number of this edition within its series, counted from 1. */
  edition?: number | null | undefined
  /** Whether the number of the edition is stated, or derived from the dates of the series. */
  editionBasis?: Basis | null | undefined
  /** The last day. */
  ends?: UncertainDateInput | null | undefined
  /** What sort of activity it is. */
  kind: ActivityKind
  /** Place among the children of the parent, counted from 1, where the document numbers them: Panel 1. */
  ordinal?: number | null | undefined
  /** Who took part in it, and in what role. */
  participations?: readonly ParticipationPartInput[] | null | undefined
  /** Where it took place. */
  places?: readonly ActivityPlacePartInput[] | null | undefined
  /** The figures the documents give about it. */
  quantities?: readonly QuantityPartInput[] | null | undefined
  /** How often a series recurs, as an ISO 8601 duration: `P1Y` every year. Only on a SERIES, and only where a document says so. */
  recurrence?: string | null | undefined
  /** The series it is an edition of. Its id, or its slug. */
  series?: string | null | undefined
  /** The agreements signed at it. */
  signedAgreements?: readonly AgreementPartInput[] | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** The first day. */
  starts?: UncertainDateInput | null | undefined
  /** Whether it was planned, confirmed, held, postponed or cancelled. */
  status?: ActivityStatus | null | undefined
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
  /** What it was about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** Conditions on ActivityPlace records. Every one that is given must hold. */
export interface ActivityPlaceFilter {
  /** All of these hold. */
  AND?: readonly ActivityPlaceFilter[] | undefined
  /** This does not hold. */
  NOT?: ActivityPlaceFilter | undefined
  /** At least one of these holds. */
  OR?: readonly ActivityPlaceFilter[] | undefined
  /** What took place there. */
  activity?: ActivityFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** The country the place is in. */
  country?: CountryFilter | undefined
  /** City or region. */
  name?: TextFilter | undefined
  /** The place as printed. */
  nameAsPrinted?: TextFilter | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
  /** Building or institution. */
  venue?: TextFilter | undefined
}

/** A condition on the ActivityPlace records that belong to another record. Every part that is given must hold. */
export interface ActivityPlaceListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: ActivityPlaceFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: ActivityPlaceFilter | undefined
  /** At least one of them meets this. */
  some?: ActivityPlaceFilter | undefined
}

/** How ActivityPlace records are sorted. Records that are equal in it are sorted by id. */
export interface ActivityPlaceOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: ActivityPlaceOrderField
}

/** What ActivityPlace records can be sorted by. */
export type ActivityPlaceOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** City or region. */
  | 'NAME'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A ActivityPlace record entered together with the record it belongs to. */
export interface ActivityPlacePartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The country the place is in. Its id, or its code. */
  country?: string | null | undefined
  /** City or region, in its common English spelling. Null where the document names only the country. */
  name?: string | null | undefined
  /** The place as the document prints it, slips included, where that differs. */
  nameAsPrinted?: string | null | undefined
  /** Building or institution: a hotel, a headquarters, an institute. */
  venue?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** Whether an activity took place. */
export type ActivityStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It is certain to take place. */
  | 'CONFIRMED'
  /** It took place. */
  | 'HELD'
  /** A document announces it; none says that it took place. */
  | 'PLANNED'
  /** It was put off. */
  | 'POSTPONED'
  /** No document says. */
  | 'UNKNOWN'

/** By what Agreement records are grouped in statistics. */
export type AgreementDimension =
  /** Countries that are parties, or whose organisations are. */
  | 'COUNTRY'
  /** What sort it is of. */
  | 'KIND'
  /** Organisations that are parties. */
  | 'ORGANIZATION'
  /** UN M49 region of the countries, such as Asia. */
  | 'REGION'
  /** Its status. */
  | 'STATUS'
  /** UN M49 subregion of the countries, such as Central America. */
  | 'SUBREGION'
  /** What it is about. */
  | 'TOPIC'
  /** The year in which it was signed. Unknown where the day can lie in several. */
  | 'YEAR'

/** Conditions on Agreement records. Every one that is given must hold. */
export interface AgreementFilter {
  /** All of these hold. */
  AND?: readonly AgreementFilter[] | undefined
  /** This does not hold. */
  NOT?: AgreementFilter | undefined
  /** At least one of these holds. */
  OR?: readonly AgreementFilter[] | undefined
  /** The activities that rest on it. */
  activities?: ActivityListFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** What it commits its parties to. */
  commitments?: CommitmentListFilter | undefined
  /** Countries that are parties, or whose organisations are. */
  countries?: CountrySetFilter | undefined
  /** The bodies it sets up. */
  establishes?: OrganizationListFilter | undefined
  /** When it expires. */
  expires?: PeriodFilter | undefined
  /** When it was in force. */
  inForce?: PeriodFilter | undefined
  /** What sort of instrument it is. */
  kinds?: readonly AgreementKind[] | undefined
  /** Organisations that are parties. */
  organizations?: SlugSetFilter | undefined
  /** Its parties. */
  parties?: AgreementPartyListFilter | undefined
  /** People who signed. */
  signatories?: SlugSetFilter | undefined
  /** When it was signed. */
  signed?: PeriodFilter | undefined
  /** The activity at which it was signed. */
  signedAt?: ActivityFilter | undefined
  /** Slugs. */
  slugs?: readonly string[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
  /** How far it has come. */
  status?: readonly AgreementStatus[] | undefined
  /** Its title. */
  title?: TextFilter | undefined
  /** What it is about. */
  topic?: TopicListFilter | undefined
  /** What it is about. */
  topics?: SlugSetFilter | undefined
}

/** What sort of instrument an agreement is. */
export type AgreementKind =
  /** An action plan. */
  | 'ACTION_PLAN'
  /** A free trade agreement. */
  | 'FTA'
  /** A joint declaration. */
  | 'JOINT_DECLARATION'
  /** A memorandum of understanding. */
  | 'MOU'
  /** None of these. */
  | 'OTHER'
  /** A treaty. */
  | 'TREATY'

/** A condition on the Agreement records that belong to another record. Every part that is given must hold. */
export interface AgreementListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: AgreementFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: AgreementFilter | undefined
  /** At least one of them meets this. */
  some?: AgreementFilter | undefined
}

/** How Agreement records are sorted. Records that are equal in it are sorted by id. */
export interface AgreementOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: AgreementOrderField
}

/** What Agreement records can be sorted by. */
export type AgreementOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** When it expires. */
  | 'EXPIRES'
  /** When it was signed. */
  | 'SIGNED'
  /** Slug. */
  | 'SLUG'
  /** Its title. */
  | 'TITLE'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A Agreement record entered together with the record it belongs to. */
export interface AgreementPartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** What it commits its parties to. */
  commitments?: readonly CommitmentPartInput[] | null | undefined
  /** Own words on what it is about, where a document says so. */
  description?: string | null | undefined
  /** When it expires. */
  expires?: UncertainDateInput | null | undefined
  /** When it came into force. */
  inForce?: UncertainDateInput | null | undefined
  /** What sort of instrument it is. */
  kind: AgreementKind
  /** Who it binds. */
  parties?: readonly AgreementPartyPartInput[] | null | undefined
  /** City or venue of the signing. */
  place?: string | null | undefined
  /** The country in which it was signed. Its id, or its code. */
  placeCountry?: string | null | undefined
  /** When it was signed. */
  signed?: UncertainDateInput | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /**
   * How far it has come, as it was last entered: no day that passes changes it. Which are in force today tells
   * `agreementsByState` of a relationship. UNKNOWN where no document says.
   */
  status?: AgreementStatus | null | undefined
  /** The agreement that took its place. Its id, or its slug. */
  supersededBy?: string | null | undefined
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
  /** What it is about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** Conditions on AgreementParty records. Every one that is given must hold. */
export interface AgreementPartyFilter {
  /** All of these hold. */
  AND?: readonly AgreementPartyFilter[] | undefined
  /** This does not hold. */
  NOT?: AgreementPartyFilter | undefined
  /** At least one of these holds. */
  OR?: readonly AgreementPartyFilter[] | undefined
  /** The agreement. */
  agreement?: AgreementFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** The country that is bound. */
  country?: CountryFilter | undefined
  /** The name printed. */
  nameAsPrinted?: TextFilter | undefined
  /** The organisation that is bound. */
  organization?: OrganizationFilter | undefined
  /** Who signed. */
  signatory?: PersonFilter | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** A condition on the AgreementParty records that belong to another record. Every part that is given must hold. */
export interface AgreementPartyListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: AgreementPartyFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: AgreementPartyFilter | undefined
  /** At least one of them meets this. */
  some?: AgreementPartyFilter | undefined
}

/** How AgreementParty records are sorted. Records that are equal in it are sorted by id. */
export interface AgreementPartyOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: AgreementPartyOrderField
}

/** What AgreementParty records can be sorted by. */
export type AgreementPartyOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** The name printed. */
  | 'NAME_AS_PRINTED'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A AgreementParty record entered together with the record it belongs to. */
export interface AgreementPartyPartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The country that is bound. Its id, or its code. */
  country?: string | null | undefined
  /** The party as the document prints it: the name of its day. */
  nameAsPrinted?: string | null | undefined
  /** The organisation that is bound, or that signed for its country. Its id, or its slug. */
  organization?: string | null | undefined
  /** The person who signed. Null where no document names one. Its id, or its slug. */
  signatory?: string | null | undefined
  /** The post in which the signatory signed, as the document words it. */
  signatoryPost?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** How far an agreement has come. */
export type AgreementStatus =
  /** It is being negotiated. */
  | 'DRAFT'
  /** Its term has run out. */
  | 'EXPIRED'
  /** It is in force. */
  | 'IN_FORCE'
  /** It was signed; whether it is in force is not said. */
  | 'SIGNED'
  /** Another agreement took its place. */
  | 'SUPERSEDED'
  /** A party ended it. */
  | 'TERMINATED'
  /** No document says. */
  | 'UNKNOWN'

/** A figure of what happened. It takes the place of the actual figure of the same metric and population. */
export interface AttendanceCountInput {
  /** What is counted. `PARTICIPANTS` where nothing is given. */
  metric?: QuantityMetric | undefined
  /** Who exactly is counted, in own words. */
  population?: string | null | undefined
  /** How exact the figure is. `EXACT` where nothing is given. */
  qualifier?: QuantityQualifier | undefined
  /** How many. */
  value: number
}

/** Whether someone who was expected came. */
export interface AttendanceInput {
  /** The version of the participation that you read. */
  expectedVersion: number
  /** Own words on what they did there. Left as it is where it is not given. */
  note?: string | null | undefined
  /** Global id of the participation. */
  participation: string
  /** ATTENDED, NO_SHOW or DECLINED. `ATTENDED` where nothing is given. */
  status?: ParticipationStatus | undefined
}

/** How a claim rests on a document. */
export type Basis =
  /** It follows from what the document says by reckoning alone. */
  | 'DERIVED'
  /** Another passage or document says otherwise; both claims are cited. */
  | 'DISPUTED'
  /** It is a conclusion from circumstances; the note says which. */
  | 'INFERRED'
  /** The document says so. */
  | 'STATED'

/** How sure it must be that an uncertain date lies within a period. */
export type Certainty =
  /** It does, whatever the unknown turns out to be. */
  | 'CERTAINLY'
  /** It can, given what is known. */
  | 'POSSIBLY'

/** Conditions on changes. Every one that is given must hold. */
export interface ChangeFilter {
  /** By which mutation or command. For EDITOR and ADMIN. */
  actions?: readonly string[] | undefined
  /** Who did it. For EDITOR and ADMIN. */
  actors?: readonly string[] | undefined
  /** What was done. */
  operations?: readonly ChangeOperation[] | undefined
  /** Global ids of the records changed. */
  records?: readonly string[] | undefined
  /** At this time or later. */
  since?: IsoDateTime | undefined
  /** Types of the records changed: `Agreement`. */
  types?: readonly string[] | undefined
  /** Before this time. */
  until?: IsoDateTime | undefined
}

/** What was done to a record. */
export type ChangeOperation =
  /** It was entered. */
  | 'CREATE'
  /** It was deleted. */
  | 'DELETE'
  /** It was changed. */
  | 'UPDATE'

/** Conditions on Citation records. Every one that is given must hold. */
export interface CitationFilter {
  /** All of these hold. */
  AND?: readonly CitationFilter[] | undefined
  /** This does not hold. */
  NOT?: CitationFilter | undefined
  /** At least one of these holds. */
  OR?: readonly CitationFilter[] | undefined
  /** The record, where it is of type Activity. */
  activity?: ActivityFilter | undefined
  /** The record, where it is of type ActivityPlace. */
  activityPlace?: ActivityPlaceFilter | undefined
  /** The record, where it is of type Agreement. */
  agreement?: AgreementFilter | undefined
  /** The record, where it is of type AgreementParty. */
  agreementParty?: AgreementPartyFilter | undefined
  /** How the claim rests on the passage. */
  basis?: readonly Basis[] | undefined
  /** The record, where it is of type Commitment. */
  commitment?: CommitmentFilter | undefined
  /** The record, where it is of type CommitmentParty. */
  commitmentParty?: CommitmentPartyFilter | undefined
  /** Countries that the record itself names: who took part, who is bound, who promised or asked, which member, where, an organisation of which country. */
  countries?: CountrySetFilter | undefined
  /** Fields that the passage supports, by their API name. */
  fields?: readonly string[] | undefined
  /** Where in the document. */
  locator?: TextFilter | undefined
  /** The record, where it is of type Membership. */
  membership?: MembershipFilter | undefined
  /** The note. */
  note?: TextFilter | undefined
  /** The record, where it is of type Organization. */
  organization?: OrganizationFilter | undefined
  /** The record, where it is of type OrganizationChange. */
  organizationChange?: OrganizationChangeFilter | undefined
  /** The record, where it is of type OrganizationName. */
  organizationName?: OrganizationNameFilter | undefined
  /** The record, where it is of type Participation. */
  participation?: ParticipationFilter | undefined
  /** The record, where it is of type Person. */
  person?: PersonFilter | undefined
  /** The record, where it is of type PersonName. */
  personName?: PersonNameFilter | undefined
  /** The record, where it is of type Quantity. */
  quantity?: QuantityFilter | undefined
  /** The document cited. */
  source?: SourceFilter | undefined
  /** The document cited. */
  sources?: SlugSetFilter | undefined
  /** The record, where it is of type Topic. */
  topic?: TopicFilter | undefined
  /** The record, where it is of type TopicLabel. */
  topicLabel?: TopicLabelFilter | undefined
}

/** A passage that supports the record, entered together with it. */
export interface CitationInput {
  /** How the claim rests on the passage. `STATED` where nothing is given. */
  basis?: Basis | null | undefined
  /** The value that this passage gives, where it differs from what the record holds. */
  claim?: string | null | undefined
  /** The field supported, by its API name. None for the record as a whole. */
  field?: string | null | undefined
  /** Where in the document: `paragraph 3`. */
  locator: string
  /** Own words on how the claim was read out of the passage. */
  note?: string | null | undefined
  /** The document: its id or slug. */
  source: string
}

/** A condition on the Citation records that belong to another record. Every part that is given must hold. */
export interface CitationListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: CitationFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: CitationFilter | undefined
  /** At least one of them meets this. */
  some?: CitationFilter | undefined
}

/** How Citation records are sorted. Records that are equal in it are sorted by id. */
export interface CitationOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: CitationOrderField
}

/** What Citation records can be sorted by. */
export type CitationOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** Where in the document, then the field. */
  | 'LOCATOR'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** By what Commitment records are grouped in statistics. */
export type CommitmentDimension =
  /** Countries on either side, or whose organisations are. */
  | 'COUNTRY'
  /** What sort it is of. */
  | 'KIND'
  /** Organisations on either side. */
  | 'ORGANIZATION'
  /** UN M49 region of the countries, such as Asia. */
  | 'REGION'
  /** Its status. */
  | 'STATUS'
  /** UN M49 subregion of the countries, such as Central America. */
  | 'SUBREGION'
  /** What it is about. */
  | 'TOPIC'
  /** The year in which it was made or asked. Unknown where the day can lie in several. */
  | 'YEAR'

/** Conditions on Commitment records. Every one that is given must hold. */
export interface CommitmentFilter {
  /** All of these hold. */
  AND?: readonly CommitmentFilter[] | undefined
  /** This does not hold. */
  NOT?: CommitmentFilter | undefined
  /** At least one of these holds. */
  OR?: readonly CommitmentFilter[] | undefined
  /** The activity at which it was made. */
  activity?: ActivityFilter | undefined
  /** The agreement that contains it. */
  agreement?: AgreementFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** Countries that promised or asked, or whose organisations did. */
  by?: CountrySetFilter | undefined
  /** Countries on either side, or whose organisations are. */
  countries?: CountrySetFilter | undefined
  /** When it is due. */
  due?: PeriodFilter | undefined
  /** The activity that fulfilled it. */
  fulfilledBy?: ActivityFilter | undefined
  /** Promise or request. */
  kinds?: readonly CommitmentKind[] | undefined
  /** When it was made or asked. */
  made?: PeriodFilter | undefined
  /** Organisations on either side. */
  organizations?: SlugSetFilter | undefined
  /** Who promised or asked, and whom. */
  parties?: CommitmentPartyListFilter | undefined
  /** People on either side. */
  people?: SlugSetFilter | undefined
  /** Slugs. */
  slugs?: readonly string[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
  /** How far it has come. */
  status?: readonly CommitmentStatus[] | undefined
  /** What was promised or asked for. */
  title?: TextFilter | undefined
  /** Countries that were promised or asked, or whose organisations were. */
  to?: CountrySetFilter | undefined
  /** What it is about. */
  topic?: TopicListFilter | undefined
  /** What it is about. */
  topics?: SlugSetFilter | undefined
}

/** Whether something was promised or asked for. */
export type CommitmentKind =
  /** Someone promised it. */
  | 'PLEDGE'
  /** Someone asked for it. */
  | 'REQUEST'

/** A condition on the Commitment records that belong to another record. Every part that is given must hold. */
export interface CommitmentListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: CommitmentFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: CommitmentFilter | undefined
  /** At least one of them meets this. */
  some?: CommitmentFilter | undefined
}

/** How Commitment records are sorted. Records that are equal in it are sorted by id. */
export interface CommitmentOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: CommitmentOrderField
}

/** What Commitment records can be sorted by. */
export type CommitmentOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** When it is due. */
  | 'DUE'
  /** When it was made or asked. */
  | 'MADE'
  /** Slug. */
  | 'SLUG'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A Commitment record entered together with the record it belongs to. */
export interface CommitmentPartInput {
  /** The activity at which it was made, or that it followed from. Its id, or its slug. */
  activity?: string | null | undefined
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** Own words on the circumstances, where a document says so. */
  description?: string | null | undefined
  /** When it is due. */
  due?: UncertainDateInput | null | undefined
  /** The activity that fulfilled it. Its id, or its slug. */
  fulfilledBy?: string | null | undefined
  /** A promise, or a request for help. */
  kind: CommitmentKind
  /** When it was made or asked. */
  made?: UncertainDateInput | null | undefined
  /** Who promised or asked, and whom. */
  parties?: readonly CommitmentPartyPartInput[] | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** How far it has come. UNKNOWN where no document says. */
  status?: CommitmentStatus | null | undefined
  /** What was promised or asked for, in own words. */
  title: string
  /** What it is about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** Conditions on CommitmentParty records. Every one that is given must hold. */
export interface CommitmentPartyFilter {
  /** All of these hold. */
  AND?: readonly CommitmentPartyFilter[] | undefined
  /** This does not hold. */
  NOT?: CommitmentPartyFilter | undefined
  /** At least one of these holds. */
  OR?: readonly CommitmentPartyFilter[] | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** The commitment or request. */
  commitment?: CommitmentFilter | undefined
  /** The country. */
  country?: CountryFilter | undefined
  /** The name printed. */
  nameAsPrinted?: TextFilter | undefined
  /** The organisation. */
  organization?: OrganizationFilter | undefined
  /** The person. */
  person?: PersonFilter | undefined
  /** Who promised or asked, or who was promised or asked. */
  sides?: readonly CommitmentSide[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** A condition on the CommitmentParty records that belong to another record. Every part that is given must hold. */
export interface CommitmentPartyListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: CommitmentPartyFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: CommitmentPartyFilter | undefined
  /** At least one of them meets this. */
  some?: CommitmentPartyFilter | undefined
}

/** A CommitmentParty record entered together with the record it belongs to. */
export interface CommitmentPartyPartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The country, or the country of the organisation or person. Its id, or its code. */
  country?: string | null | undefined
  /** The party as the document prints it; the only identification where it names a group without its members. */
  nameAsPrinted?: string | null | undefined
  /** The organisation. Its id, or its slug. */
  organization?: string | null | undefined
  /** The person. Its id, or its slug. */
  person?: string | null | undefined
  /** BY: who promises or asks. TO: who is promised or asked. */
  side: CommitmentSide
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** On which side of a commitment or request a party stands. */
export type CommitmentSide =
  /** Who promises or asks. */
  | 'BY'
  /** Who is promised or asked. */
  | 'TO'

/** How far a commitment or request has come. */
export type CommitmentStatus =
  /** It was carried out. */
  | 'FULFILLED'
  /** It is being carried out. */
  | 'IN_PROGRESS'
  /** It was given up, or its time ran out. */
  | 'LAPSED'
  /** It was promised; no document says more. */
  | 'PLEDGED'
  /** No document says. */
  | 'UNKNOWN'

/** What sort of address a contact is. */
export type ContactKind =
  /** A postal address. */
  | 'ADDRESS'
  /** An e-mail address. */
  | 'EMAIL'
  /** Another way to reach someone. */
  | 'OTHER'
  /** A telephone number. */
  | 'PHONE'
  /** A link. */
  | 'URL'

/** An ISO 3166-1 alpha-2 code: `KR`. Lower case is accepted. */
export type CountryCode = string

/** Conditions on Country records. Every one that is given must hold. */
export interface CountryFilter {
  /** All of these hold. */
  AND?: readonly CountryFilter[] | undefined
  /** This does not hold. */
  NOT?: CountryFilter | undefined
  /** At least one of these holds. */
  OR?: readonly CountryFilter[] | undefined
  /** What it is a party to. */
  agreementParties?: AgreementPartyListFilter | undefined
  /** ISO 3166-1 alpha-3 code. */
  alpha3?: TextFilter | undefined
  /** ISO 3166-1 alpha-2 codes. */
  codes?: readonly CountryCode[] | undefined
  /** What it is a member of. */
  memberships?: MembershipListFilter | undefined
  /** Any of its names in English, Korean, Spanish, Portuguese, French, Arabic, Russian, Chinese, Japanese and German, or its formal one in English or Spanish. Accents do not matter. */
  name?: TextFilter | undefined
  /** Its organisations. */
  organizations?: OrganizationListFilter | undefined
  /** What it took part in. */
  participations?: ParticipationListFilter | undefined
  /** UN M49 codes of areas that contain the country, at any level: `019`, `419`, `013`. */
  regions?: readonly string[] | undefined
}

/** How Country records are sorted. Records that are equal in it are sorted by id. */
export interface CountryOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: CountryOrderField
}

/** What Country records can be sorted by. */
export type CountryOrderField =
  /** ISO 3166-1 alpha-2 code. */
  | 'CODE'
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A condition on the set of countries. Every part that is given must hold. */
export interface CountrySetFilter {
  /** All of these are among them. */
  all?: readonly CountryCode[] | undefined
  /** At least one of these is among them. */
  any?: readonly CountryCode[] | undefined
  /** None of these is among them. */
  none?: readonly CountryCode[] | undefined
}

/** A new Activity record. */
export interface CreateActivityInput {
  /** The agreements it rests on or carries out. Their ids or slugs; what is sent replaces what was there. */
  agreements?: readonly string[] | null | undefined
  /** The activities it is made up of. */
  children?: readonly ActivityPartInput[] | null | undefined
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** What was promised or asked for at it, or followed from it. */
  commitments?: readonly CommitmentPartInput[] | null | undefined
  /** Own words on its aim and content, where a document says so. */
  description?: string | null | undefined
  /** Number of this edition within its series, counted from 1. */
  edition?: number | null | undefined
  /** Whether the number of the edition is stated, or derived from the dates of the series. */
  editionBasis?: Basis | null | undefined
  /** The last day. */
  ends?: UncertainDateInput | null | undefined
  /** What sort of activity it is. */
  kind: ActivityKind
  /** Place among the children of the parent, counted from 1, where the document numbers them: Panel 1. */
  ordinal?: number | null | undefined
  /** The activity it is a part of. Its id, or its slug. */
  parent?: string | null | undefined
  /** Who took part in it, and in what role. */
  participations?: readonly ParticipationPartInput[] | null | undefined
  /** Where it took place. */
  places?: readonly ActivityPlacePartInput[] | null | undefined
  /** The figures the documents give about it. */
  quantities?: readonly QuantityPartInput[] | null | undefined
  /** How often a series recurs, as an ISO 8601 duration: `P1Y` every year. Only on a SERIES, and only where a document says so. */
  recurrence?: string | null | undefined
  /** The series it is an edition of. Its id, or its slug. */
  series?: string | null | undefined
  /** The agreements signed at it. */
  signedAgreements?: readonly AgreementPartInput[] | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** The first day. */
  starts?: UncertainDateInput | null | undefined
  /** Whether it was planned, confirmed, held, postponed or cancelled. */
  status?: ActivityStatus | null | undefined
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
  /** What it was about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new ActivityPlace record. */
export interface CreateActivityPlaceInput {
  /** The activity that took place there. Its id, or its slug. */
  activity: string
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The country the place is in. Its id, or its code. */
  country?: string | null | undefined
  /** City or region, in its common English spelling. Null where the document names only the country. */
  name?: string | null | undefined
  /** The place as the document prints it, slips included, where that differs. */
  nameAsPrinted?: string | null | undefined
  /** Building or institution: a hotel, a headquarters, an institute. */
  venue?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Agreement record. */
export interface CreateAgreementInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** What it commits its parties to. */
  commitments?: readonly CommitmentPartInput[] | null | undefined
  /** Own words on what it is about, where a document says so. */
  description?: string | null | undefined
  /** When it expires. */
  expires?: UncertainDateInput | null | undefined
  /** When it came into force. */
  inForce?: UncertainDateInput | null | undefined
  /** What sort of instrument it is. */
  kind: AgreementKind
  /** Who it binds. */
  parties?: readonly AgreementPartyPartInput[] | null | undefined
  /** City or venue of the signing. */
  place?: string | null | undefined
  /** The country in which it was signed. Its id, or its code. */
  placeCountry?: string | null | undefined
  /** When it was signed. */
  signed?: UncertainDateInput | null | undefined
  /** The activity at which it was signed. Its id, or its slug. */
  signedAt?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /**
   * How far it has come, as it was last entered: no day that passes changes it. Which are in force today tells
   * `agreementsByState` of a relationship. UNKNOWN where no document says.
   */
  status?: AgreementStatus | null | undefined
  /** The agreement that took its place. Its id, or its slug. */
  supersededBy?: string | null | undefined
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
  /** What it is about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new AgreementParty record. */
export interface CreateAgreementPartyInput {
  /** The agreement it is a party to. Its id, or its slug. */
  agreement: string
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The country that is bound. Its id, or its code. */
  country?: string | null | undefined
  /** The party as the document prints it: the name of its day. */
  nameAsPrinted?: string | null | undefined
  /** The organisation that is bound, or that signed for its country. Its id, or its slug. */
  organization?: string | null | undefined
  /** The person who signed. Null where no document names one. Its id, or its slug. */
  signatory?: string | null | undefined
  /** The post in which the signatory signed, as the document words it. */
  signatoryPost?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Citation record. */
export interface CreateCitationInput {
  /** How the claim rests on the passage: stated, derived by reckoning, inferred, or disputed by another passage. */
  basis: Basis
  /** The value that this passage gives, where it differs from what the record holds or disputes it. */
  claim?: string | null | undefined
  /** The field of the record that the passage supports, by its API name: `starts`. Null where it supports the record as a whole. */
  field?: string | null | undefined
  /** Where in the document: `paragraph 3`, `list of participants`. */
  locator: string
  /** Own words on how the claim was read out of the passage. */
  note?: string | null | undefined
  /** Global id of the record that the passage supports. */
  record: string
  /** The document cited. Its id, or its slug. */
  source: string
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Commitment record. */
export interface CreateCommitmentInput {
  /** The activity at which it was made, or that it followed from. Its id, or its slug. */
  activity?: string | null | undefined
  /** The agreement that contains it. Its id, or its slug. */
  agreement?: string | null | undefined
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** Own words on the circumstances, where a document says so. */
  description?: string | null | undefined
  /** When it is due. */
  due?: UncertainDateInput | null | undefined
  /** The activity that fulfilled it. Its id, or its slug. */
  fulfilledBy?: string | null | undefined
  /** A promise, or a request for help. */
  kind: CommitmentKind
  /** When it was made or asked. */
  made?: UncertainDateInput | null | undefined
  /** Who promised or asked, and whom. */
  parties?: readonly CommitmentPartyPartInput[] | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** How far it has come. UNKNOWN where no document says. */
  status?: CommitmentStatus | null | undefined
  /** What was promised or asked for, in own words. */
  title: string
  /** What it is about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new CommitmentParty record. */
export interface CreateCommitmentPartyInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The commitment or request. Its id, or its slug. */
  commitment: string
  /** The country, or the country of the organisation or person. Its id, or its code. */
  country?: string | null | undefined
  /** The party as the document prints it; the only identification where it names a group without its members. */
  nameAsPrinted?: string | null | undefined
  /** The organisation. Its id, or its slug. */
  organization?: string | null | undefined
  /** The person. Its id, or its slug. */
  person?: string | null | undefined
  /** BY: who promises or asks. TO: who is promised or asked. */
  side: CommitmentSide
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Membership record. */
export interface CreateMembershipInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The member, where it is a country. Its id, or its code. */
  memberCountry?: string | null | undefined
  /** The member, where it is an organisation. Its id, or its slug. */
  memberOrganization?: string | null | undefined
  /** The organisation someone belongs to. Its id, or its slug. */
  organization: string
  /** The member, where it is a person. Its id, or its slug. */
  person?: string | null | undefined
  /** The post held, as the document words it: `Executive Secretary`. */
  post?: string | null | undefined
  /** The unit of the organisation in which the post is: `e-Government Bureau`. */
  unit?: string | null | undefined
  /** Since when the membership lasts. */
  validFrom?: UncertainDateInput | null | undefined
  /** Until when it lasted, the last day included. Null where it still does, or where nothing is known of an end. */
  validUntil?: UncertainDateInput | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new OrganizationChange record. */
export interface CreateOrganizationChangeInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** When the change took effect. */
  date?: UncertainDateInput | null | undefined
  /** The organisation before the change. Its id, or its slug. */
  from: string
  /** The name it bore before. Its id, or its slug. */
  fromName?: string | null | undefined
  /** Renaming, merger or split. */
  kind: OrganizationChangeKind
  /** The organisation after the change; the same one after a renaming. Its id, or its slug. */
  to: string
  /** The name it bore after. Its id, or its slug. */
  toName?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Organization record. */
export interface CreateOrganizationInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** What sort of body it is. */
  classification: OrganizationClassification
  /** The country it belongs to. Null for bodies of several countries, whatever the seat of their headquarters. Its id, or its code. */
  country?: string | null | undefined
  /** Own words on what it is, where a document says so. */
  description?: string | null | undefined
  /** The agreement that sets it up. Its id, or its slug. */
  establishedBy?: string | null | undefined
  /** Identifiers other registers give it. */
  identifiers?: readonly OrganizationIdentifierInput[] | null | undefined
  /** How far it has come into being. A body that was agreed is not a body that operates. */
  lifecycle?: OrganizationLifecycle | null | undefined
  /** Every name and spelling it has or had. */
  names?: readonly OrganizationNamePartInput[] | null | undefined
  /** The organisation it is a part of. Its id, or its slug. */
  parent?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new OrganizationName record. */
export interface CreateOrganizationNameInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** Whether it is the official name, an acronym, another name in use, or a spelling a document prints. */
  kind: NameKind
  /** BCP 47 tag of the language the name is in: `en`, `ko`, `es`. */
  language: string
  /** The name itself, as written in its language. */
  name: string
  /** The organisation so named. Its id, or its slug. */
  organization: string
  /** Since when the name is in use. */
  validFrom?: UncertainDateInput | null | undefined
  /** Until when the name was in use, the last day included. Null where it still is, or where nothing is known of an end. */
  validUntil?: UncertainDateInput | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Participation record. */
export interface CreateParticipationInput {
  /** The activity taken part in. Its id, or its slug. */
  activity: string
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The country that took part, or for which the organisation or person did. Its id, or its code. */
  country?: string | null | undefined
  /** The participant (the person, else the organisation, else the country) as the document prints it, slips included. */
  nameAsPrinted?: string | null | undefined
  /** Own words on what they did there: the subject of a speech, what a lecture showed. */
  note?: string | null | undefined
  /** The organisation that took part, or for which the person did. Its id, or its slug. */
  organization?: string | null | undefined
  /** The organisation as the document prints it: the name of its day. */
  organizationAsPrinted?: string | null | undefined
  /** The person who took part. Its id, or its slug. */
  person?: string | null | undefined
  /** The post held at the time, as the document words it. */
  post?: string | null | undefined
  /** The part played: host, funder, head of delegation, speaker, visited body. */
  role: ParticipationRole
  /** Whether they were invited, nominated, confirmed, came, declined or stayed away. */
  status?: ParticipationStatus | null | undefined
  /** The unit of the organisation at the time, as the document words it. */
  unit?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new PersonContact record. */
export interface CreatePersonContactInput {
  /** What sort of address it is. */
  kind: ContactKind
  /** The person so reached. Its id, or its slug. */
  person: string
  /** The address, number or link itself. */
  value: string
  /** Always INTERNAL: the database accepts nothing else. */
  visibility?: Visibility | null | undefined
}

/** A new Person record. */
export interface CreatePersonInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** Ways to reach the person. Only for those who may see what is internal. */
  contacts?: readonly PersonContactPartInput[] | null | undefined
  /** The form of address a document prints before the name: `Ms.`, `H.E.`. */
  honorificPrefix?: string | null | undefined
  /** The name to show, in Latin script where the documents print it so. */
  name: string
  /** Every name and spelling, in any script. */
  names?: readonly PersonNamePartInput[] | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new PersonName record. */
export interface CreatePersonNameInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** Whether it is the official name, another name in use, or a spelling a document prints. */
  kind: NameKind
  /** BCP 47 tag of the language or script the name is written in: `en`, `ko`, `es`. */
  language: string
  /** The name as written in its language. */
  name: string
  /** The person so named. Its id, or its slug. */
  person: string
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Quantity record. */
export interface CreateQuantityInput {
  /** The activity the figure is about. Its id, or its slug. */
  activity: string
  /** Whether the figure was planned or is what happened. */
  basis: QuantityBasis
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** What is counted or measured; the unit is part of it. */
  metric: QuantityMetric
  /** Who or what exactly is counted, in own words. */
  population?: string | null | undefined
  /** Whether the figure is exact, about, or a minimum. */
  qualifier: QuantityQualifier
  /** The figure. */
  value: number
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Source record. */
export interface CreateSourceInput {
  /** What sort of document it is. */
  kind: SourceKind
  /** BCP 47 tag of the language it is written in: `en`, `ko`, `es`. */
  language: string
  /** When it was published. */
  published?: UncertainDateInput | null | undefined
  /** The organisation that published it. Its id, or its slug. */
  publisher?: string | null | undefined
  /** The publisher as the document prints it: the name of its day. */
  publisherAsPrinted?: string | null | undefined
  /** The publisher's own number for it: `N/51/2007`. */
  reference?: string | null | undefined
  /** SHA-256 of the text as collected, in hexadecimal, so that the copy that was read can be recognised. */
  sha256?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What the document is, in own words: publisher, date and subject. */
  title: string
  /** Where it can be read. Null where the address is not known. */
  url?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new Topic record. */
export interface CreateTopicInput {
  /** The wider topic it falls under. Its id, or its slug. */
  broader?: string | null | undefined
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** OECD DAC CRS purpose code, five digits: `15110`. Null until a registrar assigns one. */
  dacSectorCode?: string | null | undefined
  /** Own words on what it is, where a document says so. */
  description?: string | null | undefined
  /** A theme, or a named system. */
  kind: TopicKind
  /** What it is called, by language. */
  labels?: readonly TopicLabelPartInput[] | null | undefined
  /** The organisation that provides the system. Its id, or its slug. */
  provider?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A new TopicLabel record. */
export interface CreateTopicLabelInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The label as written in its language. */
  label: string
  /** BCP 47 tag of the language: `en`, `ko`, `es`. */
  language: string
  /** Whether it is the label to show in its language (SKOS prefLabel) or another one in use (SKOS altLabel). */
  preferred?: boolean | null | undefined
  /** The topic so labelled. Its id, or its slug. */
  topic: string
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A calendar day, ISO 8601: `2017-07-27`. */
export type IsoDate = string

/** An instant, ISO 8601 in UTC with milliseconds: `2017-08-02T00:00:00.000Z`. */
export type IsoDateTime = string

/** A date or interval in EDTF (ISO 8601-2): `2017-07-27`, `2017-06-13/2017-06-14`, `2016`, `XXXX-12-17`. */
export type Edtf = string

/** What happens to records that are there already. */
export type ImportExisting =
  /** They stay as they are. */
  | 'KEEP'
  /** The fields that the row gives are changed. */
  | 'UPDATE'

/** How the rows of an import are written. */
export type ImportFormat =
  /** Records of one type, comma-separated, under a line of field names such as `slug,title,starts.edtf`. */
  | 'CSV'
  /** One JSON array of objects. */
  | 'JSON'
  /** One JSON object on each line. */
  | 'NDJSON'

/** Rows to import. */
export interface ImportInput {
  /** The text of the file, at most 5000 rows. A row has `type` (`Activity`), and the fields of the input that creates a record of the type. Records are known again by their slug, else by `id`, by `key` (any text of your own) or by what they join. */
  content: string
  /** Whether to report only, and write nothing. `false` where nothing is given. */
  dryRun?: boolean | null | undefined
  /** What happens to records on hand. `UPDATE` where nothing is given. */
  existing?: ImportExisting | null | undefined
  /** How the rows are written. */
  format: ImportFormat
  /** What happens where a row is bad. `ABORT` where nothing is given. */
  onProblem?: ImportOnProblem | null | undefined
  /** The type of the records, `Activity`; of a CSV file only. */
  type?: string | null | undefined
}

/** What happens where a row cannot be imported. */
export type ImportOnProblem =
  /** Nothing is written. */
  | 'ABORT'
  /** All other rows are written. Rows that were written stay so if the import is cut short; send it again to go on. */
  | 'SKIP'

/** What became of a row of an import. */
export type ImportOutcome =
  /** Its record was entered. */
  | 'CREATED'
  /** It was not written; its problems say why. */
  | 'REFUSED'
  /** Its record was there and as the row says. */
  | 'UNCHANGED'
  /** Its record was there, and it or something within it was changed. */
  | 'UPDATED'

/** Any JSON value. */
export type Json = unknown

/** A language as a BCP 47 tag of Unicode CLDR: `ko`, `es`, `pt-BR`. */
export type Language = string

/** Conditions on Membership records. Every one that is given must hold. */
export interface MembershipFilter {
  /** All of these hold. */
  AND?: readonly MembershipFilter[] | undefined
  /** This does not hold. */
  NOT?: MembershipFilter | undefined
  /** At least one of these holds. */
  OR?: readonly MembershipFilter[] | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** When it lasted. */
  during?: PeriodFilter | undefined
  /** The member, where it is a country. */
  memberCountry?: CountryFilter | undefined
  /** The member, where it is an organisation. */
  memberOrganization?: OrganizationFilter | undefined
  /** What the member belongs to. */
  organization?: OrganizationFilter | undefined
  /** The member, where it is a person. */
  person?: PersonFilter | undefined
  /** The post. */
  post?: TextFilter | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
  /** The unit. */
  unit?: TextFilter | undefined
}

/** A condition on the Membership records that belong to another record. Every part that is given must hold. */
export interface MembershipListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: MembershipFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: MembershipFilter | undefined
  /** At least one of them meets this. */
  some?: MembershipFilter | undefined
}

/** How Membership records are sorted. Records that are equal in it are sorted by id. */
export interface MembershipOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: MembershipOrderField
}

/** What Membership records can be sorted by. */
export type MembershipOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** The post. */
  | 'POST'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM'

/** What sort of name a name is. */
export type NameKind =
  /** A short form made of initials. */
  | 'ACRONYM'
  /** Another name in use. */
  | 'ALIAS'
  /** A spelling that a document prints, slips included. */
  | 'AS_PRINTED'
  /** The official name. */
  | 'OFFICIAL'

/** In which direction a list is sorted. What is unknown comes last in both. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first at the top. */
  | 'ASC'
  /** Largest, latest or alphabetically last at the top. */
  | 'DESC'

/** Conditions on OrganizationChange records. Every one that is given must hold. */
export interface OrganizationChangeFilter {
  /** All of these hold. */
  AND?: readonly OrganizationChangeFilter[] | undefined
  /** This does not hold. */
  NOT?: OrganizationChangeFilter | undefined
  /** At least one of these holds. */
  OR?: readonly OrganizationChangeFilter[] | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** When it took effect. */
  during?: PeriodFilter | undefined
  /** The organisation before. */
  from?: OrganizationFilter | undefined
  /** Renaming, merger or split. */
  kinds?: readonly OrganizationChangeKind[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
  /** The organisation after. */
  to?: OrganizationFilter | undefined
}

/** In what way an organisation became what it is. */
export type OrganizationChangeKind =
  /** It went into another one. */
  | 'MERGE'
  /** The same organisation under another name. */
  | 'RENAME'
  /** It was parted off another one. */
  | 'SPLIT'

/** What sort of body an organisation is. */
export type OrganizationClassification =
  /** A university or research institute. */
  | 'ACADEMIC'
  /** An agency, institute, service or mission of a government. */
  | 'AGENCY'
  /** A centre set up by countries or organisations. */
  | 'CENTRE'
  /** A committee set up by countries or organisations. */
  | 'COMMITTEE'
  /** A company. */
  | 'COMPANY'
  /** A bank that several states own to finance development. */
  | 'DEVELOPMENT_BANK'
  /** The government of a country as a whole, or the office of its head. */
  | 'GOVERNMENT'
  /** An organisation of states, such as a commission of the United Nations. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** The government of a region, province or city. */
  | 'LOCAL_GOVERNMENT'
  /** A ministry or department of state. */
  | 'MINISTRY'
  /** A network of countries, institutions or officials. */
  | 'NETWORK'
  /** None of these. */
  | 'OTHER'
  /** A school or institute that trains officials. */
  | 'TRAINING_INSTITUTE'

/** Conditions on Organization records. Every one that is given must hold. */
export interface OrganizationFilter {
  /** All of these hold. */
  AND?: readonly OrganizationFilter[] | undefined
  /** This does not hold. */
  NOT?: OrganizationFilter | undefined
  /** At least one of these holds. */
  OR?: readonly OrganizationFilter[] | undefined
  /** What it is a party to. */
  agreementParties?: AgreementPartyListFilter | undefined
  /** Agreements it is a party to. */
  agreements?: SlugSetFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** What sort of body it is. */
  classifications?: readonly OrganizationClassification[] | undefined
  /** The country it belongs to. */
  countries?: CountrySetFilter | undefined
  /** The country it belongs to. */
  country?: CountryFilter | undefined
  /** The agreement that sets it up. */
  establishedBy?: AgreementFilter | undefined
  /** How far it has come into being. */
  lifecycles?: readonly OrganizationLifecycle[] | undefined
  /** What it belongs to. */
  memberOf?: MembershipListFilter | undefined
  /** Its members and the people in its posts. */
  memberships?: MembershipListFilter | undefined
  /** Any of its names: present, former, short, in any language, as printed. */
  name?: TextFilter | undefined
  /** Its names. */
  names?: OrganizationNameListFilter | undefined
  /** The organisation it is a part of. */
  parent?: OrganizationFilter | undefined
  /** What it took part in. */
  participations?: ParticipationListFilter | undefined
  /** Slugs. */
  slugs?: readonly string[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** An identifier another register gives the organisation. */
export interface OrganizationIdentifierInput {
  /** The register that gives it. */
  scheme: string
  /** The identifier within its scheme. */
  value: string
}

/** How far a body has come into being. */
export type OrganizationLifecycle =
  /** It was agreed to set it up; no record says that it opened. */
  | 'AGREED'
  /** It is no more. */
  | 'ENDED'
  /** It is at work. */
  | 'OPERATING'
  /** Someone proposed it. */
  | 'PROPOSED'
  /** No document says. */
  | 'UNKNOWN'

/** A condition on the Organization records that belong to another record. Every part that is given must hold. */
export interface OrganizationListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: OrganizationFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: OrganizationFilter | undefined
  /** At least one of them meets this. */
  some?: OrganizationFilter | undefined
}

/** Conditions on OrganizationName records. Every one that is given must hold. */
export interface OrganizationNameFilter {
  /** All of these hold. */
  AND?: readonly OrganizationNameFilter[] | undefined
  /** This does not hold. */
  NOT?: OrganizationNameFilter | undefined
  /** At least one of these holds. */
  OR?: readonly OrganizationNameFilter[] | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** When it was in use. */
  during?: PeriodFilter | undefined
  /** What sort of name it is. */
  kinds?: readonly NameKind[] | undefined
  /** BCP 47 tags. */
  languages?: readonly string[] | undefined
  /** The name. */
  name?: TextFilter | undefined
  /** The organisation so named. */
  organization?: OrganizationFilter | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** A condition on the OrganizationName records that belong to another record. Every part that is given must hold. */
export interface OrganizationNameListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: OrganizationNameFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: OrganizationNameFilter | undefined
  /** At least one of them meets this. */
  some?: OrganizationNameFilter | undefined
}

/** A OrganizationName record entered together with the record it belongs to. */
export interface OrganizationNamePartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** Whether it is the official name, an acronym, another name in use, or a spelling a document prints. */
  kind: NameKind
  /** BCP 47 tag of the language the name is in: `en`, `ko`, `es`. */
  language: string
  /** The name itself, as written in its language. */
  name: string
  /** Since when the name is in use. */
  validFrom?: UncertainDateInput | null | undefined
  /** Until when the name was in use, the last day included. Null where it still is, or where nothing is known of an end. */
  validUntil?: UncertainDateInput | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** How Organization records are sorted. Records that are equal in it are sorted by id. */
export interface OrganizationOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: OrganizationOrderField
}

/** What Organization records can be sorted by. */
export type OrganizationOrderField =
  /** What sort of body it is, then slug. */
  | 'CLASSIFICATION'
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** Slug. */
  | 'SLUG'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** Conditions on Participation records. Every one that is given must hold. */
export interface ParticipationFilter {
  /** All of these hold. */
  AND?: readonly ParticipationFilter[] | undefined
  /** This does not hold. */
  NOT?: ParticipationFilter | undefined
  /** At least one of these holds. */
  OR?: readonly ParticipationFilter[] | undefined
  /** What they took part in. */
  activity?: ActivityFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** The country, or that of the organisation where no country is stated. */
  countries?: CountrySetFilter | undefined
  /** The country. */
  country?: CountryFilter | undefined
  /** Whether a person is named. */
  hasPerson?: boolean | undefined
  /** The participant as printed. */
  nameAsPrinted?: TextFilter | undefined
  /** The organisation. */
  organization?: OrganizationFilter | undefined
  /** The organisation as printed. */
  organizationAsPrinted?: TextFilter | undefined
  /** The person. */
  person?: PersonFilter | undefined
  /** The post held. */
  post?: TextFilter | undefined
  /** The part played. */
  roles?: readonly ParticipationRole[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
  /** Whether they came. */
  status?: readonly ParticipationStatus[] | undefined
  /** The unit. */
  unit?: TextFilter | undefined
}

/** A condition on the Participation records that belong to another record. Every part that is given must hold. */
export interface ParticipationListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: ParticipationFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: ParticipationFilter | undefined
  /** At least one of them meets this. */
  some?: ParticipationFilter | undefined
}

/** How Participation records are sorted. Records that are equal in it are sorted by id. */
export interface ParticipationOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: ParticipationOrderField
}

/** What Participation records can be sorted by. */
export type ParticipationOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** The participant as printed. */
  | 'NAME_AS_PRINTED'
  /** The part played, in the order of the roles; then the name printed. */
  | 'ROLE'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A Participation record entered together with the record it belongs to. */
export interface ParticipationPartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The country that took part, or for which the organisation or person did. Its id, or its code. */
  country?: string | null | undefined
  /** The participant (the person, else the organisation, else the country) as the document prints it, slips included. */
  nameAsPrinted?: string | null | undefined
  /** Own words on what they did there: the subject of a speech, what a lecture showed. */
  note?: string | null | undefined
  /** The organisation that took part, or for which the person did. Its id, or its slug. */
  organization?: string | null | undefined
  /** The organisation as the document prints it: the name of its day. */
  organizationAsPrinted?: string | null | undefined
  /** The person who took part. Its id, or its slug. */
  person?: string | null | undefined
  /** The post held at the time, as the document words it. */
  post?: string | null | undefined
  /** The part played: host, funder, head of delegation, speaker, visited body. */
  role: ParticipationRole
  /** Whether they were invited, nominated, confirmed, came, declined or stayed away. */
  status?: ParticipationStatus | null | undefined
  /** The unit of the organisation at the time, as the document words it. */
  unit?: string | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** The part someone plays in an activity. */
export type ParticipationRole =
  /** Is met by the others as their opposite number. */
  | 'COUNTERPART'
  /** Receives the others together with another. */
  | 'CO_HOST'
  /** Sends the delegation. */
  | 'DISPATCHER'
  /** Pays for it, or for a part of it. */
  | 'FUNDER'
  /** Heads the delegation. */
  | 'HEAD'
  /** Receives the others. */
  | 'HOST'
  /** Was invited; whether they came is told by the status. */
  | 'INVITED'
  /** Gives the keynote speech. */
  | 'KEYNOTE'
  /** Belongs to the delegation. */
  | 'MEMBER'
  /** Leads a discussion. */
  | 'MODERATOR'
  /** Prepares and runs it. */
  | 'ORGANIZER'
  /** Sits on a panel. */
  | 'PANELLIST'
  /** Takes part. */
  | 'PARTICIPANT'
  /** Asked for it. */
  | 'REQUESTER'
  /** Gives a talk or lecture. */
  | 'SPEAKER'
  /** Helps without running or paying for it. */
  | 'SUPPORTER'
  /** Is visited. */
  | 'VISITED'
  /** Gives a welcoming address. */
  | 'WELCOME'

/** Whether someone came. */
export type ParticipationStatus =
  /** They came, or did their part. */
  | 'ATTENDED'
  /** They said that they would come. */
  | 'CONFIRMED'
  /** They said that they would not come. */
  | 'DECLINED'
  /** They were invited. */
  | 'INVITED'
  /** They were named by their country or organisation. */
  | 'NOMINATED'
  /** They were expected and did not come. */
  | 'NO_SHOW'
  /** No document says. */
  | 'UNKNOWN'

/** A period of days, both ends included; an end that is not given is open. */
export interface PeriodFilter {
  /** Whether the date must certainly, or can possibly, lie within the period. `POSSIBLY` where nothing is given. */
  certainty?: Certainty | undefined
  /** First day of the period. */
  from?: IsoDate | undefined
  /** Whether anything is known of the date. On its own it finds what has no date, or what has one. */
  known?: boolean | undefined
  /** Last day of the period. */
  to?: IsoDate | undefined
}

/** A PersonContact record entered together with the record it belongs to. */
export interface PersonContactPartInput {
  /** What sort of address it is. */
  kind: ContactKind
  /** The address, number or link itself. */
  value: string
  /** Always INTERNAL: the database accepts nothing else. */
  visibility?: Visibility | null | undefined
}

/** Conditions on Person records. Every one that is given must hold. */
export interface PersonFilter {
  /** All of these hold. */
  AND?: readonly PersonFilter[] | undefined
  /** This does not hold. */
  NOT?: PersonFilter | undefined
  /** At least one of these holds. */
  OR?: readonly PersonFilter[] | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** Countries for which the person took part in something. */
  countries?: CountrySetFilter | undefined
  /** The posts held. */
  memberships?: MembershipListFilter | undefined
  /** Any of the person’s names and spellings. */
  name?: TextFilter | undefined
  /** The names. */
  names?: PersonNameListFilter | undefined
  /** Organisations in which the person held a post, or for which they took part in something. */
  organizations?: SlugSetFilter | undefined
  /** What the person took part in. */
  participations?: ParticipationListFilter | undefined
  /** What the person signed. */
  signatures?: AgreementPartyListFilter | undefined
  /** Slugs. */
  slugs?: readonly string[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** Conditions on PersonName records. Every one that is given must hold. */
export interface PersonNameFilter {
  /** All of these hold. */
  AND?: readonly PersonNameFilter[] | undefined
  /** This does not hold. */
  NOT?: PersonNameFilter | undefined
  /** At least one of these holds. */
  OR?: readonly PersonNameFilter[] | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** What sort of name it is. */
  kinds?: readonly NameKind[] | undefined
  /** BCP 47 tags. */
  languages?: readonly string[] | undefined
  /** The name. */
  name?: TextFilter | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** A condition on the PersonName records that belong to another record. Every part that is given must hold. */
export interface PersonNameListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: PersonNameFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: PersonNameFilter | undefined
  /** At least one of them meets this. */
  some?: PersonNameFilter | undefined
}

/** A PersonName record entered together with the record it belongs to. */
export interface PersonNamePartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** Whether it is the official name, another name in use, or a spelling a document prints. */
  kind: NameKind
  /** BCP 47 tag of the language or script the name is written in: `en`, `ko`, `es`. */
  language: string
  /** The name as written in its language. */
  name: string
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** How Person records are sorted. Records that are equal in it are sorted by id. */
export interface PersonOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: PersonOrderField
}

/** What Person records can be sorted by. */
export type PersonOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** Slug. */
  | 'SLUG'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** Whether a figure was planned or is what happened. */
export type QuantityBasis =
  /** What happened. */
  | 'ACTUAL'
  /** What was planned or expected. */
  | 'PLANNED'

/** Conditions on Quantity records. Every one that is given must hold. */
export interface QuantityFilter {
  /** All of these hold. */
  AND?: readonly QuantityFilter[] | undefined
  /** This does not hold. */
  NOT?: QuantityFilter | undefined
  /** At least one of these holds. */
  OR?: readonly QuantityFilter[] | undefined
  /** The activity. */
  activity?: ActivityFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** What is counted. */
  metrics?: readonly QuantityMetric[] | undefined
  /** Whether it was planned or happened. */
  planned?: readonly QuantityBasis[] | undefined
  /** Who or what is counted. */
  population?: TextFilter | undefined
  /** How exact it is. */
  qualifiers?: readonly QuantityQualifier[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** A condition on the Quantity records that belong to another record. Every part that is given must hold. */
export interface QuantityListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: QuantityFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: QuantityFilter | undefined
  /** At least one of them meets this. */
  some?: QuantityFilter | undefined
}

/** What a figure counts or measures; the unit is part of it. */
export type QuantityMetric =
  /** Countries. */
  | 'COUNTRIES'
  /** How long it lasts, in days. */
  | 'DURATION_DAYS'
  /** How long it lasts, in minutes. */
  | 'DURATION_MINUTES'
  /** People who are invited. */
  | 'INVITEES'
  /** Organisations. */
  | 'ORGANIZATIONS'
  /** People who take part. */
  | 'PARTICIPANTS'
  /** Parts of an activity, such as panels. */
  | 'SESSIONS'

/** How Quantity records are sorted. Records that are equal in it are sorted by id. */
export interface QuantityOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: QuantityOrderField
}

/** What Quantity records can be sorted by. */
export type QuantityOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** What is counted, then the figure. */
  | 'METRIC'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A Quantity record entered together with the record it belongs to. */
export interface QuantityPartInput {
  /** Whether the figure was planned or is what happened. */
  basis: QuantityBasis
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** What is counted or measured; the unit is part of it. */
  metric: QuantityMetric
  /** Who or what exactly is counted, in own words. */
  population?: string | null | undefined
  /** Whether the figure is exact, about, or a minimum. */
  qualifier: QuantityQualifier
  /** The figure. */
  value: number
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** How exact a figure is. */
export type QuantityQualifier =
  /** About so many. */
  | 'ABOUT'
  /** So many or more. */
  | 'AT_LEAST'
  /** Exactly so many. */
  | 'EXACT'

/** A visit and what it brings with it. Whatever is new has a slug; all of the call may name it by that slug, as it names what is on record by slug or id. */
export interface RecordActivityInput {
  /** New activities beside this one, such as the series it is an edition of. */
  activities?: readonly CreateActivityInput[] | null | undefined
  /** The visit, with its parts. */
  activity: CreateActivityInput
  /** New agreements, apart from those signed at the activity, which stand within it. */
  agreements?: readonly CreateAgreementInput[] | null | undefined
  /** New posts and memberships. */
  memberships?: readonly CreateMembershipInput[] | null | undefined
  /** New organisations. */
  organizations?: readonly CreateOrganizationInput[] | null | undefined
  /** New people. */
  people?: readonly CreatePersonInput[] | null | undefined
  /** New documents. */
  sources?: readonly CreateSourceInput[] | null | undefined
  /** New topics. */
  topics?: readonly CreateTopicInput[] | null | undefined
  /** Who may see those of the new records that do not say so themselves. `INTERNAL` where nothing is given. */
  visibility?: Visibility | undefined
}

/** Which text of a record was matched. */
export type SearchField =
  /** ISO 3166-1 alpha-3 code of a country. */
  | 'ALPHA3'
  /** A place, or the publisher of a document, in the spelling that the document prints. */
  | 'AS_PRINTED'
  /** ISO 3166-1 alpha-2 code of a country. */
  | 'CODE'
  /** The description. */
  | 'DESCRIPTION'
  /** A label of a topic. */
  | 'LABEL'
  /** A name of a country, an organisation or a person. */
  | 'NAME'
  /** City or region in which an activity took place, or an agreement was signed. */
  | 'PLACE'
  /** A post that a person held. */
  | 'POST'
  /** The publisher’s own number of a document. */
  | 'REFERENCE'
  /** The slug. */
  | 'SLUG'
  /** The title of an activity, agreement, commitment or source. */
  | 'TITLE'
  /** The unit in which a person held a post. */
  | 'UNIT'
  /** The building or institution in which an activity took place. */
  | 'VENUE'

/** What sort of record was found. */
export type SearchKind =
  /** An activity, by its title, place or description. */
  | 'ACTIVITY'
  /** An agreement, by its title, place of signing or description. */
  | 'AGREEMENT'
  /** A promise or request, by what it is or its description. */
  | 'COMMITMENT'
  /** A country or territory, by its names in ten languages, its formal name in English or Spanish, or its codes. */
  | 'COUNTRY'
  /** An organisation, by any of its names: present, former, short, in any language, as printed. */
  | 'ORGANIZATION'
  /** A person, by any name or spelling, or by a post held. */
  | 'PERSON'
  /** A document, by its title, reference or publisher. */
  | 'SOURCE'
  /** A topic, by any of its labels or its description. */
  | 'TOPIC'

/** How a text was matched, the best first. Case, accents, hyphens and the spaces between words never matter. */
export type SearchMatchKind =
  /** It is what was typed. */
  | 'EXACT'
  /** It begins with what was typed. */
  | 'PREFIX'
  /** Most of what was typed is in the record’s texts, or something spelt much like it. Looked for only where fewer than ten records have every word in one text. */
  | 'SIMILAR'
  /** Every word typed is in it, or in the record’s texts taken together, whole or as the beginning of a word. */
  | 'WORDS'

/** A condition on the set of records, by slug. Every part that is given must hold. */
export interface SlugSetFilter {
  /** All of these are among them. */
  all?: readonly string[] | undefined
  /** At least one of these is among them. */
  any?: readonly string[] | undefined
  /** None of these is among them. */
  none?: readonly string[] | undefined
}

/** Conditions on Source records. Every one that is given must hold. */
export interface SourceFilter {
  /** All of these hold. */
  AND?: readonly SourceFilter[] | undefined
  /** This does not hold. */
  NOT?: SourceFilter | undefined
  /** At least one of these holds. */
  OR?: readonly SourceFilter[] | undefined
  /** What it contributed. */
  citations?: CitationListFilter | undefined
  /** What sort of document it is. */
  kinds?: readonly SourceKind[] | undefined
  /** When it was published. */
  published?: PeriodFilter | undefined
  /** Organisations that published it. */
  publishers?: SlugSetFilter | undefined
  /** Slugs. */
  slugs?: readonly string[] | undefined
  /** What the document is. */
  title?: TextFilter | undefined
}

/** What sort of document a source is. */
export type SourceKind =
  /** The text of an agreement. */
  | 'AGREEMENT_TEXT'
  /** An issue of a newsletter. */
  | 'NEWSLETTER'
  /** A news item of a ministry or organisation. */
  | 'NEWS_ITEM'
  /** None of these. */
  | 'OTHER'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A report. */
  | 'REPORT'
  /** Another page on the web. */
  | 'WEB_PAGE'

/** How Source records are sorted. Records that are equal in it are sorted by id. */
export interface SourceOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: SourceOrderField
}

/** What Source records can be sorted by. */
export type SourceOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** When it was published. */
  | 'PUBLISHED'
  /** Slug. */
  | 'SLUG'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** By what something is grouped. */
export type StatisticDimension =
  /** By country. */
  | 'COUNTRY'
  /** By kind. */
  | 'KIND'
  /** By organization. */
  | 'ORGANIZATION'
  /** By region. */
  | 'REGION'
  /** By role. */
  | 'ROLE'
  /** By series. */
  | 'SERIES'
  /** By status. */
  | 'STATUS'
  /** By subregion. */
  | 'SUBREGION'
  /** By topic. */
  | 'TOPIC'
  /** By year. */
  | 'YEAR'

/** A condition on a text. Case does not matter. Every part that is given must hold. */
export interface TextFilter {
  /** Any part of it. */
  contains?: string | undefined
  /** The whole text. */
  equals?: string | undefined
  /** Its beginning. */
  startsWith?: string | undefined
}

/** Conditions on Topic records. Every one that is given must hold. */
export interface TopicFilter {
  /** All of these hold. */
  AND?: readonly TopicFilter[] | undefined
  /** This does not hold. */
  NOT?: TopicFilter | undefined
  /** At least one of these holds. */
  OR?: readonly TopicFilter[] | undefined
  /** The activities about it. */
  activities?: ActivityListFilter | undefined
  /** The agreements about it. */
  agreements?: AgreementListFilter | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** The wider topic. */
  broader?: TopicFilter | undefined
  /** The commitments and requests about it. */
  commitments?: CommitmentListFilter | undefined
  /** OECD DAC CRS purpose code. */
  dacSectorCode?: TextFilter | undefined
  /** Theme or system. */
  kinds?: readonly TopicKind[] | undefined
  /** Any of its labels, in any language. */
  label?: TextFilter | undefined
  /** The organisation that provides the system. */
  provider?: OrganizationFilter | undefined
  /** Slugs. */
  slugs?: readonly string[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** Whether a topic is a theme or a system. */
export type TopicKind =
  /** A named system that a country runs and shows to others. */
  | 'SYSTEM'
  /** A subject of cooperation. */
  | 'THEME'

/** Conditions on TopicLabel records. Every one that is given must hold. */
export interface TopicLabelFilter {
  /** All of these hold. */
  AND?: readonly TopicLabelFilter[] | undefined
  /** This does not hold. */
  NOT?: TopicLabelFilter | undefined
  /** At least one of these holds. */
  OR?: readonly TopicLabelFilter[] | undefined
  /** A citation of the record, or of one of its fields, rests on one of these. */
  basis?: readonly Basis[] | undefined
  /** The label. */
  label?: TextFilter | undefined
  /** BCP 47 tags. */
  languages?: readonly string[] | undefined
  /** A document that is cited for the record, or for one of its fields, meets this. */
  source?: SourceFilter | undefined
}

/** A TopicLabel record entered together with the record it belongs to. */
export interface TopicLabelPartInput {
  /** The passages that support it. */
  citations?: readonly CitationInput[] | null | undefined
  /** The label as written in its language. */
  label: string
  /** BCP 47 tag of the language: `en`, `ko`, `es`. */
  language: string
  /** Whether it is the label to show in its language (SKOS prefLabel) or another one in use (SKOS altLabel). */
  preferred?: boolean | null | undefined
  /** Who may see the record. */
  visibility?: Visibility | null | undefined
}

/** A condition on the Topic records that belong to another record. Every part that is given must hold. */
export interface TopicListFilter {
  /** All of them meet this; so it is where there are none. */
  every?: TopicFilter | undefined
  /** Whether there are any at all. */
  exists?: boolean | undefined
  /** None of them meets this. */
  none?: TopicFilter | undefined
  /** At least one of them meets this. */
  some?: TopicFilter | undefined
}

/** How Topic records are sorted. Records that are equal in it are sorted by id. */
export interface TopicOrder {
  /** In which direction. `ASC` where nothing is given. */
  direction?: OrderDirection | undefined
  /** What to sort by. */
  field: TopicOrderField
}

/** What Topic records can be sorted by. */
export type TopicOrderField =
  /** When the record entered the registry. */
  | 'CREATED_AT'
  /** Slug. */
  | 'SLUG'
  /** When the record last changed. */
  | 'UPDATED_AT'

/** A date as far as it is known. Only EDTF is needed where the document states it plainly. */
export interface UncertainDateInput {
  /** STATED where the days follow from the stated date alone. Otherwise give earliest and latest. `STATED` where nothing is given. */
  basis?: Basis | null | undefined
  /** First day it can be, where a reader can tell more than the stated date does. */
  earliest?: IsoDate | null | undefined
  /** The date as the document states it, in EDTF. */
  edtf: string
  /** Last day it can be, where a reader can tell more than the stated date does. */
  latest?: IsoDate | null | undefined
}

/** Changes of a Activity record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateActivityInput {
  /** The agreements it rests on or carries out. Their ids or slugs; what is sent replaces what was there. */
  agreements?: readonly string[] | null | undefined
  /** Own words on its aim and content, where a document says so. */
  description?: string | null | undefined
  /** Number of this edition within its series, counted from 1. */
  edition?: number | null | undefined
  /** Whether the number of the edition is stated, or derived from the dates of the series. */
  editionBasis?: Basis | null | undefined
  /** The last day. */
  ends?: UncertainDateInput | null | undefined
  /** What sort of activity it is. */
  kind?: ActivityKind | null | undefined
  /** Place among the children of the parent, counted from 1, where the document numbers them: Panel 1. */
  ordinal?: number | null | undefined
  /** The activity it is a part of. Its id, or its slug. */
  parent?: string | null | undefined
  /** How often a series recurs, as an ISO 8601 duration: `P1Y` every year. Only on a SERIES, and only where a document says so. */
  recurrence?: string | null | undefined
  /** The series it is an edition of. Its id, or its slug. */
  series?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug?: string | null | undefined
  /** The first day. */
  starts?: UncertainDateInput | null | undefined
  /** Whether it was planned, confirmed, held, postponed or cancelled. */
  status?: ActivityStatus | null | undefined
  /** Its name, as the document gives it, or a plain description where it has none. */
  title?: string | null | undefined
  /** What it was about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
}

/** Changes of a ActivityPlace record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateActivityPlaceInput {
  /** The activity that took place there. Its id, or its slug. */
  activity?: string | null | undefined
  /** The country the place is in. Its id, or its code. */
  country?: string | null | undefined
  /** City or region, in its common English spelling. Null where the document names only the country. */
  name?: string | null | undefined
  /** The place as the document prints it, slips included, where that differs. */
  nameAsPrinted?: string | null | undefined
  /** Building or institution: a hotel, a headquarters, an institute. */
  venue?: string | null | undefined
}

/** Changes of a Agreement record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateAgreementInput {
  /** Own words on what it is about, where a document says so. */
  description?: string | null | undefined
  /** When it expires. */
  expires?: UncertainDateInput | null | undefined
  /** When it came into force. */
  inForce?: UncertainDateInput | null | undefined
  /** What sort of instrument it is. */
  kind?: AgreementKind | null | undefined
  /** City or venue of the signing. */
  place?: string | null | undefined
  /** The country in which it was signed. Its id, or its code. */
  placeCountry?: string | null | undefined
  /** When it was signed. */
  signed?: UncertainDateInput | null | undefined
  /** The activity at which it was signed. Its id, or its slug. */
  signedAt?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug?: string | null | undefined
  /**
   * How far it has come, as it was last entered: no day that passes changes it. Which are in force today tells
   * `agreementsByState` of a relationship. UNKNOWN where no document says.
   */
  status?: AgreementStatus | null | undefined
  /** The agreement that took its place. Its id, or its slug. */
  supersededBy?: string | null | undefined
  /** Its name, as the document gives it, or a plain description where it has none. */
  title?: string | null | undefined
  /** What it is about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
}

/** Changes of a AgreementParty record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateAgreementPartyInput {
  /** The agreement it is a party to. Its id, or its slug. */
  agreement?: string | null | undefined
  /** The country that is bound. Its id, or its code. */
  country?: string | null | undefined
  /** The party as the document prints it: the name of its day. */
  nameAsPrinted?: string | null | undefined
  /** The organisation that is bound, or that signed for its country. Its id, or its slug. */
  organization?: string | null | undefined
  /** The person who signed. Null where no document names one. Its id, or its slug. */
  signatory?: string | null | undefined
  /** The post in which the signatory signed, as the document words it. */
  signatoryPost?: string | null | undefined
}

/** Changes of a Citation record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateCitationInput {
  /** How the claim rests on the passage: stated, derived by reckoning, inferred, or disputed by another passage. */
  basis?: Basis | null | undefined
  /** The value that this passage gives, where it differs from what the record holds or disputes it. */
  claim?: string | null | undefined
  /** The field of the record that the passage supports, by its API name: `starts`. Null where it supports the record as a whole. */
  field?: string | null | undefined
  /** Where in the document: `paragraph 3`, `list of participants`. */
  locator?: string | null | undefined
  /** Own words on how the claim was read out of the passage. */
  note?: string | null | undefined
  /** The document cited. Its id, or its slug. */
  source?: string | null | undefined
}

/** Changes of a Commitment record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateCommitmentInput {
  /** The activity at which it was made, or that it followed from. Its id, or its slug. */
  activity?: string | null | undefined
  /** The agreement that contains it. Its id, or its slug. */
  agreement?: string | null | undefined
  /** Own words on the circumstances, where a document says so. */
  description?: string | null | undefined
  /** When it is due. */
  due?: UncertainDateInput | null | undefined
  /** The activity that fulfilled it. Its id, or its slug. */
  fulfilledBy?: string | null | undefined
  /** A promise, or a request for help. */
  kind?: CommitmentKind | null | undefined
  /** When it was made or asked. */
  made?: UncertainDateInput | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug?: string | null | undefined
  /** How far it has come. UNKNOWN where no document says. */
  status?: CommitmentStatus | null | undefined
  /** What was promised or asked for, in own words. */
  title?: string | null | undefined
  /** What it is about. Their ids or slugs; what is sent replaces what was there. */
  topics?: readonly string[] | null | undefined
}

/** Changes of a CommitmentParty record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateCommitmentPartyInput {
  /** The commitment or request. Its id, or its slug. */
  commitment?: string | null | undefined
  /** The country, or the country of the organisation or person. Its id, or its code. */
  country?: string | null | undefined
  /** The party as the document prints it; the only identification where it names a group without its members. */
  nameAsPrinted?: string | null | undefined
  /** The organisation. Its id, or its slug. */
  organization?: string | null | undefined
  /** The person. Its id, or its slug. */
  person?: string | null | undefined
  /** BY: who promises or asks. TO: who is promised or asked. */
  side?: CommitmentSide | null | undefined
}

/** Changes of a Membership record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateMembershipInput {
  /** The member, where it is a country. Its id, or its code. */
  memberCountry?: string | null | undefined
  /** The member, where it is an organisation. Its id, or its slug. */
  memberOrganization?: string | null | undefined
  /** The organisation someone belongs to. Its id, or its slug. */
  organization?: string | null | undefined
  /** The member, where it is a person. Its id, or its slug. */
  person?: string | null | undefined
  /** The post held, as the document words it: `Executive Secretary`. */
  post?: string | null | undefined
  /** The unit of the organisation in which the post is: `e-Government Bureau`. */
  unit?: string | null | undefined
  /** Since when the membership lasts. */
  validFrom?: UncertainDateInput | null | undefined
  /** Until when it lasted, the last day included. Null where it still does, or where nothing is known of an end. */
  validUntil?: UncertainDateInput | null | undefined
}

/** Changes of a OrganizationChange record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateOrganizationChangeInput {
  /** When the change took effect. */
  date?: UncertainDateInput | null | undefined
  /** The organisation before the change. Its id, or its slug. */
  from?: string | null | undefined
  /** The name it bore before. Its id, or its slug. */
  fromName?: string | null | undefined
  /** Renaming, merger or split. */
  kind?: OrganizationChangeKind | null | undefined
  /** The organisation after the change; the same one after a renaming. Its id, or its slug. */
  to?: string | null | undefined
  /** The name it bore after. Its id, or its slug. */
  toName?: string | null | undefined
}

/** Changes of a Organization record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateOrganizationInput {
  /** What sort of body it is. */
  classification?: OrganizationClassification | null | undefined
  /** The country it belongs to. Null for bodies of several countries, whatever the seat of their headquarters. Its id, or its code. */
  country?: string | null | undefined
  /** Own words on what it is, where a document says so. */
  description?: string | null | undefined
  /** The agreement that sets it up. Its id, or its slug. */
  establishedBy?: string | null | undefined
  /** How far it has come into being. A body that was agreed is not a body that operates. */
  lifecycle?: OrganizationLifecycle | null | undefined
  /** The organisation it is a part of. Its id, or its slug. */
  parent?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug?: string | null | undefined
}

/** Changes of a OrganizationName record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateOrganizationNameInput {
  /** Whether it is the official name, an acronym, another name in use, or a spelling a document prints. */
  kind?: NameKind | null | undefined
  /** BCP 47 tag of the language the name is in: `en`, `ko`, `es`. */
  language?: string | null | undefined
  /** The name itself, as written in its language. */
  name?: string | null | undefined
  /** The organisation so named. Its id, or its slug. */
  organization?: string | null | undefined
  /** Since when the name is in use. */
  validFrom?: UncertainDateInput | null | undefined
  /** Until when the name was in use, the last day included. Null where it still is, or where nothing is known of an end. */
  validUntil?: UncertainDateInput | null | undefined
}

/** Changes of a Participation record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateParticipationInput {
  /** The activity taken part in. Its id, or its slug. */
  activity?: string | null | undefined
  /** The country that took part, or for which the organisation or person did. Its id, or its code. */
  country?: string | null | undefined
  /** The participant (the person, else the organisation, else the country) as the document prints it, slips included. */
  nameAsPrinted?: string | null | undefined
  /** Own words on what they did there: the subject of a speech, what a lecture showed. */
  note?: string | null | undefined
  /** The organisation that took part, or for which the person did. Its id, or its slug. */
  organization?: string | null | undefined
  /** The organisation as the document prints it: the name of its day. */
  organizationAsPrinted?: string | null | undefined
  /** The person who took part. Its id, or its slug. */
  person?: string | null | undefined
  /** The post held at the time, as the document words it. */
  post?: string | null | undefined
  /** The part played: host, funder, head of delegation, speaker, visited body. */
  role?: ParticipationRole | null | undefined
  /** Whether they were invited, nominated, confirmed, came, declined or stayed away. */
  status?: ParticipationStatus | null | undefined
  /** The unit of the organisation at the time, as the document words it. */
  unit?: string | null | undefined
}

/** Changes of a PersonContact record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdatePersonContactInput {
  /** What sort of address it is. */
  kind?: ContactKind | null | undefined
  /** The person so reached. Its id, or its slug. */
  person?: string | null | undefined
  /** The address, number or link itself. */
  value?: string | null | undefined
}

/** Changes of a Person record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdatePersonInput {
  /** The form of address a document prints before the name: `Ms.`, `H.E.`. */
  honorificPrefix?: string | null | undefined
  /** The name to show, in Latin script where the documents print it so. */
  name?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug?: string | null | undefined
}

/** Changes of a PersonName record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdatePersonNameInput {
  /** Whether it is the official name, another name in use, or a spelling a document prints. */
  kind?: NameKind | null | undefined
  /** BCP 47 tag of the language or script the name is written in: `en`, `ko`, `es`. */
  language?: string | null | undefined
  /** The name as written in its language. */
  name?: string | null | undefined
  /** The person so named. Its id, or its slug. */
  person?: string | null | undefined
}

/** Changes of a Quantity record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateQuantityInput {
  /** The activity the figure is about. Its id, or its slug. */
  activity?: string | null | undefined
  /** Whether the figure was planned or is what happened. */
  basis?: QuantityBasis | null | undefined
  /** What is counted or measured; the unit is part of it. */
  metric?: QuantityMetric | null | undefined
  /** Who or what exactly is counted, in own words. */
  population?: string | null | undefined
  /** Whether the figure is exact, about, or a minimum. */
  qualifier?: QuantityQualifier | null | undefined
  /** The figure. */
  value?: number | null | undefined
}

/** Changes of a Source record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateSourceInput {
  /** What sort of document it is. */
  kind?: SourceKind | null | undefined
  /** BCP 47 tag of the language it is written in: `en`, `ko`, `es`. */
  language?: string | null | undefined
  /** When it was published. */
  published?: UncertainDateInput | null | undefined
  /** The organisation that published it. Its id, or its slug. */
  publisher?: string | null | undefined
  /** The publisher as the document prints it: the name of its day. */
  publisherAsPrinted?: string | null | undefined
  /** The publisher's own number for it: `N/51/2007`. */
  reference?: string | null | undefined
  /** SHA-256 of the text as collected, in hexadecimal, so that the copy that was read can be recognised. */
  sha256?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug?: string | null | undefined
  /** What the document is, in own words: publisher, date and subject. */
  title?: string | null | undefined
  /** Where it can be read. Null where the address is not known. */
  url?: string | null | undefined
}

/** Changes of a Topic record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateTopicInput {
  /** The wider topic it falls under. Its id, or its slug. */
  broader?: string | null | undefined
  /** OECD DAC CRS purpose code, five digits: `15110`. Null until a registrar assigns one. */
  dacSectorCode?: string | null | undefined
  /** Own words on what it is, where a document says so. */
  description?: string | null | undefined
  /** A theme, or a named system. */
  kind?: TopicKind | null | undefined
  /** The organisation that provides the system. Its id, or its slug. */
  provider?: string | null | undefined
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug?: string | null | undefined
}

/** Changes of a TopicLabel record. Only the fields that are sent are changed; null empties a field that may be empty. */
export interface UpdateTopicLabelInput {
  /** The label as written in its language. */
  label?: string | null | undefined
  /** BCP 47 tag of the language: `en`, `ko`, `es`. */
  language?: string | null | undefined
  /** Whether it is the label to show in its language (SKOS prefLabel) or another one in use (SKOS altLabel). */
  preferred?: boolean | null | undefined
  /** The topic so labelled. Its id, or its slug. */
  topic?: string | null | undefined
}

/** Who may see a record. */
export type Visibility =
  /** Only the staff of the registry. */
  | 'INTERNAL'
  /** Partner institutions and those who see what is internal. */
  | 'PARTNER'
  /** Everyone. */
  | 'PUBLIC'

/** An activity as other records name it. */
export interface ActivityRef {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
}

/** Something that took or will take place (IATI activity): a delegation, a training course, a forum, a meeting within it, a lecture within that. Activities form one tree through `parent`. */
export interface Activity {
  /** Which type of record it is. */
  __typename: 'Activity'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What sort of activity it is. */
  kind: ActivityKind
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
  /** Own words on its aim and content, where a document says so. */
  description: string | null
  /** Whether it was planned, confirmed, held, postponed or cancelled. */
  status: ActivityStatus
  /** The first day. */
  starts: UncertainDate | null
  /** The last day. */
  ends: UncertainDate | null
  /** The activity it is a part of. */
  parent: ActivityRef | null
  /** Place among the children of the parent, counted from 1, where the document numbers them: Panel 1. */
  ordinal: number | null
  /** The series it is an edition of. */
  series: ActivityRef | null
  /** Number of this edition within its series, counted from 1. */
  edition: number | null
  /** Whether the number of the edition is stated, or derived from the dates of the series. */
  editionBasis: Basis | null
  /** How often a series recurs, as an ISO 8601 duration: `P1Y` every year. Only on a SERIES, and only where a document says so. */
  recurrence: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** Where an activity took place. */
export interface ActivityPlace {
  /** Which type of record it is. */
  __typename: 'ActivityPlace'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The country the place is in. */
  country: CountryRef | null
  /** City or region, in its common English spelling. Null where the document names only the country. */
  name: string | null
  /** The place as the document prints it, slips included, where that differs. */
  nameAsPrinted: string | null
  /** Building or institution: a hotel, a headquarters, an institute. */
  venue: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** A figure a document gives about an activity. What was planned and what came are two rows. */
export interface Quantity {
  /** Which type of record it is. */
  __typename: 'Quantity'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** What is counted or measured; the unit is part of it. */
  metric: QuantityMetric
  /** Whether the figure is exact, about, or a minimum. */
  qualifier: QuantityQualifier
  /** The figure. */
  value: number
  /** Whether the figure was planned or is what happened. */
  basis: QuantityBasis
  /** Who or what exactly is counted, in own words. */
  population: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** One edition of a series, on record or missing. */
export interface Edition {
  /** Its number, counted from 1. Null where nothing tells. */
  number: number | null
  /** The year it was held, or must have been held. Null where nothing tells. */
  year: number | null
  /** Whether the number is stated or derived. */
  basis: Basis | null
  /** The edition itself. Null where it is missing: the series must have had it, and no record tells of it. */
  activity: ActivityRef | null
}

/** An agreement as other records name it. */
export interface AgreementRef {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
}

/** A memorandum, declaration, treaty or plan between countries or organisations. */
export interface Agreement {
  /** Which type of record it is. */
  __typename: 'Agreement'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What sort of instrument it is. */
  kind: AgreementKind
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
  /** Own words on what it is about, where a document says so. */
  description: string | null
  /**
   * How far it has come, as it was last entered: no day that passes changes it. Which are in force today tells
   * `agreementsByState` of a relationship. UNKNOWN where no document says.
   */
  status: AgreementStatus
  /** When it was signed. */
  signed: UncertainDate | null
  /** The activity at which it was signed. */
  signedAt: ActivityRef | null
  /** City or venue of the signing. */
  place: string | null
  /** The country in which it was signed. */
  placeCountry: CountryRef | null
  /** When it came into force. */
  inForce: UncertainDate | null
  /** When it expires. */
  expires: UncertainDate | null
  /** The agreement that took its place. */
  supersededBy: AgreementRef | null
  /** Who it binds. */
  parties: {
    /** The records of this page, without their cursors. */
    nodes: AgreementParty[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** A party to an agreement: a country, an organisation, or an organisation for its country. */
export interface AgreementParty {
  /** Which type of record it is. */
  __typename: 'AgreementParty'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The country that is bound. */
  country: CountryRef | null
  /** The organisation that is bound, or that signed for its country. */
  organization: OrganizationRef | null
  /** The party as the document prints it: the name of its day. */
  nameAsPrinted: string | null
  /** The person who signed. Null where no document names one. */
  signatory: PersonRef | null
  /** The post in which the signatory signed, as the document words it. */
  signatoryPost: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** One write of one record, as the database itself noted it in the same transaction. */
export interface Change {
  /** When it was made. */
  at: IsoDateTime
  /** Whether the record was entered, changed or deleted. To whom it was hidden before, it was entered; to whom it is hidden since, deleted. */
  operation: ChangeOperation
  /** Global id of the record. */
  recordId: string
  /** The record as it is now. Null where it was deleted or you may no longer see it. */
  record: NodeRef | null
  /** What changed, field by field. For EDITOR and ADMIN. */
  fields?: {
    /** Its name in the API: of a date the four parts `startsEdtf`, `startsEarliest` and so on, of a relation the key `parentId`. */
    name: string
    /** What it held before. Null where it was empty or the record new. */
    before: Json | null
    /** What it holds after. Null where it is empty or the record gone. */
    after: Json | null
  }[]
  /** Who made the change. Null where the connection to the database did not say. For EDITOR and ADMIN. */
  actor?: string | null
  /** The mutation or command by which it was made. For EDITOR and ADMIN. */
  action?: string | null
  /** Why, where the actor said so. For EDITOR and ADMIN. */
  reason?: string | null
  /** The request by which it was made. For EDITOR and ADMIN. */
  requestId?: string | null
}

/** Which passage of which document supports a record, or one field of it, and how. */
export interface Citation {
  /** Which type of record it is. */
  __typename: 'Citation'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The document cited. */
  source: SourceRef
  /** The record that the passage supports. */
  record: NodeRef
  /** The field of the record that the passage supports, by its API name: `starts`. Null where it supports the record as a whole. */
  field: string | null
  /** Where in the document: `paragraph 3`, `list of participants`. */
  locator: string
  /** The value that this passage gives, where it differs from what the record holds or disputes it. */
  claim: string | null
  /** How the claim rests on the passage: stated, derived by reckoning, inferred, or disputed by another passage. */
  basis: Basis
  /** Own words on how the claim was read out of the passage. */
  note: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** What someone promised, or what someone asked for. */
export interface Commitment {
  /** Which type of record it is. */
  __typename: 'Commitment'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** A promise, or a request for help. */
  kind: CommitmentKind
  /** What was promised or asked for, in own words. */
  title: string
  /** Own words on the circumstances, where a document says so. */
  description: string | null
  /** How far it has come. UNKNOWN where no document says. */
  status: CommitmentStatus
  /** Who promised or asked. */
  by: {
    /** The records of this page, without their cursors. */
    nodes: CommitmentParty[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** Who was promised or asked. */
  to: {
    /** The records of this page, without their cursors. */
    nodes: CommitmentParty[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** When it was made or asked. */
  made: UncertainDate | null
  /** When it is due. */
  due: UncertainDate | null
  /** The agreement that contains it. */
  agreement: AgreementRef | null
  /** The activity at which it was made, or that it followed from. */
  activity: ActivityRef | null
  /** The activity that fulfilled it. */
  fulfilledBy: ActivityRef | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** Who made a commitment or request, or to whom it was made: a country, an organisation or a person. */
export interface CommitmentParty {
  /** Which type of record it is. */
  __typename: 'CommitmentParty'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The country, or the country of the organisation or person. */
  country: CountryRef | null
  /** The organisation. */
  organization: OrganizationRef | null
  /** The person. */
  person: PersonRef | null
  /** The party as the document prints it; the only identification where it names a group without its members. */
  nameAsPrinted: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** A country as other records name it. */
export interface CountryRef {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** ISO 3166-1 alpha-2 code, upper case: `KR`. */
  code: CountryCode
  /** Name from Unicode CLDR. */
  name: string
}

/** An area of the UN M49 standard. */
export interface Region {
  /** UN M49 code: `142`. */
  code: string
  /** Name from Unicode CLDR. */
  name: string
}

/** A country or territory of ISO 3166-1. Codes and regions come from Unicode CLDR; names are rendered from CLDR in any of its languages. */
export interface Country {
  /** Which type of record it is. */
  __typename: 'Country'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** ISO 3166-1 alpha-2 code, upper case: `KR`. */
  code: CountryCode
  /** ISO 3166-1 alpha-3 code, upper case: `KOR`. */
  alpha3: string
  /** ISO 3166-1 numeric code, which is also the UN M49 code of the country: `410`. */
  numeric: string
  /** Name from Unicode CLDR. */
  name: string
  /** UN M49 region: Asia, the Americas. Null for Antarctica. */
  region: Region | null
  /** UN M49 subregion: Eastern Asia, Central America. Null where M49 draws none. */
  subregion: Region | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/**
 * Which record it is and what it is called, whatever its type. `__typename` tells the types apart. Two types
 * cannot both have their `name` here, as one may be null and the other not: hence `organizationName`.
 */
export type NodeRef =
| {
  /** Which type of record it is. */
  __typename: 'Activity' | 'Agreement'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
}
| {
  /** Which type of record it is. */
  __typename: 'ActivityPlace' | 'AgreementParty' | 'Citation' | 'CommitmentParty' | 'Membership' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'PersonContact' | 'PersonName' | 'Quantity' | 'TopicLabel'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
}
| {
  /** Which type of record it is. */
  __typename: 'Commitment'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What was promised or asked for, in own words. */
  title: string
}
| {
  /** Which type of record it is. */
  __typename: 'Country'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** ISO 3166-1 alpha-2 code, upper case: `KR`. */
  code: CountryCode
  /** Name from Unicode CLDR. */
  name: string
}
| {
  /** Which type of record it is. */
  __typename: 'Organization'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Its name on a day, the official one before others. Null where none is known for that day, or where it could have been one of several. */
  organizationName: string | null
}
| {
  /** Which type of record it is. */
  __typename: 'Person'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** The name to show, in Latin script where the documents print it so. */
  name: string
}
| {
  /** Which type of record it is. */
  __typename: 'Source'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What the document is, in own words: publisher, date and subject. */
  title: string
}
| {
  /** Which type of record it is. */
  __typename: 'Topic'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What it is called. */
  label: string | null
}

/** An organisation as other records name it. */
export interface OrganizationRef {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** Its name on a day, the official one before others. Null where none is known for that day, or where it could have been one of several. */
  name: string | null
}

/** A ministry, agency, city, international organisation, bank, network, committee, centre or company (Popolo Organization). One record through all its renamings. */
export interface Organization {
  /** Which type of record it is. */
  __typename: 'Organization'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What sort of body it is. */
  classification: OrganizationClassification
  /** How far it has come into being. A body that was agreed is not a body that operates. */
  lifecycle: OrganizationLifecycle
  /** Its name on a day, the official one before others. Null where none is known for that day, or where it could have been one of several. */
  name: string | null
  /** Every name and spelling it has or had. */
  names: OrganizationName[]
  /** Identifiers other registers give it. */
  identifiers: {
    /** The register that gives the identifier, as a code of org-id.guide or a host name. */
    scheme: string
    /** The identifier within its scheme. */
    value: string
  }[]
  /** Own words on what it is, where a document says so. */
  description: string | null
  /** The country it belongs to. Null for bodies of several countries, whatever the seat of their headquarters. */
  country: CountryRef | null
  /** The organisation it is a part of. */
  parent: OrganizationRef | null
  /** The agreement that sets it up. */
  establishedBy: AgreementRef | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** One name of an organisation, in one language, with the time it was in use. */
export interface OrganizationName {
  /** Which type of record it is. */
  __typename: 'OrganizationName'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The name itself, as written in its language. */
  name: string
  /** BCP 47 tag of the language the name is in: `en`, `ko`, `es`. */
  language: string
  /** Whether it is the official name, an acronym, another name in use, or a spelling a document prints. */
  kind: NameKind
  /** Since when the name is in use. */
  validFrom: UncertainDate | null
  /** Until when the name was in use, the last day included. Null where it still is, or where nothing is known of an end. */
  validUntil: UncertainDate | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** One step in the lineage of organisations. A renaming keeps the organisation and changes its name; a merger or a split leads from one organisation to another. */
export interface OrganizationChange {
  /** Which type of record it is. */
  __typename: 'OrganizationChange'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Renaming, merger or split. */
  kind: OrganizationChangeKind
  /** When the change took effect. */
  date: UncertainDate | null
  /** The organisation before the change. */
  from: OrganizationRef
  /** The organisation after the change; the same one after a renaming. */
  to: OrganizationRef
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** That a country, an organisation or a person had a role in an activity. One row may name all three: a person, for an organisation, of a country. */
export interface Participation {
  /** Which type of record it is. */
  __typename: 'Participation'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The activity taken part in. */
  activity: ActivityRef
  /** The part played: host, funder, head of delegation, speaker, visited body. */
  role: ParticipationRole
  /** Whether they were invited, nominated, confirmed, came, declined or stayed away. */
  status: ParticipationStatus
  /** The country that took part, or for which the organisation or person did. */
  country: CountryRef | null
  /** The organisation that took part, or for which the person did. */
  organization: OrganizationRef | null
  /** The name the organisation bore on the first day of the activity. Null where there is no organisation, no name is known for that day, or the day is not known and the name has changed over time. */
  organizationName: string | null
  /** The organisation as the document prints it: the name of its day. */
  organizationAsPrinted: string | null
  /** The person who took part. */
  person: PersonRef | null
  /** The participant (the person, else the organisation, else the country) as the document prints it, slips included. */
  nameAsPrinted: string | null
  /** The post held at the time, as the document words it. */
  post: string | null
  /** The unit of the organisation at the time, as the document words it. */
  unit: string | null
  /** Own words on what they did there: the subject of a speech, what a lecture showed. */
  note: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** A person as other records name it. */
export interface PersonRef {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** The name to show, in Latin script where the documents print it so. */
  name: string
}

/** A person named by a document (Popolo Person). */
export interface Person {
  /** Which type of record it is. */
  __typename: 'Person'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** The form of address a document prints before the name: `Ms.`, `H.E.`. */
  honorificPrefix: string | null
  /** The name to show, in Latin script where the documents print it so. */
  name: string
  /** Every name and spelling, in any script. */
  names: PersonName[]
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** One name or spelling of a person, in any script. */
export interface PersonName {
  /** Which type of record it is. */
  __typename: 'PersonName'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The name as written in its language. */
  name: string
  /** BCP 47 tag of the language or script the name is written in: `en`, `ko`, `es`. */
  language: string
  /** Whether it is the official name, another name in use, or a spelling a document prints. */
  kind: NameKind
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** That a person, an organisation or a country belongs to an organisation, in which post and when (Popolo Membership). */
export interface Membership {
  /** Which type of record it is. */
  __typename: 'Membership'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The organisation someone belongs to. */
  organization: OrganizationRef
  /** The member, where it is a person. */
  person: PersonRef | null
  /** The member, where it is an organisation. */
  memberOrganization: OrganizationRef | null
  /** The member, where it is a country. */
  memberCountry: CountryRef | null
  /** The post held, as the document words it: `Executive Secretary`. */
  post: string | null
  /** The unit of the organisation in which the post is: `e-Government Bureau`. */
  unit: string | null
  /** Since when the membership lasts. */
  validFrom: UncertainDate | null
  /** Until when it lasted, the last day included. Null where it still does, or where nothing is known of an end. */
  validUntil: UncertainDate | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
}

/** An agreement between the countries, by what matters before a meeting. Its parties are known. */
export interface AgreementSummary {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What sort of instrument it is. */
  kind: AgreementKind
  /** Its name, as the document gives it, or a plain description where it has none. */
  title: string
  /**
   * How far it has come, as it was last entered: no day that passes changes it. Which are in force today tells
   * `agreementsByState` of a relationship. UNKNOWN where no document says.
   */
  status: AgreementStatus
  /** When it was signed. */
  signed: UncertainDate | null
  /** When it came into force. */
  inForce: UncertainDate | null
  /** When it expires. */
  expires: UncertainDate | null
}

/** A commitment or request that no document says was fulfilled or given up. */
export interface OpenCommitment {
  /** The commitment or request itself. */
  commitment: Commitment
  /** How many days ago it was made or asked, counted to today. Null where nothing is known of the date. */
  ageDays: {
    /** At least so many. Null where nothing tells. */
    min: number | null
    /** At most so many. Null where nothing tells. */
    max: number | null
  } | null
  /** Whether the day on which it was due is over. Null where no such day is known, or where it can still come. */
  overdue: boolean | null
}

/** A person who took part in what is between some countries, as they were when last met. */
export interface PersonMet {
  /** The person. */
  person: PersonRef
  /** The country for which they took part then, or that of the organisation. Null where neither has one. */
  country: CountryRef | null
  /** The organisation for which they took part then. */
  organization: OrganizationRef | null
  /** The name the organisation bore on that day. Null where there is no organisation, no name is known for that day, or the day is not known and the name has changed over time. */
  organizationName: string | null
  /** The post held then, as the document words it. */
  post: string | null
  /** The unit of the organisation then, as the document words it. */
  unit: string | null
  /** The first day of the latest held activity in which they are recorded otherwise than as invited, nominated, declining or absent. That of a part without a date of its own is derived from the whole. Null where nothing is known of it. */
  lastMet: UncertainDate | null
  /** In how many of the activities between the countries they are recorded, in whatever way; an activity and a part of it are two. */
  activityCount: number
}

/** A topic, and how much of what is between the countries is about it. */
export interface RelationshipTopic {
  /** The topic. */
  topic: TopicRef
  /** Activities, agreements and commitments together. */
  count: number
  /** Activities about it; an activity and a part of it are two. */
  activities: number
  /** Agreements about it. */
  agreements: number
  /** Commitments and requests about it, settled ones included. */
  commitments: number
}

/** What is between some countries: the records that name every one of them. */
export interface Relationship {
  /** The countries, in the order in which they were named. */
  countries: CountryRef[]
  /** The held activity that began last among all that name all the countries, parts of others included. Null where none is on record. */
  lastContact: {
    /** The first day of the activity. Null where only activities without a date are on record. */
    date: UncertainDate | null
    /** What they were in contact at. */
    activity: ActivityRef
  } | null
  /** The activities that name all the countries, newest first. What is a part of another activity of the list is left out, unless `parts` asks for it; then parts that name only some of the countries, and no other, are included too. */
  timeline: {
    /** The records of this page, without their cursors. */
    nodes: Activity[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** The same agreements by whether they are in force today. */
  agreementsByState: {
    /** In force: a document says so and the term is not known to have run out, or both its beginning and its end are known and today lies between them. */
    inForce: {
      /** The records of this page, without their cursors. */
      nodes: AgreementSummary[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
    /** Being negotiated, or sure to come into force only after today. */
    notYetInForce: {
      /** The records of this page, without their cursors. */
      nodes: AgreementSummary[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
    /** Whether they are in force no document states: signed and nothing more said, or the term may have run out. */
    statusUnknown: {
      /** The records of this page, without their cursors. */
      nodes: AgreementSummary[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
    /** Expired, ended by a party, or replaced by another agreement. */
    ended: {
      /** The records of this page, without their cursors. */
      nodes: AgreementSummary[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
    /** Those among `inForce` and `statusUnknown` that expire, or can expire, from today on within so many days. What has no date of expiry is not among them. */
    expiring: {
      /** The records of this page, without their cursors. */
      nodes: AgreementSummary[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
  }
  /** What was promised with all the countries on one side or the other, and is not known to be fulfilled or given up; newest first. */
  openPledges: {
    /** The records of this page, without their cursors. */
    nodes: OpenCommitment[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** What was asked for with all the countries on one side or the other, and is not known to be fulfilled or given up; newest first. */
  openRequests: {
    /** The records of this page, without their cursors. */
    nodes: OpenCommitment[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** Everyone whom their activities name, of whatever country or of none, those met most recently first: in the activities that name all the countries, and in the parts of these that name no other country. */
  people: {
    /** The records of this page, without their cursors. */
    nodes: PersonMet[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** What their activities, agreements and commitments are about, the most frequent topic first. A topic counts where a record itself names it. */
  topics: {
    /** The records of this page, without their cursors. */
    nodes: RelationshipTopic[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
  /** The bodies that their agreements set up. Whether one ever opened, its `lifecycle` tells. */
  bodies: {
    /** The records of this page, without their cursors. */
    nodes: Organization[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
  }
}

/** A record that was found, and by what. */
export interface SearchHit {
  /** What sort of record it is. */
  kind: SearchKind
  /** What the record is called at present, which need not be what was matched. */
  title: string
  /** The record itself. */
  record: NodeRef
  /** How good the match is, from 1 (a name typed in full) to 0. Only good for comparing hits of one search. */
  score: number
  /** Why it was found. */
  matched: {
    /** Which text it is. */
    field: SearchField
    /** How it was matched. */
    how: SearchMatchKind
    /** BCP 47 tag of the language of the text, where it has one on record. */
    language: string | null
    /** The whole text. */
    text: string
  }
  /** The matched text in parts, which joined make the text; of a text longer than 240 letters, what is around the first match, with … for what is left out. */
  highlight: {
    /** The letters of this part. */
    text: string
    /** Whether it was matched. */
    matched: boolean
  }[]
}

/** A date as far as it is known. */
export interface UncertainDate {
  /** The date as the document states it, in EDTF. */
  edtf: Edtf
  /** First day it can be. Null where it is open or unknown. */
  earliest: IsoDate | null
  /** Last day it can be. Null where it is open or unknown. */
  latest: IsoDate | null
  /** Whether earliest and latest follow from the stated date alone, or were narrowed by derivation or inference. */
  basis: Basis
}

/** Where a page lies in its list. */
export interface PageInfo {
  /** Cursor of the first record of the page. Null on an empty page. */
  startCursor: string | null
  /** Cursor of the last record of the page. Null on an empty page. */
  endCursor: string | null
  /** Whether records precede this page. */
  hasPreviousPage: boolean
  /** Whether records follow this page. */
  hasNextPage: boolean
}

/** A document as other records name it. */
export interface SourceRef {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What the document is, in own words: publisher, date and subject. */
  title: string
}

/** A document that says something about cooperation. */
export interface Source {
  /** Which type of record it is. */
  __typename: 'Source'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What sort of document it is. */
  kind: SourceKind
  /** What the document is, in own words: publisher, date and subject. */
  title: string
  /** BCP 47 tag of the language it is written in: `en`, `ko`, `es`. */
  language: string
  /** When it was published. */
  published: UncertainDate | null
  /** The organisation that published it. */
  publisher: OrganizationRef | null
  /** The publisher as the document prints it: the name of its day. */
  publisherAsPrinted: string | null
  /** The publisher's own number for it: `N/51/2007`. */
  reference: string | null
  /** Where it can be read. Null where the address is not known. */
  url: string | null
  /** SHA-256 of the text as collected, in hexadecimal, so that the copy that was read can be recognised. */
  sha256: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** What the records of a group have in common in one dimension. */
export interface StatisticKey {
  /** The dimension. */
  dimension: StatisticDimension
  /** The year, the code, the slug or the name of the value, as filters take it. Null for the records of which it is not known or that have none. */
  value: string | null
  /** What people call it. In English where it is neither a record nor an area. Null where the value is. */
  label: string | null
}

/** How many records meet a filter. */
export interface CountStatistics {
  /** How many there are: as many as the list has under the same filter. */
  total: number
  /** The groups, largest first and those of one size by their keys; empty without `groupBy`. A record that has several values in a dimension counts once in the group of each, so that groups may add up to more than the total; one that has none counts in the group whose key is null. More than 1000 groups are refused. */
  groups: {
    /** What they have in common: one key for each dimension, in the order asked for. */
    keys: StatisticKey[]
    /** How many they are. */
    count: number
  }[]
}

/** Numbers of people, added up from the figures that documents give about activities. The three sums are of different activities, or of different people at them; an exact and an approximate figure have no meaningful sum. */
export interface ParticipantFigures {
  /** Sum of the exact figures. Null where there is none. */
  exact: number | null
  /** Sum of the approximate figures. Null where there is none. */
  about: number | null
  /** Sum of the figures that are a minimum. Null where there is none. */
  atLeast: number | null
  /** For how many of the activities no document gives such a figure. */
  withoutFigure: number
}

/** How many people took part in some activities, as far as documents tell. */
export interface ParticipantCounts {
  /** How many activities it is about. */
  activities: number
  /** How many came. */
  actual: ParticipantFigures
  /** How many were planned or expected. */
  planned: ParticipantFigures
  /** For how many of them no document gives any number of people, planned or actual. */
  withoutFigure: number
  /** How many different countries they name, the activities below them included. */
  countries: number
  /** How many different organisations take part in them, or in the activities below them. */
  organizations: number
  /** How many different people are named as taking part in them, or in the activities below them. */
  people: number
}

/** How many people took part in the activities that meet a filter. Every figure about each of the activities is added, so that a figure about a part adds to that about the whole: `isRoot` in the filter keeps parts out. */
export interface ParticipantStatistics {
  /** All the activities together. */
  total: ParticipantCounts
  /** The groups, those of most activities first, then by their keys; empty without `groupBy`. Activities are grouped as in `activities`. */
  groups: {
    /** What they have in common: one key for each dimension, in the order asked for. */
    keys: StatisticKey[]
    /** How many took part in them. */
    counts: ParticipantCounts
  }[]
}

/** A topic as other records name it. */
export interface TopicRef {
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** What it is called. */
  label: string | null
}

/** What cooperation is about: a theme, or a system that a country runs and shows to others (SKOS concept). */
export interface Topic {
  /** Which type of record it is. */
  __typename: 'Topic'
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** Stable short name for people to type: lower-case words joined by hyphens. */
  slug: string
  /** A theme, or a named system. */
  kind: TopicKind
  /** What it is called. */
  label: string | null
  /** What it is called, by language. */
  labels: {
    /** The label as written in its language. */
    label: string
    /** BCP 47 tag of the language: `en`, `ko`, `es`. */
    language: string
    /** Whether it is the label to show in its language (SKOS prefLabel) or another one in use (SKOS altLabel). */
    preferred: boolean
  }[]
  /** Own words on what it is, where a document says so. */
  description: string | null
  /** The wider topic it falls under. */
  broader: TopicRef | null
  /** The organisation that provides the system. */
  provider: OrganizationRef | null
  /** OECD DAC CRS purpose code, five digits: `15110`. Null until a registrar assigns one. */
  dacSectorCode: string | null
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** When the record last changed. */
  updatedAt: IsoDateTime
}

/** Why a write did not happen. */
export type Problem =
| {
  /** Which type of record it is. */
  __typename: 'ChangedSinceError'
  /** What is wrong, in a sentence. */
  message: string
  /** The changes in the way, oldest first; at most 100. */
  changes: {
    /** The mutation or command by which it was made. For EDITOR and ADMIN. */
    action: string | null
    /** Who made the change. Null where the connection to the database did not say. For EDITOR and ADMIN. */
    actor: string | null
    /** When it was made. */
    at: IsoDateTime
    /** When personal data in this change was erased for good; its fields say null since. Null where none was. For EDITOR and ADMIN. */
    erasedAt: IsoDateTime | null
    /** What changed, field by field. For EDITOR and ADMIN. */
    fields: {
      /** What it holds after. Null where it is empty or the record gone. */
      after: Json | null
      /** What it held before. Null where it was empty or the record new. */
      before: Json | null
      /** Its name in the API: of a date the four parts `startsEdtf`, `startsEarliest` and so on, of a relation the key `parentId`. */
      name: string
    }[]
    /** Whether the record was entered, changed or deleted. To whom it was hidden before, it was entered; to whom it is hidden since, deleted. */
    operation: ChangeOperation
    /** Why, where the actor said so. For EDITOR and ADMIN. */
    reason: string | null
    /** The record as it is now. Null where it was deleted or you may no longer see it. */
    record: NodeRef | null
    /** Global id of the record. */
    recordId: string
    /** The request by which it was made. For EDITOR and ADMIN. */
    requestId: string | null
  }[]
}
| {
  /** Which type of record it is. */
  __typename: 'ConflictError'
  /** What is wrong, in a sentence. */
  message: string
  /** The version the record has. */
  currentVersion: number
  /** The version you gave. */
  expectedVersion: number
  /** The argument that names the record: `attendance.2.participation`. Null where the call names one. */
  path: string | null
}
| {
  /** Which type of record it is. */
  __typename: 'DuplicateError'
  /** What is wrong, in a sentence. */
  message: string
  /** Which new record is like which one on record, and in what. */
  duplicates: {
    /** The fields in which the two are the same, or nearly. */
    fields: string[]
    /** Where the new record stands in the call: `input.organizations.0`. Null where that is not known. */
    path: string | null
    /** The record that is there already. Null where it is not known. */
    twin: NodeRef | null
  }[]
  /** The fields in which records are the same, or nearly. */
  fields: string[]
  /** The records that are there already, as far as they are known. */
  twins: NodeRef[]
}
| {
  /** Which type of record it is. */
  __typename: 'ForbiddenError' | 'NotFoundError'
  /** What is wrong, in a sentence. */
  message: string
}
| {
  /** Which type of record it is. */
  __typename: 'ImportRefusedError'
  /** What is wrong, in a sentence. */
  message: string
  /** Which rows, and why. */
  report: {
    /** How many rows entered a record. */
    created: number
    /** How many rows are bad. */
    refused: number
    /** The rows, in the order of their lines. */
    rows: {
      /** Global id of its record. Null where there is none. */
      id: string | null
      /** The line on which the row begins, counted from 1. */
      line: number
      /** What became of it. */
      outcome: ImportOutcome
      /** Every mistake that was found in it. */
      problems: {
        /** Where in the row: `starts.edtf`, `participations.2.organization`. Empty for the row as a whole. */
        field: string
        /** What is wrong, and what would be right. */
        message: string
      }[]
      /** The type that the row gives. */
      type: string | null
    }[]
    /** How many rows found their record as they say. */
    unchanged: number
    /** How many rows changed a record. */
    updated: number
    /** Whether anything could be written. False after a dry run. */
    written: boolean
  }
}
| {
  /** Which type of record it is. */
  __typename: 'InUseError'
  /** What is wrong, in a sentence. */
  message: string
  /** What depends on it. */
  dependents: {
    /** How many there are. */
    count: number
    /** The field of the record that lists them. */
    field: string
  }[]
}
| {
  /** Which type of record it is. */
  __typename: 'InvalidInputError'
  /** What is wrong, in a sentence. */
  message: string
  /** Every mistake that was found. */
  problems: {
    /** What is wrong, and what would be right. */
    message: string
    /** Where it is: `input.starts.edtf`, `input.participations.2.organization`. */
    path: string
  }[]
}

/** A way to reach a person. Always internal, whoever entered it. */
export interface PersonContact {
  /** Which type of record it is. */
  __typename: 'PersonContact'
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** What sort of address it is. */
  kind: ContactKind
  /** The person so reached. */
  person: PersonRef
  /** When the record last changed. */
  updatedAt: IsoDateTime
  /** The address, number or link itself. */
  value: string
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
}

/** A label of a topic in one language. */
export interface TopicLabel {
  /** Which type of record it is. */
  __typename: 'TopicLabel'
  /** When the record entered the registry. */
  createdAt: IsoDateTime
  /** Global id, unique among all records of all types. Opaque to clients. */
  id: string
  /** The label as written in its language. */
  label: string
  /** BCP 47 tag of the language: `en`, `ko`, `es`. */
  language: string
  /** Whether it is the label to show in its language (SKOS prefLabel) or another one in use (SKOS altLabel). */
  preferred: boolean
  /** The topic so labelled. */
  topic: TopicRef
  /** When the record last changed. */
  updatedAt: IsoDateTime
  /** Grows by one with each change of the record; send it back to change only what you have seen. */
  version: number
  /** Who may see the record. */
  visibility: Visibility
}

/** A record that was deleted. */
export interface DeletedRecord {
  /** Which type of record it is. */
  __typename: 'DeletedRecord'
  /** The global id it had. */
  id: string
}

/** What was erased for good. That it was, by whom and why, stays in the history. */
export interface ErasedPersonalData {
  /** Which type of record it is. */
  __typename: 'ErasedPersonalData'
  /** How many changes in the history held any of them. */
  changesErased: number
  /** How many contacts were erased, those deleted before included. */
  contacts: number
}

/** What became of an import, row by row. */
export interface ImportReport {
  /** Which type of record it is. */
  __typename: 'ImportReport'
  /** How many rows entered a record. */
  created: number
  /** How many rows are bad. */
  refused: number
  /** The rows, in the order of their lines. */
  rows: {
    /** Global id of its record. Null where there is none. */
    id: string | null
    /** The line on which the row begins, counted from 1. */
    line: number
    /** What became of it. */
    outcome: ImportOutcome
    /** Every mistake that was found in it. */
    problems: {
      /** Where in the row: `starts.edtf`, `participations.2.organization`. Empty for the row as a whole. */
      field: string
      /** What is wrong, and what would be right. */
      message: string
    }[]
    /** The type that the row gives. */
    type: string | null
  }[]
  /** How many rows found their record as they say. */
  unchanged: number
  /** How many rows changed a record. */
  updated: number
  /** Whether anything could be written. False after a dry run. */
  written: boolean
}

/** That two records were found to be one. */
export interface Merge {
  /** Which type of record it is. */
  __typename: 'Merge'
  /** Who merged them. */
  actor: string
  /** When they were merged. */
  at: IsoDateTime
  /** The global id that the duplicate had. Its history is found by it. */
  duplicateId: string
  /** The slug that the duplicate had. While the merge holds, it leads to the survivor. */
  duplicateSlug: string
  /** Its id, for undoMerge. */
  id: string
  /** Why, where they said so. */
  reason: string | null
  /** The record that stayed, as it is now. Null where it is gone since. */
  survivor: NodeRef | null
  /** When the merge was undone. Null while it holds. */
  undoneAt: IsoDateTime | null
  /** Who undid it. */
  undoneBy: string | null
}

/** A record whose visibility was set. */
export interface VisibilitySet {
  /** Which type of record it is. */
  __typename: 'VisibilitySet'
  /** The record. */
  record: NodeRef
}

/** Someone changed the record after you read it. Read it again and decide anew. */
export interface ConflictProblem {
  /** Which type of record it is. */
  __typename: 'ConflictError'
  /** What is wrong, in a sentence. */
  message: string
  /** The version the record has. */
  currentVersion: number
  /** The version you gave. */
  expectedVersion: number
  /** The argument that names the record: `attendance.2.participation`. Null where the call names one. */
  path: string | null
}

/** There is such a record already, or one that looks like it. Where you know better, name the twins in `distinctFrom`. */
export interface DuplicateProblem {
  /** Which type of record it is. */
  __typename: 'DuplicateError'
  /** What is wrong, in a sentence. */
  message: string
  /** Which new record is like which one on record, and in what. */
  duplicates: {
    /** The fields in which the two are the same, or nearly. */
    fields: string[]
    /** Where the new record stands in the call: `input.organizations.0`. Null where that is not known. */
    path: string | null
    /** The record that is there already. Null where it is not known. */
    twin: NodeRef | null
  }[]
  /** The fields in which records are the same, or nearly. */
  fields: string[]
  /** The records that are there already, as far as they are known. */
  twins: NodeRef[]
}

/** You may not do this. */
export interface ForbiddenProblem {
  /** Which type of record it is. */
  __typename: 'ForbiddenError'
  /** What is wrong, in a sentence. */
  message: string
}

/** The input has mistakes; every one is listed. */
export interface InvalidInputProblem {
  /** Which type of record it is. */
  __typename: 'InvalidInputError'
  /** What is wrong, in a sentence. */
  message: string
  /** Every mistake that was found. */
  problems: {
    /** What is wrong, and what would be right. */
    message: string
    /** Where it is: `input.starts.edtf`, `input.participations.2.organization`. */
    path: string
  }[]
}

/** There is no such record, or none that you may see. */
export interface NotFoundProblem {
  /** Which type of record it is. */
  __typename: 'NotFoundError'
  /** What is wrong, in a sentence. */
  message: string
}

/** The record cannot be deleted, because others depend on it. */
export interface InUseProblem {
  /** Which type of record it is. */
  __typename: 'InUseError'
  /** What is wrong, in a sentence. */
  message: string
  /** What depends on it. */
  dependents: {
    /** How many there are. */
    count: number
    /** The field of the record that lists them. */
    field: string
  }[]
}

/** Rows of an import are bad, and all or nothing was asked for. */
export interface ImportRefusedProblem {
  /** Which type of record it is. */
  __typename: 'ImportRefusedError'
  /** What is wrong, in a sentence. */
  message: string
  /** Which rows, and why. */
  report: {
    /** How many rows entered a record. */
    created: number
    /** How many rows are bad. */
    refused: number
    /** The rows, in the order of their lines. */
    rows: {
      /** Global id of its record. Null where there is none. */
      id: string | null
      /** The line on which the row begins, counted from 1. */
      line: number
      /** What became of it. */
      outcome: ImportOutcome
      /** Every mistake that was found in it. */
      problems: {
        /** Where in the row: `starts.edtf`, `participations.2.organization`. Empty for the row as a whole. */
        field: string
        /** What is wrong, and what would be right. */
        message: string
      }[]
      /** The type that the row gives. */
      type: string | null
    }[]
    /** How many rows found their record as they say. */
    unchanged: number
    /** How many rows changed a record. */
    updated: number
    /** Whether anything could be written. False after a dry run. */
    written: boolean
  }
}

/** What the merge wrote was changed since, so that it cannot be undone exactly. Undo those changes first, or part the records by hand. */
export interface ChangedSinceProblem {
  /** Which type of record it is. */
  __typename: 'ChangedSinceError'
  /** What is wrong, in a sentence. */
  message: string
  /** The changes in the way, oldest first; at most 100. */
  changes: {
    /** The mutation or command by which it was made. For EDITOR and ADMIN. */
    action: string | null
    /** Who made the change. Null where the connection to the database did not say. For EDITOR and ADMIN. */
    actor: string | null
    /** When it was made. */
    at: IsoDateTime
    /** When personal data in this change was erased for good; its fields say null since. Null where none was. For EDITOR and ADMIN. */
    erasedAt: IsoDateTime | null
    /** What changed, field by field. For EDITOR and ADMIN. */
    fields: {
      /** What it holds after. Null where it is empty or the record gone. */
      after: Json | null
      /** What it held before. Null where it was empty or the record new. */
      before: Json | null
      /** Its name in the API: of a date the four parts `startsEdtf`, `startsEarliest` and so on, of a relation the key `parentId`. */
      name: string
    }[]
    /** Whether the record was entered, changed or deleted. To whom it was hidden before, it was entered; to whom it is hidden since, deleted. */
    operation: ChangeOperation
    /** Why, where the actor said so. For EDITOR and ADMIN. */
    reason: string | null
    /** The record as it is now. Null where it was deleted or you may no longer see it. */
    record: NodeRef | null
    /** Global id of the record. */
    recordId: string
    /** The request by which it was made. For EDITOR and ADMIN. */
    requestId: string | null
  }[]
}

/** The Agreement record, or why it was not written. */
export type BringAgreementIntoForceResult = Agreement | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Activity record, or why it was not written. */
export type CreateActivityResult = Activity | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The ActivityPlace record, or why it was not written. */
export type CreateActivityPlaceResult = ActivityPlace | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Agreement record, or why it was not written. */
export type CreateAgreementResult = Agreement | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The AgreementParty record, or why it was not written. */
export type CreateAgreementPartyResult = AgreementParty | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Citation record, or why it was not written. */
export type CreateCitationResult = Citation | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Commitment record, or why it was not written. */
export type CreateCommitmentResult = Commitment | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The CommitmentParty record, or why it was not written. */
export type CreateCommitmentPartyResult = CommitmentParty | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Membership record, or why it was not written. */
export type CreateMembershipResult = Membership | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Organization record, or why it was not written. */
export type CreateOrganizationResult = Organization | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The OrganizationChange record, or why it was not written. */
export type CreateOrganizationChangeResult = OrganizationChange | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The OrganizationName record, or why it was not written. */
export type CreateOrganizationNameResult = OrganizationName | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Participation record, or why it was not written. */
export type CreateParticipationResult = Participation | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Person record, or why it was not written. */
export type CreatePersonResult = Person | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The PersonContact record, or why it was not written. */
export type CreatePersonContactResult = PersonContact | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The PersonName record, or why it was not written. */
export type CreatePersonNameResult = PersonName | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Quantity record, or why it was not written. */
export type CreateQuantityResult = Quantity | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Source record, or why it was not written. */
export type CreateSourceResult = Source | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Topic record, or why it was not written. */
export type CreateTopicResult = Topic | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The TopicLabel record, or why it was not written. */
export type CreateTopicLabelResult = TopicLabel | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The record that was deleted, or why it was not. */
export type DeleteRecordResult = DeletedRecord | ConflictProblem | DuplicateProblem | ForbiddenProblem | InUseProblem | InvalidInputProblem | NotFoundProblem

/** What was erased, or why nothing was. */
export type ErasePersonalDataResult = ErasedPersonalData | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Agreement record, or why it was not written. */
export type ExtendAgreementResult = Agreement | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** What became of the rows, or why there was no import. */
export type ImportRecordsResult = ImportReport | ConflictProblem | DuplicateProblem | ForbiddenProblem | ImportRefusedProblem | InvalidInputProblem | NotFoundProblem

/** The Organization record, or why it was not written. */
export type MergeOrganizationResult = Organization | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The merge, or why nothing was done. */
export type MergeRecordsResult = Merge | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Commitment record, or why it was not written. */
export type MoveCommitmentResult = Commitment | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Activity record, or why it was not written. */
export type RecordActivityResult = Activity | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Activity record, or why it was not written. */
export type RecordAttendanceResult = Activity | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Organization record, or why it was not written. */
export type RenameOrganizationResult = Organization | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The record, or why its visibility was not set. */
export type SetVisibilityResult = VisibilitySet | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Agreement record, or why it was not written. */
export type SignAgreementResult = Agreement | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Organization record, or why it was not written. */
export type SplitOrganizationResult = Organization | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Agreement record, or why it was not written. */
export type TerminateAgreementResult = Agreement | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The merge, or why nothing was done. */
export type UndoMergeResult = Merge | ChangedSinceProblem | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Activity record, or why it was not written. */
export type UpdateActivityResult = Activity | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The ActivityPlace record, or why it was not written. */
export type UpdateActivityPlaceResult = ActivityPlace | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Agreement record, or why it was not written. */
export type UpdateAgreementResult = Agreement | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The AgreementParty record, or why it was not written. */
export type UpdateAgreementPartyResult = AgreementParty | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Citation record, or why it was not written. */
export type UpdateCitationResult = Citation | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Commitment record, or why it was not written. */
export type UpdateCommitmentResult = Commitment | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The CommitmentParty record, or why it was not written. */
export type UpdateCommitmentPartyResult = CommitmentParty | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Membership record, or why it was not written. */
export type UpdateMembershipResult = Membership | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Organization record, or why it was not written. */
export type UpdateOrganizationResult = Organization | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The OrganizationChange record, or why it was not written. */
export type UpdateOrganizationChangeResult = OrganizationChange | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The OrganizationName record, or why it was not written. */
export type UpdateOrganizationNameResult = OrganizationName | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Participation record, or why it was not written. */
export type UpdateParticipationResult = Participation | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Person record, or why it was not written. */
export type UpdatePersonResult = Person | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The PersonContact record, or why it was not written. */
export type UpdatePersonContactResult = PersonContact | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The PersonName record, or why it was not written. */
export type UpdatePersonNameResult = PersonName | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Quantity record, or why it was not written. */
export type UpdateQuantityResult = Quantity | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Source record, or why it was not written. */
export type UpdateSourceResult = Source | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The Topic record, or why it was not written. */
export type UpdateTopicResult = Topic | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** The TopicLabel record, or why it was not written. */
export type UpdateTopicLabelResult = TopicLabel | ConflictProblem | DuplicateProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem

/** What ActivityBySlug is given. */
export interface ActivityBySlugVariables {
  /** Its slug. */
  slug: string
}

/** What ActivityBySlug brings. */
export interface ActivityBySlugData {
  /** The Activity record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  activity: Activity | null
}

/** What ActivityById is given. */
export interface ActivityByIdVariables {
  /** Global id of a record. */
  id: string
}

/** What ActivityById brings. */
export interface ActivityByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** Stable short name for people to type: lower-case words joined by hyphens. */
    slug: string
    /** What sort of activity it is. */
    kind: ActivityKind
    /** Its name, as the document gives it, or a plain description where it has none. */
    title: string
    /** Own words on its aim and content, where a document says so. */
    description: string | null
    /** Whether it was planned, confirmed, held, postponed or cancelled. */
    status: ActivityStatus
    /** The first day. */
    starts: UncertainDate | null
    /** The last day. */
    ends: UncertainDate | null
    /** The activity it is a part of. */
    parent: ActivityRef | null
    /** Place among the children of the parent, counted from 1, where the document numbers them: Panel 1. */
    ordinal: number | null
    /** The series it is an edition of. */
    series: ActivityRef | null
    /** Number of this edition within its series, counted from 1. */
    edition: number | null
    /** Whether the number of the edition is stated, or derived from the dates of the series. */
    editionBasis: Basis | null
    /** How often a series recurs, as an ISO 8601 duration: `P1Y` every year. Only on a SERIES, and only where a document says so. */
    recurrence: string | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  }
  | {
    /** Which type of record it is. */
    __typename: 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  } | null
}

/** What Activities is given. */
export interface ActivitiesVariables {
  /** Only records that meet this. */
  filter?: ActivityFilter | undefined
  /** The order of the list. */
  orderBy?: ActivityOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
}

/** What Activities brings. */
export interface ActivitiesData {
  /** What took or will take place: delegations, courses, forums, meetings, and their parts. */
  activities: {
    /** The records of this page, without their cursors. */
    nodes: Activity[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What ActivityPlaces is given. */
export interface ActivityPlacesVariables {
  /** Its slug. */
  slug: string
  /** Only records that meet this. */
  filter?: ActivityPlaceFilter | undefined
  /** The order of the list. */
  orderBy?: ActivityPlaceOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What ActivityPlaces brings. */
export interface ActivityPlacesData {
  /** The Activity record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  activity: {
    /** Where it took place. */
    places: {
      /** The records of this page, without their cursors. */
      nodes: ActivityPlace[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Cursor of the first record of the page. Null on an empty page. */
        startCursor: string | null
        /** Cursor of the last record of the page. Null on an empty page. */
        endCursor: string | null
        /** Whether records precede this page. */
        hasPreviousPage: boolean
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
      /** How many records the whole list has, all pages together. Counted only when asked for. */
      totalCount?: number
    }
  } | null
}

/** What ActivityQuantities is given. */
export interface ActivityQuantitiesVariables {
  /** Its slug. */
  slug: string
  /** Only records that meet this. */
  filter?: QuantityFilter | undefined
  /** The order of the list. */
  orderBy?: QuantityOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
}

/** What ActivityQuantities brings. */
export interface ActivityQuantitiesData {
  /** The Activity record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  activity: {
    /** The figures the documents give about it. */
    quantities: {
      /** The records of this page, without their cursors. */
      nodes: Quantity[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Cursor of the first record of the page. Null on an empty page. */
        startCursor: string | null
        /** Cursor of the last record of the page. Null on an empty page. */
        endCursor: string | null
        /** Whether records precede this page. */
        hasPreviousPage: boolean
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
      /** How many records the whole list has, all pages together. Counted only when asked for. */
      totalCount?: number
    }
  } | null
}

/** What ActivityEditions is given. */
export interface ActivityEditionsVariables {
  /** Its slug. */
  slug: string
}

/** What ActivityEditions brings. */
export interface ActivityEditionsData {
  /** The Activity record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  activity: {
    /** The editions of a series in order, each year or number without a record included as a gap. Empty for other activities. */
    editions: Edition[]
  } | null
}

/** What AgreementBySlug is given. */
export interface AgreementBySlugVariables {
  /** Its slug. */
  slug: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What AgreementBySlug brings. */
export interface AgreementBySlugData {
  /** The Agreement record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  agreement: Agreement | null
}

/** What AgreementById is given. */
export interface AgreementByIdVariables {
  /** Global id of a record. */
  id: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What AgreementById brings. */
export interface AgreementByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Agreement'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** Stable short name for people to type: lower-case words joined by hyphens. */
    slug: string
    /** What sort of instrument it is. */
    kind: AgreementKind
    /** Its name, as the document gives it, or a plain description where it has none. */
    title: string
    /** Own words on what it is about, where a document says so. */
    description: string | null
    /**
     * How far it has come, as it was last entered: no day that passes changes it. Which are in force today tells
     * `agreementsByState` of a relationship. UNKNOWN where no document says.
     */
    status: AgreementStatus
    /** When it was signed. */
    signed: UncertainDate | null
    /** The activity at which it was signed. */
    signedAt: ActivityRef | null
    /** City or venue of the signing. */
    place: string | null
    /** The country in which it was signed. */
    placeCountry: CountryRef | null
    /** When it came into force. */
    inForce: UncertainDate | null
    /** When it expires. */
    expires: UncertainDate | null
    /** The agreement that took its place. */
    supersededBy: AgreementRef | null
    /** Who it binds. */
    parties: {
      /** The records of this page, without their cursors. */
      nodes: AgreementParty[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Agreements is given. */
export interface AgreementsVariables {
  /** Only records that meet this. */
  filter?: AgreementFilter | undefined
  /** The order of the list. */
  orderBy?: AgreementOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Agreements brings. */
export interface AgreementsData {
  /** Memoranda, declarations, treaties and plans. */
  agreements: {
    /** The records of this page, without their cursors. */
    nodes: Agreement[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What AgreementParties is given. */
export interface AgreementPartiesVariables {
  /** Its slug. */
  slug: string
  /** Only records that meet this. */
  filter?: AgreementPartyFilter | undefined
  /** The order of the list. */
  orderBy?: AgreementPartyOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What AgreementParties brings. */
export interface AgreementPartiesData {
  /** The Agreement record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  agreement: {
    /** Who it binds. */
    parties: {
      /** The records of this page, without their cursors. */
      nodes: AgreementParty[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Cursor of the first record of the page. Null on an empty page. */
        startCursor: string | null
        /** Cursor of the last record of the page. Null on an empty page. */
        endCursor: string | null
        /** Whether records precede this page. */
        hasPreviousPage: boolean
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
      /** How many records the whole list has, all pages together. Counted only when asked for. */
      totalCount?: number
    }
  } | null
}

/** What Changed is given. */
export interface ChangedVariables {
  /** Only changes that meet this. */
  filter?: ChangeFilter | undefined
  /** Begin after this cursor of the changes: whoever resumes from the last one misses none and sees none twice. `beginning` stands before the first. Null for what comes from now on. */
  after?: string | undefined
  /** Whether to ask for `fields`, `actor`, `action`, `reason` and `requestId` of each change. For those who keep the registry. `false` where nothing is given. */
  details?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Changed brings. */
export interface ChangedData {
  /** Each change of a record you may see, as it becomes settled. Ends when the server stops or your token is no longer valid; resume from the last cursor. */
  changed: {
    /** Where this record stands in the list; give it to `after` or `before`. */
    cursor: string
    /** The record. */
    node: Change
  }
}

/** What Changes is given. */
export interface ChangesVariables {
  /** Only changes that meet this. */
  filter?: ChangeFilter | undefined
  /** How many changes from the oldest (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only changes after this cursor: whoever resumes from the last one misses none and sees none twice. `beginning` stands before the first. */
  after?: string | undefined
  /** How many changes up to the latest (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only changes before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Whether to ask for `fields`, `actor`, `action`, `reason` and `requestId` of each change. For those who keep the registry. `false` where nothing is given. */
  details?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Changes brings. */
export interface ChangesData {
  /** Every change of every record you may see, oldest first, complete and in a settled order. */
  changes: {
    /** The records of this page, without their cursors. */
    nodes: Change[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many changes the whole list has. Counted only when asked for. */
    totalCount?: number
  }
}

/** What CitationById is given. */
export interface CitationByIdVariables {
  /** Global id of a record. */
  id: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CitationById brings. */
export interface CitationByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Citation'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** The document cited. */
    source: SourceRef
    /** The record that the passage supports. */
    record: NodeRef
    /** The field of the record that the passage supports, by its API name: `starts`. Null where it supports the record as a whole. */
    field: string | null
    /** Where in the document: `paragraph 3`, `list of participants`. */
    locator: string
    /** The value that this passage gives, where it differs from what the record holds or disputes it. */
    claim: string | null
    /** How the claim rests on the passage: stated, derived by reckoning, inferred, or disputed by another passage. */
    basis: Basis
    /** Own words on how the claim was read out of the passage. */
    note: string | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Citations is given. */
export interface CitationsVariables {
  /** Only records that meet this. */
  filter?: CitationFilter | undefined
  /** The order of the list. */
  orderBy?: CitationOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Citations brings. */
export interface CitationsData {
  /** Which passage of which document supports which record. */
  citations: {
    /** The records of this page, without their cursors. */
    nodes: Citation[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What CommitmentBySlug is given. */
export interface CommitmentBySlugVariables {
  /** Its slug. */
  slug: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CommitmentBySlug brings. */
export interface CommitmentBySlugData {
  /** The Commitment record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  commitment: Commitment | null
}

/** What CommitmentById is given. */
export interface CommitmentByIdVariables {
  /** Global id of a record. */
  id: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CommitmentById brings. */
export interface CommitmentByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Commitment'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** Stable short name for people to type: lower-case words joined by hyphens. */
    slug: string
    /** A promise, or a request for help. */
    kind: CommitmentKind
    /** What was promised or asked for, in own words. */
    title: string
    /** Own words on the circumstances, where a document says so. */
    description: string | null
    /** How far it has come. UNKNOWN where no document says. */
    status: CommitmentStatus
    /** Who promised or asked. */
    by: {
      /** The records of this page, without their cursors. */
      nodes: CommitmentParty[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
    /** Who was promised or asked. */
    to: {
      /** The records of this page, without their cursors. */
      nodes: CommitmentParty[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
    }
    /** When it was made or asked. */
    made: UncertainDate | null
    /** When it is due. */
    due: UncertainDate | null
    /** The agreement that contains it. */
    agreement: AgreementRef | null
    /** The activity at which it was made, or that it followed from. */
    activity: ActivityRef | null
    /** The activity that fulfilled it. */
    fulfilledBy: ActivityRef | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Commitments is given. */
export interface CommitmentsVariables {
  /** Only records that meet this. */
  filter?: CommitmentFilter | undefined
  /** The order of the list. */
  orderBy?: CommitmentOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Commitments brings. */
export interface CommitmentsData {
  /** What was promised and what was asked for. */
  commitments: {
    /** The records of this page, without their cursors. */
    nodes: Commitment[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What CountryByCode is given. */
export interface CountryByCodeVariables {
  /** ISO 3166-1 alpha-2 code: `KR`. */
  code: CountryCode
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CountryByCode brings. */
export interface CountryByCodeData {
  /** The Country record with this code. Null, with a NOT_FOUND error, where there is none that you may see. */
  country: Country | null
}

/** What CountryById is given. */
export interface CountryByIdVariables {
  /** Global id of a record. */
  id: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CountryById brings. */
export interface CountryByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Country'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** ISO 3166-1 alpha-2 code, upper case: `KR`. */
    code: CountryCode
    /** ISO 3166-1 alpha-3 code, upper case: `KOR`. */
    alpha3: string
    /** ISO 3166-1 numeric code, which is also the UN M49 code of the country: `410`. */
    numeric: string
    /** Name from Unicode CLDR. */
    name: string
    /** UN M49 region: Asia, the Americas. Null for Antarctica. */
    region: Region | null
    /** UN M49 subregion: Eastern Asia, Central America. Null where M49 draws none. */
    subregion: Region | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Countries is given. */
export interface CountriesVariables {
  /** Only records that meet this. */
  filter?: CountryFilter | undefined
  /** The order of the list. */
  orderBy?: CountryOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Countries brings. */
export interface CountriesData {
  /** The countries and territories of ISO 3166-1. */
  countries: {
    /** The records of this page, without their cursors. */
    nodes: Country[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What Node is given. */
export interface NodeVariables {
  /** Global id of a record. */
  id: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Node brings. */
export interface NodeData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: NodeRef | null
}

/** What Nodes is given. */
export interface NodesVariables {
  /** Global ids of records, at most 100. */
  ids: readonly string[]
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Nodes brings. */
export interface NodesData {
  /** The records with these global ids, in their order; null in the place of each that does not exist or that you may not see. */
  nodes: (NodeRef | null)[]
}

/** What OrganizationBySlug is given. */
export interface OrganizationBySlugVariables {
  /** Its slug: `mois`. */
  slug: string
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What OrganizationBySlug brings. */
export interface OrganizationBySlugData {
  /** The Organization record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  organization: Organization | null
}

/** What OrganizationById is given. */
export interface OrganizationByIdVariables {
  /** Global id of a record. */
  id: string
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What OrganizationById brings. */
export interface OrganizationByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Organization'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** Stable short name for people to type: lower-case words joined by hyphens. */
    slug: string
    /** What sort of body it is. */
    classification: OrganizationClassification
    /** How far it has come into being. A body that was agreed is not a body that operates. */
    lifecycle: OrganizationLifecycle
    /** Its name on a day, the official one before others. Null where none is known for that day, or where it could have been one of several. */
    name: string | null
    /** Every name and spelling it has or had. */
    names: OrganizationName[]
    /** Identifiers other registers give it. */
    identifiers: {
      /** The register that gives the identifier, as a code of org-id.guide or a host name. */
      scheme: string
      /** The identifier within its scheme. */
      value: string
    }[]
    /** Own words on what it is, where a document says so. */
    description: string | null
    /** The country it belongs to. Null for bodies of several countries, whatever the seat of their headquarters. */
    country: CountryRef | null
    /** The organisation it is a part of. */
    parent: OrganizationRef | null
    /** The agreement that sets it up. */
    establishedBy: AgreementRef | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Organizations is given. */
export interface OrganizationsVariables {
  /** Only records that meet this. */
  filter?: OrganizationFilter | undefined
  /** The order of the list. */
  orderBy?: OrganizationOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Organizations brings. */
export interface OrganizationsData {
  /** Ministries, agencies, cities, international organisations, banks, networks, committees and centres. */
  organizations: {
    /** The records of this page, without their cursors. */
    nodes: Organization[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What OrganizationMemberships is given. */
export interface OrganizationMembershipsVariables {
  /** Its slug: `mois`. */
  slug: string
  /** Only records that meet this. */
  filter?: MembershipFilter | undefined
  /** The order of the list. */
  orderBy?: MembershipOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What OrganizationMemberships brings. */
export interface OrganizationMembershipsData {
  /** The Organization record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  organization: {
    /** Who belongs to it: people in their posts, member organisations, member countries. */
    memberships: {
      /** The records of this page, without their cursors. */
      nodes: Membership[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Cursor of the first record of the page. Null on an empty page. */
        startCursor: string | null
        /** Cursor of the last record of the page. Null on an empty page. */
        endCursor: string | null
        /** Whether records precede this page. */
        hasPreviousPage: boolean
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
      /** How many records the whole list has, all pages together. Counted only when asked for. */
      totalCount?: number
    }
  } | null
}

/** What OrganizationLineage is given. */
export interface OrganizationLineageVariables {
  /** Its slug: `mois`. */
  slug: string
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What OrganizationLineage brings. */
export interface OrganizationLineageData {
  /** The Organization record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  organization: {
    /** Every change that led to the organisation or away from it, through all its predecessors and successors, oldest first. */
    lineage: OrganizationChange[]
  } | null
}

/** What ParticipationById is given. */
export interface ParticipationByIdVariables {
  /** Global id of a record. */
  id: string
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What ParticipationById brings. */
export interface ParticipationByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Participation'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** The activity taken part in. */
    activity: ActivityRef
    /** The part played: host, funder, head of delegation, speaker, visited body. */
    role: ParticipationRole
    /** Whether they were invited, nominated, confirmed, came, declined or stayed away. */
    status: ParticipationStatus
    /** The country that took part, or for which the organisation or person did. */
    country: CountryRef | null
    /** The organisation that took part, or for which the person did. */
    organization: OrganizationRef | null
    /** The name the organisation bore on the first day of the activity. Null where there is no organisation, no name is known for that day, or the day is not known and the name has changed over time. */
    organizationName: string | null
    /** The organisation as the document prints it: the name of its day. */
    organizationAsPrinted: string | null
    /** The person who took part. */
    person: PersonRef | null
    /** The participant (the person, else the organisation, else the country) as the document prints it, slips included. */
    nameAsPrinted: string | null
    /** The post held at the time, as the document words it. */
    post: string | null
    /** The unit of the organisation at the time, as the document words it. */
    unit: string | null
    /** Own words on what they did there: the subject of a speech, what a lecture showed. */
    note: string | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Participations is given. */
export interface ParticipationsVariables {
  /** Only records that meet this. */
  filter?: ParticipationFilter | undefined
  /** The order of the list. */
  orderBy?: ParticipationOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Participations brings. */
export interface ParticipationsData {
  /** Who took part in what, and in what role. */
  participations: {
    /** The records of this page, without their cursors. */
    nodes: Participation[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What PersonBySlug is given. */
export interface PersonBySlugVariables {
  /** Their slug: `alicia-barcena`. */
  slug: string
}

/** What PersonBySlug brings. */
export interface PersonBySlugData {
  /** The Person record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  person: Person | null
}

/** What PersonById is given. */
export interface PersonByIdVariables {
  /** Global id of a record. */
  id: string
}

/** What PersonById brings. */
export interface PersonByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Person'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** Stable short name for people to type: lower-case words joined by hyphens. */
    slug: string
    /** The form of address a document prints before the name: `Ms.`, `H.E.`. */
    honorificPrefix: string | null
    /** The name to show, in Latin script where the documents print it so. */
    name: string
    /** Every name and spelling, in any script. */
    names: PersonName[]
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What People is given. */
export interface PeopleVariables {
  /** Only records that meet this. */
  filter?: PersonFilter | undefined
  /** The order of the list. */
  orderBy?: PersonOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
}

/** What People brings. */
export interface PeopleData {
  /** The people whom documents name. */
  people: {
    /** The records of this page, without their cursors. */
    nodes: Person[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What PersonMemberships is given. */
export interface PersonMembershipsVariables {
  /** Their slug: `alicia-barcena`. */
  slug: string
  /** Only records that meet this. */
  filter?: MembershipFilter | undefined
  /** The order of the list. */
  orderBy?: MembershipOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What PersonMemberships brings. */
export interface PersonMembershipsData {
  /** The Person record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  person: {
    /** The posts held. */
    memberships: {
      /** The records of this page, without their cursors. */
      nodes: Membership[]
      /** Where this page lies in the list. */
      pageInfo: {
        /** Cursor of the first record of the page. Null on an empty page. */
        startCursor: string | null
        /** Cursor of the last record of the page. Null on an empty page. */
        endCursor: string | null
        /** Whether records precede this page. */
        hasPreviousPage: boolean
        /** Whether records follow this page. */
        hasNextPage: boolean
      }
      /** How many records the whole list has, all pages together. Counted only when asked for. */
      totalCount?: number
    }
  } | null
}

/** What Relationship is given. */
export interface RelationshipVariables {
  /** ISO 3166-1 alpha-2 codes of 2 to 10 countries. */
  between: readonly CountryCode[]
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. `20` where nothing is given. */
  first?: number | undefined
  /** Also what is a part of another activity of the list, such as each meeting of a visit. `false` where nothing is given. */
  parts?: boolean | undefined
  /** How many days ahead, today not counted. `180` where nothing is given. */
  withinDays?: number | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Relationship brings. */
export interface RelationshipData {
  /** All that is between some countries: what took place, what was signed, promised and asked for, who met, and on what. It is about all of them together. Null, with a NOT_FOUND error, where one of them is no country that you may see. */
  relationship: Relationship | null
}

/** What Search is given. */
export interface SearchVariables {
  /** What to look for, as typed so far: words or their beginnings, in any language, at most 200 characters. The name of a country among other words also stands for what belongs to that country. */
  query: string
  /** Only records of these kinds. */
  kinds?: readonly SearchKind[] | undefined
  /** Only records of any of these countries: itself, its organisations, whom it sent, what names it, what it is party to, the systems its organisations provide, the documents they published. */
  countries?: readonly CountryCode[] | undefined
  /** How many from the best match on (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only what comes after this cursor. */
  after?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Preferred language of a name or label. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Search brings. */
export interface SearchData {
  /** Everything that has a name, title, label, place, post, code or description like this, best match first: names before places and posts, and those before descriptions. Typing errors are forgiven. */
  search: {
    /** The records of this page, without their cursors. */
    nodes: SearchHit[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records were found, all pages together. */
    totalCount?: number
  }
}

/** What SourceBySlug is given. */
export interface SourceBySlugVariables {
  /** Its slug. */
  slug: string
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What SourceBySlug brings. */
export interface SourceBySlugData {
  /** The Source record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  source: Source | null
}

/** What SourceById is given. */
export interface SourceByIdVariables {
  /** Global id of a record. */
  id: string
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What SourceById brings. */
export interface SourceByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Topic' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Source'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** Stable short name for people to type: lower-case words joined by hyphens. */
    slug: string
    /** What sort of document it is. */
    kind: SourceKind
    /** What the document is, in own words: publisher, date and subject. */
    title: string
    /** BCP 47 tag of the language it is written in: `en`, `ko`, `es`. */
    language: string
    /** When it was published. */
    published: UncertainDate | null
    /** The organisation that published it. */
    publisher: OrganizationRef | null
    /** The publisher as the document prints it: the name of its day. */
    publisherAsPrinted: string | null
    /** The publisher's own number for it: `N/51/2007`. */
    reference: string | null
    /** Where it can be read. Null where the address is not known. */
    url: string | null
    /** SHA-256 of the text as collected, in hexadecimal, so that the copy that was read can be recognised. */
    sha256: string | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Sources is given. */
export interface SourcesVariables {
  /** Only records that meet this. */
  filter?: SourceFilter | undefined
  /** The order of the list. */
  orderBy?: SourceOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Sources brings. */
export interface SourcesData {
  /** The documents the registry rests on. */
  sources: {
    /** The records of this page, without their cursors. */
    nodes: Source[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What StatisticsActivities is given. */
export interface StatisticsActivitiesVariables {
  /** Only Activity records that meet this, as in their list. */
  filter?: ActivityFilter | undefined
  /** By what to group: one or 2 of YEAR, KIND, STATUS, COUNTRY, REGION, SUBREGION, TOPIC, ORGANIZATION, ROLE, SERIES. Without it, only the total. */
  groupBy?: readonly ActivityDimension[] | undefined
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What StatisticsActivities brings. */
export interface StatisticsActivitiesData {
  /** Counts under the filters of the lists, in total and by what records have in common. */
  statistics: {
    /** How many activities there are. */
    activities: CountStatistics
  }
}

/** What StatisticsParticipants is given. */
export interface StatisticsParticipantsVariables {
  /** Only Activity records that meet this, as in their list. */
  filter?: ActivityFilter | undefined
  /** By what to group: one or 2 of YEAR, KIND, STATUS, COUNTRY, REGION, SUBREGION, TOPIC, ORGANIZATION, ROLE, SERIES. Without it, only the total. */
  groupBy?: readonly ActivityDimension[] | undefined
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What StatisticsParticipants brings. */
export interface StatisticsParticipantsData {
  /** Counts under the filters of the lists, in total and by what records have in common. */
  statistics: {
    /** How many people took part in activities, and how many different countries, organisations and people are named. */
    participants: ParticipantStatistics
  }
}

/** What StatisticsAgreements is given. */
export interface StatisticsAgreementsVariables {
  /** Only Agreement records that meet this, as in their list. */
  filter?: AgreementFilter | undefined
  /** By what to group: one or 2 of YEAR, KIND, STATUS, COUNTRY, REGION, SUBREGION, TOPIC, ORGANIZATION. Without it, only the total. */
  groupBy?: readonly AgreementDimension[] | undefined
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What StatisticsAgreements brings. */
export interface StatisticsAgreementsData {
  /** Counts under the filters of the lists, in total and by what records have in common. */
  statistics: {
    /** How many agreements there are. */
    agreements: CountStatistics
  }
}

/** What StatisticsCommitments is given. */
export interface StatisticsCommitmentsVariables {
  /** Only Commitment records that meet this, as in their list. */
  filter?: CommitmentFilter | undefined
  /** By what to group: one or 2 of YEAR, KIND, STATUS, COUNTRY, REGION, SUBREGION, TOPIC, ORGANIZATION. Without it, only the total. */
  groupBy?: readonly CommitmentDimension[] | undefined
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What StatisticsCommitments brings. */
export interface StatisticsCommitmentsData {
  /** Counts under the filters of the lists, in total and by what records have in common. */
  statistics: {
    /** How many commitments and requests there are. */
    commitments: CountStatistics
  }
}

/** What TopicBySlug is given. */
export interface TopicBySlugVariables {
  /** Its slug: `d-brain`. */
  slug: string
  /** Preferred language. English, then any other, where it has no label in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What TopicBySlug brings. */
export interface TopicBySlugData {
  /** The Topic record with this slug. Null, with a NOT_FOUND error, where there is none that you may see. */
  topic: Topic | null
}

/** What TopicById is given. */
export interface TopicByIdVariables {
  /** Global id of a record. */
  id: string
  /** Preferred language. English, then any other, where it has no label in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What TopicById brings. */
export interface TopicByIdData {
  /** The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see. */
  node: 
  | {
    /** Which type of record it is. */
    __typename: 'Activity' | 'ActivityPlace' | 'Agreement' | 'AgreementParty' | 'Citation' | 'Commitment' | 'CommitmentParty' | 'Country' | 'Membership' | 'Organization' | 'OrganizationChange' | 'OrganizationName' | 'Participation' | 'Person' | 'PersonContact' | 'PersonName' | 'Quantity' | 'Source' | 'TopicLabel'
  }
  | {
    /** Which type of record it is. */
    __typename: 'Topic'
    /** Global id, unique among all records of all types. Opaque to clients. */
    id: string
    /** Stable short name for people to type: lower-case words joined by hyphens. */
    slug: string
    /** A theme, or a named system. */
    kind: TopicKind
    /** What it is called. */
    label: string | null
    /** What it is called, by language. */
    labels: {
      /** The label as written in its language. */
      label: string
      /** BCP 47 tag of the language: `en`, `ko`, `es`. */
      language: string
      /** Whether it is the label to show in its language (SKOS prefLabel) or another one in use (SKOS altLabel). */
      preferred: boolean
    }[]
    /** Own words on what it is, where a document says so. */
    description: string | null
    /** The wider topic it falls under. */
    broader: TopicRef | null
    /** The organisation that provides the system. */
    provider: OrganizationRef | null
    /** OECD DAC CRS purpose code, five digits: `15110`. Null until a registrar assigns one. */
    dacSectorCode: string | null
    /** Grows by one with each change of the record; send it back to change only what you have seen. */
    version: number
    /** Who may see the record. */
    visibility: Visibility
    /** When the record entered the registry. */
    createdAt: IsoDateTime
    /** When the record last changed. */
    updatedAt: IsoDateTime
  } | null
}

/** What Topics is given. */
export interface TopicsVariables {
  /** Only records that meet this. */
  filter?: TopicFilter | undefined
  /** The order of the list. */
  orderBy?: TopicOrder | undefined
  /** How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given. */
  first?: number | undefined
  /** Only records after this cursor. */
  after?: string | undefined
  /** How many records from the end of the list (or before the cursor `before`): 1 to 100. */
  last?: number | undefined
  /** Only records before this cursor. */
  before?: string | undefined
  /** Whether to count the whole list, all pages together, for `totalCount` of the page. `false` where nothing is given. */
  totalCount?: boolean | undefined
  /** Preferred language. English, then any other, where it has no label in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What Topics brings. */
export interface TopicsData {
  /** What cooperation is about: themes and systems. */
  topics: {
    /** The records of this page, without their cursors. */
    nodes: Topic[]
    /** Where this page lies in the list. */
    pageInfo: {
      /** Cursor of the first record of the page. Null on an empty page. */
      startCursor: string | null
      /** Cursor of the last record of the page. Null on an empty page. */
      endCursor: string | null
      /** Whether records precede this page. */
      hasPreviousPage: boolean
      /** Whether records follow this page. */
      hasNextPage: boolean
    }
    /** How many records the whole list has, all pages together. Counted only when asked for. */
    totalCount?: number
  }
}

/** What BringAgreementIntoForce is given. */
export interface BringAgreementIntoForceVariables {
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** When it expires, where that is known. */
  expires?: UncertainDateInput | null | undefined
  /** Global id of the record. */
  id: string
  /** When it came into force. */
  on: UncertainDateInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What BringAgreementIntoForce brings. */
export interface BringAgreementIntoForceData {
  /** Records that a signed agreement came into force. */
  bringAgreementIntoForce: BringAgreementIntoForceResult
}

/** What CreateActivity is given. */
export interface CreateActivityVariables {
  /** Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here. */
  distinctFrom?: readonly string[] | null | undefined
  /** The record. */
  input: CreateActivityInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateActivity brings. */
export interface CreateActivityData {
  /** Enters a new Activity record. With its parts, participations, agreements and citations in one call, it takes a whole visit: all of it, or nothing. */
  createActivity: CreateActivityResult
}

/** What CreateActivityPlace is given. */
export interface CreateActivityPlaceVariables {
  /** The record. */
  input: CreateActivityPlaceInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateActivityPlace brings. */
export interface CreateActivityPlaceData {
  /** Enters a new ActivityPlace record. */
  createActivityPlace: CreateActivityPlaceResult
}

/** What CreateAgreement is given. */
export interface CreateAgreementVariables {
  /** Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here. */
  distinctFrom?: readonly string[] | null | undefined
  /** The record. */
  input: CreateAgreementInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateAgreement brings. */
export interface CreateAgreementData {
  /** Enters a new Agreement record. */
  createAgreement: CreateAgreementResult
}

/** What CreateAgreementParty is given. */
export interface CreateAgreementPartyVariables {
  /** The record. */
  input: CreateAgreementPartyInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateAgreementParty brings. */
export interface CreateAgreementPartyData {
  /** Enters a new AgreementParty record. */
  createAgreementParty: CreateAgreementPartyResult
}

/** What CreateCitation is given. */
export interface CreateCitationVariables {
  /** The record. */
  input: CreateCitationInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateCitation brings. */
export interface CreateCitationData {
  /** Enters a new Citation record. */
  createCitation: CreateCitationResult
}

/** What CreateCommitment is given. */
export interface CreateCommitmentVariables {
  /** The record. */
  input: CreateCommitmentInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateCommitment brings. */
export interface CreateCommitmentData {
  /** Enters a new Commitment record. */
  createCommitment: CreateCommitmentResult
}

/** What CreateCommitmentParty is given. */
export interface CreateCommitmentPartyVariables {
  /** The record. */
  input: CreateCommitmentPartyInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateCommitmentParty brings. */
export interface CreateCommitmentPartyData {
  /** Enters a new CommitmentParty record. */
  createCommitmentParty: CreateCommitmentPartyResult
}

/** What CreateMembership is given. */
export interface CreateMembershipVariables {
  /** The record. */
  input: CreateMembershipInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateMembership brings. */
export interface CreateMembershipData {
  /** Enters a new Membership record. */
  createMembership: CreateMembershipResult
}

/** What CreateOrganization is given. */
export interface CreateOrganizationVariables {
  /** Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here. */
  distinctFrom?: readonly string[] | null | undefined
  /** The record. */
  input: CreateOrganizationInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateOrganization brings. */
export interface CreateOrganizationData {
  /** Enters a new Organization record. */
  createOrganization: CreateOrganizationResult
}

/** What CreateOrganizationChange is given. */
export interface CreateOrganizationChangeVariables {
  /** The record. */
  input: CreateOrganizationChangeInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateOrganizationChange brings. */
export interface CreateOrganizationChangeData {
  /** Enters a new OrganizationChange record. */
  createOrganizationChange: CreateOrganizationChangeResult
}

/** What CreateOrganizationName is given. */
export interface CreateOrganizationNameVariables {
  /** The record. */
  input: CreateOrganizationNameInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateOrganizationName brings. */
export interface CreateOrganizationNameData {
  /** Enters a new OrganizationName record. */
  createOrganizationName: CreateOrganizationNameResult
}

/** What CreateParticipation is given. */
export interface CreateParticipationVariables {
  /** The record. */
  input: CreateParticipationInput
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateParticipation brings. */
export interface CreateParticipationData {
  /** Enters a new Participation record. */
  createParticipation: CreateParticipationResult
}

/** What CreatePerson is given. */
export interface CreatePersonVariables {
  /** Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here. */
  distinctFrom?: readonly string[] | null | undefined
  /** The record. */
  input: CreatePersonInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreatePerson brings. */
export interface CreatePersonData {
  /** Enters a new Person record. */
  createPerson: CreatePersonResult
}

/** What CreatePersonContact is given. */
export interface CreatePersonContactVariables {
  /** The record. */
  input: CreatePersonContactInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreatePersonContact brings. */
export interface CreatePersonContactData {
  /** Enters a new PersonContact record. */
  createPersonContact: CreatePersonContactResult
}

/** What CreatePersonName is given. */
export interface CreatePersonNameVariables {
  /** The record. */
  input: CreatePersonNameInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreatePersonName brings. */
export interface CreatePersonNameData {
  /** Enters a new PersonName record. */
  createPersonName: CreatePersonNameResult
}

/** What CreateQuantity is given. */
export interface CreateQuantityVariables {
  /** The record. */
  input: CreateQuantityInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateQuantity brings. */
export interface CreateQuantityData {
  /** Enters a new Quantity record. */
  createQuantity: CreateQuantityResult
}

/** What CreateSource is given. */
export interface CreateSourceVariables {
  /** Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here. */
  distinctFrom?: readonly string[] | null | undefined
  /** The record. */
  input: CreateSourceInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateSource brings. */
export interface CreateSourceData {
  /** Enters a new Source record. */
  createSource: CreateSourceResult
}

/** What CreateTopic is given. */
export interface CreateTopicVariables {
  /** Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here. */
  distinctFrom?: readonly string[] | null | undefined
  /** The record. */
  input: CreateTopicInput
  /** Preferred language. English, then any other, where it has no label in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateTopic brings. */
export interface CreateTopicData {
  /** Enters a new Topic record. */
  createTopic: CreateTopicResult
}

/** What CreateTopicLabel is given. */
export interface CreateTopicLabelVariables {
  /** The record. */
  input: CreateTopicLabelInput
  /** Preferred language. English, then any other, where it has no label in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What CreateTopicLabel brings. */
export interface CreateTopicLabelData {
  /** Enters a new TopicLabel record. */
  createTopicLabel: CreateTopicLabelResult
}

/** What DeleteRecord is given. */
export interface DeleteRecordVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What DeleteRecord brings. */
export interface DeleteRecordData {
  /** Deletes a record of any type on which no other record depends. Its names, labels and citations go with it. */
  deleteRecord: DeleteRecordResult
}

/** What ErasePersonalData is given. */
export interface ErasePersonalDataVariables {
  /** Global id of the record. */
  id: string
  /** Why, for the history. */
  reason: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What ErasePersonalData brings. */
export interface ErasePersonalDataData {
  /** Erases a contact, or every contact that a person has or ever had, from the registry and from its history. It cannot be undone, and no version of the record stands in its way. For ADMIN. */
  erasePersonalData: ErasePersonalDataResult
}

/** What ExtendAgreement is given. */
export interface ExtendAgreementVariables {
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** When it expires now. */
  expires: UncertainDateInput
  /** Global id of the record. */
  id: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What ExtendAgreement brings. */
export interface ExtendAgreementData {
  /** Records that an agreement goes on until a later day. */
  extendAgreement: ExtendAgreementResult
}

/** What ImportRecords is given. */
export interface ImportRecordsVariables {
  /** The rows. */
  input: ImportInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What ImportRecords brings. */
export interface ImportRecordsData {
  /** Enters and changes records in bulk, in any order, all or nothing unless told otherwise. */
  importRecords: ImportRecordsResult
}

/** What MergeOrganization is given. */
export interface MergeOrganizationVariables {
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** The organisation it went into: its id or slug. */
  into: string
  /** When it took effect. */
  on: UncertainDateInput
  /** Why, for the history. */
  reason?: string | null | undefined
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What MergeOrganization brings. */
export interface MergeOrganizationData {
  /** Records that an organisation went into another one, and has ended. Answers with the organisation that ended; its lineage leads to the other. */
  mergeOrganization: MergeOrganizationResult
}

/** What MergeRecords is given. */
export interface MergeRecordsVariables {
  /** Global id of the record that goes into it, of the same type. */
  duplicate: string
  /** The version of the duplicate that you read. */
  duplicateVersion: number
  /** Why, for the history. */
  reason?: string | null | undefined
  /** Global id of the record that stays. */
  survivor: string
  /** The version of the survivor that you read. */
  survivorVersion: number
  /** Names of fields in which the survivor takes what the duplicate holds. In the others it keeps its own, where it has any. */
  take?: readonly string[] | null | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What MergeRecords brings. */
export interface MergeRecordsData {
  /** Makes one record of two that stand for the same: whatever referred to the duplicate refers to the survivor, the duplicate goes, and its slug leads to the survivor. What the duplicate was called stays among the names of the survivor: its official names become aliases and its preferred labels alternative ones where the survivor has its own. undoMerge takes it all back. For bodies that became one in the world, see mergeOrganization. */
  mergeRecords: MergeRecordsResult
}

/** What MoveCommitment is given. */
export interface MoveCommitmentVariables {
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** The activity that fulfilled it: its id or slug. Only with FULFILLED. */
  fulfilledBy?: string | null | undefined
  /** Global id of the record. */
  id: string
  /** Why, for the history. */
  reason: string
  /** How far it has come now. */
  to: CommitmentStatus
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What MoveCommitment brings. */
export interface MoveCommitmentData {
  /** Moves a commitment or request on: pledged, in progress, fulfilled, lapsed. */
  moveCommitment: MoveCommitmentResult
}

/** What RecordActivity is given. */
export interface RecordActivityVariables {
  /** Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here. */
  distinctFrom?: readonly string[] | null | undefined
  /** The visit. */
  input: RecordActivityInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What RecordActivity brings. */
export interface RecordActivityData {
  /** Enters a whole visit in one call: the activity with its parts, participations, agreements, commitments, figures and citations, and the organisations, people, topics and documents that are new with it. All of it, or nothing. */
  recordActivity: RecordActivityResult
}

/** What RecordAttendance is given. */
export interface RecordAttendanceVariables {
  /** Of those who were expected, who came and who did not. */
  attendance?: readonly AttendanceInput[] | null | undefined
  /** How many came. Their basis is ACTUAL. */
  counts?: readonly AttendanceCountInput[] | null | undefined
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** Those who came without being expected. Their status is ATTENDED. */
  others?: readonly ParticipationPartInput[] | null | undefined
  /** Why, for the history. */
  reason?: string | null | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What RecordAttendance brings. */
export interface RecordAttendanceData {
  /** Records who in fact came to an activity, and how many. An activity to which someone came was HELD. Participations that are not named stay as they are. */
  recordAttendance: RecordAttendanceResult
}

/** What RenameOrganization is given. */
export interface RenameOrganizationVariables {
  /** The new acronym, where there is one. */
  acronym?: string | null | undefined
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** The language of both. `en` where nothing is given. */
  language?: Language | undefined
  /** The new official name. */
  name: string
  /** When it took effect. */
  on: UncertainDateInput
  /** Why, for the history. */
  reason?: string | null | undefined
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What RenameOrganization brings. */
export interface RenameOrganizationData {
  /** Records that an organisation goes by another name from a day on. It stays the same record; the old name stays with the time of its use. */
  renameOrganization: RenameOrganizationResult
}

/** What SetVisibility is given. */
export interface SetVisibilityVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** PUBLIC publishes the record; INTERNAL withdraws it. */
  visibility: Visibility
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What SetVisibility brings. */
export interface SetVisibilityData {
  /** Publishes or withdraws a record of any type. What joins it is seen, or no longer seen, with it. */
  setVisibility: SetVisibilityResult
}

/** What SignAgreement is given. */
export interface SignAgreementVariables {
  /** The activity at which it was signed: its id or slug. */
  at?: string | null | undefined
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** When it was signed. */
  on: UncertainDateInput
  /** City or venue of the signing. */
  place?: string | null | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What SignAgreement brings. */
export interface SignAgreementData {
  /** Records that a draft was signed. */
  signAgreement: SignAgreementResult
}

/** What SplitOrganization is given. */
export interface SplitOrganizationVariables {
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** The organisation that was parted off: its id or slug. */
  into: string
  /** When it took effect. */
  on: UncertainDateInput
  /** Why, for the history. */
  reason?: string | null | undefined
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What SplitOrganization brings. */
export interface SplitOrganizationData {
  /** Records that another organisation was parted off this one. */
  splitOrganization: SplitOrganizationResult
}

/** What TerminateAgreement is given. */
export interface TerminateAgreementVariables {
  /** The passage that says so. It is cited for the field `status`, unless it names another. */
  evidence?: CitationInput | null | undefined
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** The day on which it ends. */
  on: UncertainDateInput
  /** Why, for the history. */
  reason: string
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What TerminateAgreement brings. */
export interface TerminateAgreementData {
  /** Records that a party ended an agreement. */
  terminateAgreement: TerminateAgreementResult
}

/** What UndoMerge is given. */
export interface UndoMergeVariables {
  /** The id of the merge. */
  id: string
  /** Why, for the history. */
  reason?: string | null | undefined
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UndoMerge brings. */
export interface UndoMergeData {
  /** Takes a merge back: both records, and all that refers to them, are as they were before it. What was entered since stays with the survivor. */
  undoMerge: UndoMergeResult
}

/** What UpdateActivity is given. */
export interface UpdateActivityVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateActivityInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateActivity brings. */
export interface UpdateActivityData {
  /** Changes a Activity record: only the fields that are sent. */
  updateActivity: UpdateActivityResult
}

/** What UpdateActivityPlace is given. */
export interface UpdateActivityPlaceVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateActivityPlaceInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateActivityPlace brings. */
export interface UpdateActivityPlaceData {
  /** Changes a ActivityPlace record: only the fields that are sent. */
  updateActivityPlace: UpdateActivityPlaceResult
}

/** What UpdateAgreement is given. */
export interface UpdateAgreementVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateAgreementInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateAgreement brings. */
export interface UpdateAgreementData {
  /** Changes a Agreement record: only the fields that are sent. */
  updateAgreement: UpdateAgreementResult
}

/** What UpdateAgreementParty is given. */
export interface UpdateAgreementPartyVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateAgreementPartyInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateAgreementParty brings. */
export interface UpdateAgreementPartyData {
  /** Changes a AgreementParty record: only the fields that are sent. */
  updateAgreementParty: UpdateAgreementPartyResult
}

/** What UpdateCitation is given. */
export interface UpdateCitationVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateCitationInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateCitation brings. */
export interface UpdateCitationData {
  /** Changes a Citation record: only the fields that are sent. */
  updateCitation: UpdateCitationResult
}

/** What UpdateCommitment is given. */
export interface UpdateCommitmentVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateCommitmentInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateCommitment brings. */
export interface UpdateCommitmentData {
  /** Changes a Commitment record: only the fields that are sent. */
  updateCommitment: UpdateCommitmentResult
}

/** What UpdateCommitmentParty is given. */
export interface UpdateCommitmentPartyVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateCommitmentPartyInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateCommitmentParty brings. */
export interface UpdateCommitmentPartyData {
  /** Changes a CommitmentParty record: only the fields that are sent. */
  updateCommitmentParty: UpdateCommitmentPartyResult
}

/** What UpdateMembership is given. */
export interface UpdateMembershipVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateMembershipInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateMembership brings. */
export interface UpdateMembershipData {
  /** Changes a Membership record: only the fields that are sent. */
  updateMembership: UpdateMembershipResult
}

/** What UpdateOrganization is given. */
export interface UpdateOrganizationVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateOrganizationInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateOrganization brings. */
export interface UpdateOrganizationData {
  /** Changes a Organization record: only the fields that are sent. */
  updateOrganization: UpdateOrganizationResult
}

/** What UpdateOrganizationChange is given. */
export interface UpdateOrganizationChangeVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateOrganizationChangeInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateOrganizationChange brings. */
export interface UpdateOrganizationChangeData {
  /** Changes a OrganizationChange record: only the fields that are sent. */
  updateOrganizationChange: UpdateOrganizationChangeResult
}

/** What UpdateOrganizationName is given. */
export interface UpdateOrganizationNameVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateOrganizationNameInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateOrganizationName brings. */
export interface UpdateOrganizationNameData {
  /** Changes a OrganizationName record: only the fields that are sent. */
  updateOrganizationName: UpdateOrganizationNameResult
}

/** What UpdateParticipation is given. */
export interface UpdateParticipationVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateParticipationInput
  /** Preferred language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateParticipation brings. */
export interface UpdateParticipationData {
  /** Changes a Participation record: only the fields that are sent. */
  updateParticipation: UpdateParticipationResult
}

/** What UpdatePerson is given. */
export interface UpdatePersonVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdatePersonInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdatePerson brings. */
export interface UpdatePersonData {
  /** Changes a Person record: only the fields that are sent. */
  updatePerson: UpdatePersonResult
}

/** What UpdatePersonContact is given. */
export interface UpdatePersonContactVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdatePersonContactInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdatePersonContact brings. */
export interface UpdatePersonContactData {
  /** Changes a PersonContact record: only the fields that are sent. */
  updatePersonContact: UpdatePersonContactResult
}

/** What UpdatePersonName is given. */
export interface UpdatePersonNameVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdatePersonNameInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdatePersonName brings. */
export interface UpdatePersonNameData {
  /** Changes a PersonName record: only the fields that are sent. */
  updatePersonName: UpdatePersonNameResult
}

/** What UpdateQuantity is given. */
export interface UpdateQuantityVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateQuantityInput
  /** Language of the name. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateQuantity brings. */
export interface UpdateQuantityData {
  /** Changes a Quantity record: only the fields that are sent. */
  updateQuantity: UpdateQuantityResult
}

/** What UpdateSource is given. */
export interface UpdateSourceVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateSourceInput
  /** Preferred language. English, then any other, where it has no name in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateSource brings. */
export interface UpdateSourceData {
  /** Changes a Source record: only the fields that are sent. */
  updateSource: UpdateSourceResult
}

/** What UpdateTopic is given. */
export interface UpdateTopicVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateTopicInput
  /** Preferred language. English, then any other, where it has no label in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateTopic brings. */
export interface UpdateTopicData {
  /** Changes a Topic record: only the fields that are sent. */
  updateTopic: UpdateTopicResult
}

/** What UpdateTopicLabel is given. */
export interface UpdateTopicLabelVariables {
  /** The version you read. The write is refused where the record has another by now. */
  expectedVersion: number
  /** Global id of the record. */
  id: string
  /** What to change. */
  input: UpdateTopicLabelInput
  /** Preferred language. English, then any other, where it has no label in that language. `en` where nothing is given. */
  lang?: Language | undefined
}

/** What UpdateTopicLabel brings. */
export interface UpdateTopicLabelData {
  /** Changes a TopicLabel record: only the fields that are sent. */
  updateTopicLabel: UpdateTopicLabelResult
}

/** Names one Activity record, by its `slug` or `id`. */
export type ActivityBy = ActivityBySlugVariables & { id?: undefined } | ActivityByIdVariables & { slug?: undefined }

/** Names one Agreement record, by its `slug` or `id`. */
export type AgreementBy = AgreementBySlugVariables & { id?: undefined } | AgreementByIdVariables & { slug?: undefined }

/** Names one Citation record, by its `id`. */
export type CitationBy = CitationByIdVariables

/** Names one Commitment record, by its `slug` or `id`. */
export type CommitmentBy = CommitmentBySlugVariables & { id?: undefined } | CommitmentByIdVariables & { slug?: undefined }

/** Names one Country record, by its `code` or `id`. */
export type CountryBy = CountryByCodeVariables & { id?: undefined } | CountryByIdVariables & { code?: undefined }

/** Names one Organization record, by its `slug` or `id`. */
export type OrganizationBy = OrganizationBySlugVariables & { id?: undefined } | OrganizationByIdVariables & { slug?: undefined }

/** Names one Participation record, by its `id`. */
export type ParticipationBy = ParticipationByIdVariables

/** Names one Person record, by its `slug` or `id`. */
export type PersonBy = PersonBySlugVariables & { id?: undefined } | PersonByIdVariables & { slug?: undefined }

/** Names one Source record, by its `slug` or `id`. */
export type SourceBy = SourceBySlugVariables & { id?: undefined } | SourceByIdVariables & { slug?: undefined }

/** Names one Topic record, by its `slug` or `id`. */
export type TopicBy = TopicBySlugVariables & { id?: undefined } | TopicByIdVariables & { slug?: undefined }
