/* eslint-disable */
import type { Prisma, AccessToken, ServerSecret, IdempotentStep, Activity, ActivityTree, ActivityCountry, ActivityPlace, Participation, Quantity, Agreement, AgreementParty, ImportRun, ImportRow, Commitment, CommitmentParty, Country, Source, Citation, Change, SlugAlias, RecordMerge, Organization, OrganizationIdentifier, OrganizationName, OrganizationChange, Person, PersonName, PersonContact, Membership, SearchText, SearchWord, RecordCount, Topic, TopicLabel } from "./prisma/client.js";
import type { PothosPrismaDatamodel } from "@pothos/plugin-prisma";
export default interface PrismaTypes {
    AccessToken: {
        Name: "AccessToken";
        Shape: AccessToken;
        Include: never;
        Select: Prisma.AccessTokenSelect;
        OrderBy: Prisma.AccessTokenOrderByWithRelationInput;
        WhereUnique: Prisma.AccessTokenWhereUniqueInput;
        Where: Prisma.AccessTokenWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    ServerSecret: {
        Name: "ServerSecret";
        Shape: ServerSecret;
        Include: never;
        Select: Prisma.ServerSecretSelect;
        OrderBy: Prisma.ServerSecretOrderByWithRelationInput;
        WhereUnique: Prisma.ServerSecretWhereUniqueInput;
        Where: Prisma.ServerSecretWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    IdempotentStep: {
        Name: "IdempotentStep";
        Shape: IdempotentStep;
        Include: never;
        Select: Prisma.IdempotentStepSelect;
        OrderBy: Prisma.IdempotentStepOrderByWithRelationInput;
        WhereUnique: Prisma.IdempotentStepWhereUniqueInput;
        Where: Prisma.IdempotentStepWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Activity: {
        Name: "Activity";
        Shape: Activity;
        Include: Prisma.ActivityInclude;
        Select: Prisma.ActivitySelect;
        OrderBy: Prisma.ActivityOrderByWithRelationInput;
        WhereUnique: Prisma.ActivityWhereUniqueInput;
        Where: Prisma.ActivityWhereInput;
        Create: {};
        Update: {};
        RelationName: "parent" | "series" | "children" | "editions" | "ancestors" | "descendants" | "countries" | "places" | "participations" | "quantities" | "topics" | "agreements" | "signedAgreements" | "commitments" | "fulfils" | "citations";
        ListRelations: "children" | "editions" | "ancestors" | "descendants" | "countries" | "places" | "participations" | "quantities" | "topics" | "agreements" | "signedAgreements" | "commitments" | "fulfils" | "citations";
        Relations: {
            parent: {
                Shape: Activity | null;
                Name: "Activity";
                Nullable: true;
            };
            series: {
                Shape: Activity | null;
                Name: "Activity";
                Nullable: true;
            };
            children: {
                Shape: Activity[];
                Name: "Activity";
                Nullable: false;
            };
            editions: {
                Shape: Activity[];
                Name: "Activity";
                Nullable: false;
            };
            ancestors: {
                Shape: ActivityTree[];
                Name: "ActivityTree";
                Nullable: false;
            };
            descendants: {
                Shape: ActivityTree[];
                Name: "ActivityTree";
                Nullable: false;
            };
            countries: {
                Shape: ActivityCountry[];
                Name: "ActivityCountry";
                Nullable: false;
            };
            places: {
                Shape: ActivityPlace[];
                Name: "ActivityPlace";
                Nullable: false;
            };
            participations: {
                Shape: Participation[];
                Name: "Participation";
                Nullable: false;
            };
            quantities: {
                Shape: Quantity[];
                Name: "Quantity";
                Nullable: false;
            };
            topics: {
                Shape: Topic[];
                Name: "Topic";
                Nullable: false;
            };
            agreements: {
                Shape: Agreement[];
                Name: "Agreement";
                Nullable: false;
            };
            signedAgreements: {
                Shape: Agreement[];
                Name: "Agreement";
                Nullable: false;
            };
            commitments: {
                Shape: Commitment[];
                Name: "Commitment";
                Nullable: false;
            };
            fulfils: {
                Shape: Commitment[];
                Name: "Commitment";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    ActivityTree: {
        Name: "ActivityTree";
        Shape: ActivityTree;
        Include: Prisma.ActivityTreeInclude;
        Select: Prisma.ActivityTreeSelect;
        OrderBy: Prisma.ActivityTreeOrderByWithRelationInput;
        WhereUnique: Prisma.ActivityTreeWhereUniqueInput;
        Where: Prisma.ActivityTreeWhereInput;
        Create: {};
        Update: {};
        RelationName: "ancestor" | "descendant";
        ListRelations: never;
        Relations: {
            ancestor: {
                Shape: Activity;
                Name: "Activity";
                Nullable: false;
            };
            descendant: {
                Shape: Activity;
                Name: "Activity";
                Nullable: false;
            };
        };
    };
    ActivityCountry: {
        Name: "ActivityCountry";
        Shape: ActivityCountry;
        Include: Prisma.ActivityCountryInclude;
        Select: Prisma.ActivityCountrySelect;
        OrderBy: Prisma.ActivityCountryOrderByWithRelationInput;
        WhereUnique: Prisma.ActivityCountryWhereUniqueInput;
        Where: Prisma.ActivityCountryWhereInput;
        Create: {};
        Update: {};
        RelationName: "activity" | "country";
        ListRelations: never;
        Relations: {
            activity: {
                Shape: Activity;
                Name: "Activity";
                Nullable: false;
            };
            country: {
                Shape: Country;
                Name: "Country";
                Nullable: false;
            };
        };
    };
    ActivityPlace: {
        Name: "ActivityPlace";
        Shape: ActivityPlace;
        Include: Prisma.ActivityPlaceInclude;
        Select: Prisma.ActivityPlaceSelect;
        OrderBy: Prisma.ActivityPlaceOrderByWithRelationInput;
        WhereUnique: Prisma.ActivityPlaceWhereUniqueInput;
        Where: Prisma.ActivityPlaceWhereInput;
        Create: {};
        Update: {};
        RelationName: "activity" | "country" | "citations";
        ListRelations: "citations";
        Relations: {
            activity: {
                Shape: Activity;
                Name: "Activity";
                Nullable: false;
            };
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Participation: {
        Name: "Participation";
        Shape: Participation;
        Include: Prisma.ParticipationInclude;
        Select: Prisma.ParticipationSelect;
        OrderBy: Prisma.ParticipationOrderByWithRelationInput;
        WhereUnique: Prisma.ParticipationWhereUniqueInput;
        Where: Prisma.ParticipationWhereInput;
        Create: {};
        Update: {};
        RelationName: "activity" | "country" | "organization" | "person" | "citations";
        ListRelations: "citations";
        Relations: {
            activity: {
                Shape: Activity;
                Name: "Activity";
                Nullable: false;
            };
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            organization: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Quantity: {
        Name: "Quantity";
        Shape: Quantity;
        Include: Prisma.QuantityInclude;
        Select: Prisma.QuantitySelect;
        OrderBy: Prisma.QuantityOrderByWithRelationInput;
        WhereUnique: Prisma.QuantityWhereUniqueInput;
        Where: Prisma.QuantityWhereInput;
        Create: {};
        Update: {};
        RelationName: "activity" | "citations";
        ListRelations: "citations";
        Relations: {
            activity: {
                Shape: Activity;
                Name: "Activity";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Agreement: {
        Name: "Agreement";
        Shape: Agreement;
        Include: Prisma.AgreementInclude;
        Select: Prisma.AgreementSelect;
        OrderBy: Prisma.AgreementOrderByWithRelationInput;
        WhereUnique: Prisma.AgreementWhereUniqueInput;
        Where: Prisma.AgreementWhereInput;
        Create: {};
        Update: {};
        RelationName: "placeCountry" | "signedAt" | "supersededBy" | "supersedes" | "parties" | "establishes" | "activities" | "commitments" | "topics" | "citations";
        ListRelations: "supersedes" | "parties" | "establishes" | "activities" | "commitments" | "topics" | "citations";
        Relations: {
            placeCountry: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            signedAt: {
                Shape: Activity | null;
                Name: "Activity";
                Nullable: true;
            };
            supersededBy: {
                Shape: Agreement | null;
                Name: "Agreement";
                Nullable: true;
            };
            supersedes: {
                Shape: Agreement[];
                Name: "Agreement";
                Nullable: false;
            };
            parties: {
                Shape: AgreementParty[];
                Name: "AgreementParty";
                Nullable: false;
            };
            establishes: {
                Shape: Organization[];
                Name: "Organization";
                Nullable: false;
            };
            activities: {
                Shape: Activity[];
                Name: "Activity";
                Nullable: false;
            };
            commitments: {
                Shape: Commitment[];
                Name: "Commitment";
                Nullable: false;
            };
            topics: {
                Shape: Topic[];
                Name: "Topic";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    AgreementParty: {
        Name: "AgreementParty";
        Shape: AgreementParty;
        Include: Prisma.AgreementPartyInclude;
        Select: Prisma.AgreementPartySelect;
        OrderBy: Prisma.AgreementPartyOrderByWithRelationInput;
        WhereUnique: Prisma.AgreementPartyWhereUniqueInput;
        Where: Prisma.AgreementPartyWhereInput;
        Create: {};
        Update: {};
        RelationName: "agreement" | "country" | "organization" | "signatory" | "citations";
        ListRelations: "citations";
        Relations: {
            agreement: {
                Shape: Agreement;
                Name: "Agreement";
                Nullable: false;
            };
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            organization: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            signatory: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    ImportRun: {
        Name: "ImportRun";
        Shape: ImportRun;
        Include: Prisma.ImportRunInclude;
        Select: Prisma.ImportRunSelect;
        OrderBy: Prisma.ImportRunOrderByWithRelationInput;
        WhereUnique: Prisma.ImportRunWhereUniqueInput;
        Where: Prisma.ImportRunWhereInput;
        Create: {};
        Update: {};
        RelationName: "rows";
        ListRelations: "rows";
        Relations: {
            rows: {
                Shape: ImportRow[];
                Name: "ImportRow";
                Nullable: false;
            };
        };
    };
    ImportRow: {
        Name: "ImportRow";
        Shape: ImportRow;
        Include: Prisma.ImportRowInclude;
        Select: Prisma.ImportRowSelect;
        OrderBy: Prisma.ImportRowOrderByWithRelationInput;
        WhereUnique: Prisma.ImportRowWhereUniqueInput;
        Where: Prisma.ImportRowWhereInput;
        Create: {};
        Update: {};
        RelationName: "run";
        ListRelations: never;
        Relations: {
            run: {
                Shape: ImportRun;
                Name: "ImportRun";
                Nullable: false;
            };
        };
    };
    Commitment: {
        Name: "Commitment";
        Shape: Commitment;
        Include: Prisma.CommitmentInclude;
        Select: Prisma.CommitmentSelect;
        OrderBy: Prisma.CommitmentOrderByWithRelationInput;
        WhereUnique: Prisma.CommitmentWhereUniqueInput;
        Where: Prisma.CommitmentWhereInput;
        Create: {};
        Update: {};
        RelationName: "agreement" | "activity" | "fulfilledBy" | "parties" | "topics" | "citations";
        ListRelations: "parties" | "topics" | "citations";
        Relations: {
            agreement: {
                Shape: Agreement | null;
                Name: "Agreement";
                Nullable: true;
            };
            activity: {
                Shape: Activity | null;
                Name: "Activity";
                Nullable: true;
            };
            fulfilledBy: {
                Shape: Activity | null;
                Name: "Activity";
                Nullable: true;
            };
            parties: {
                Shape: CommitmentParty[];
                Name: "CommitmentParty";
                Nullable: false;
            };
            topics: {
                Shape: Topic[];
                Name: "Topic";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    CommitmentParty: {
        Name: "CommitmentParty";
        Shape: CommitmentParty;
        Include: Prisma.CommitmentPartyInclude;
        Select: Prisma.CommitmentPartySelect;
        OrderBy: Prisma.CommitmentPartyOrderByWithRelationInput;
        WhereUnique: Prisma.CommitmentPartyWhereUniqueInput;
        Where: Prisma.CommitmentPartyWhereInput;
        Create: {};
        Update: {};
        RelationName: "commitment" | "country" | "organization" | "person" | "citations";
        ListRelations: "citations";
        Relations: {
            commitment: {
                Shape: Commitment;
                Name: "Commitment";
                Nullable: false;
            };
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            organization: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Country: {
        Name: "Country";
        Shape: Country;
        Include: Prisma.CountryInclude;
        Select: Prisma.CountrySelect;
        OrderBy: Prisma.CountryOrderByWithRelationInput;
        WhereUnique: Prisma.CountryWhereUniqueInput;
        Where: Prisma.CountryWhereInput;
        Create: {};
        Update: {};
        RelationName: "organizations" | "memberships" | "participations" | "places" | "activities" | "agreementParties" | "agreementsSigned" | "commitmentParties";
        ListRelations: "organizations" | "memberships" | "participations" | "places" | "activities" | "agreementParties" | "agreementsSigned" | "commitmentParties";
        Relations: {
            organizations: {
                Shape: Organization[];
                Name: "Organization";
                Nullable: false;
            };
            memberships: {
                Shape: Membership[];
                Name: "Membership";
                Nullable: false;
            };
            participations: {
                Shape: Participation[];
                Name: "Participation";
                Nullable: false;
            };
            places: {
                Shape: ActivityPlace[];
                Name: "ActivityPlace";
                Nullable: false;
            };
            activities: {
                Shape: ActivityCountry[];
                Name: "ActivityCountry";
                Nullable: false;
            };
            agreementParties: {
                Shape: AgreementParty[];
                Name: "AgreementParty";
                Nullable: false;
            };
            agreementsSigned: {
                Shape: Agreement[];
                Name: "Agreement";
                Nullable: false;
            };
            commitmentParties: {
                Shape: CommitmentParty[];
                Name: "CommitmentParty";
                Nullable: false;
            };
        };
    };
    Source: {
        Name: "Source";
        Shape: Source;
        Include: Prisma.SourceInclude;
        Select: Prisma.SourceSelect;
        OrderBy: Prisma.SourceOrderByWithRelationInput;
        WhereUnique: Prisma.SourceWhereUniqueInput;
        Where: Prisma.SourceWhereInput;
        Create: {};
        Update: {};
        RelationName: "publisher" | "citations";
        ListRelations: "citations";
        Relations: {
            publisher: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Citation: {
        Name: "Citation";
        Shape: Citation;
        Include: Prisma.CitationInclude;
        Select: Prisma.CitationSelect;
        OrderBy: Prisma.CitationOrderByWithRelationInput;
        WhereUnique: Prisma.CitationWhereUniqueInput;
        Where: Prisma.CitationWhereInput;
        Create: {};
        Update: {};
        RelationName: "source" | "organization" | "organizationName" | "organizationChange" | "person" | "personName" | "membership" | "activity" | "activityPlace" | "participation" | "quantity" | "agreement" | "agreementParty" | "commitment" | "commitmentParty" | "topic" | "topicLabel";
        ListRelations: never;
        Relations: {
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
            organization: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            organizationName: {
                Shape: OrganizationName | null;
                Name: "OrganizationName";
                Nullable: true;
            };
            organizationChange: {
                Shape: OrganizationChange | null;
                Name: "OrganizationChange";
                Nullable: true;
            };
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            personName: {
                Shape: PersonName | null;
                Name: "PersonName";
                Nullable: true;
            };
            membership: {
                Shape: Membership | null;
                Name: "Membership";
                Nullable: true;
            };
            activity: {
                Shape: Activity | null;
                Name: "Activity";
                Nullable: true;
            };
            activityPlace: {
                Shape: ActivityPlace | null;
                Name: "ActivityPlace";
                Nullable: true;
            };
            participation: {
                Shape: Participation | null;
                Name: "Participation";
                Nullable: true;
            };
            quantity: {
                Shape: Quantity | null;
                Name: "Quantity";
                Nullable: true;
            };
            agreement: {
                Shape: Agreement | null;
                Name: "Agreement";
                Nullable: true;
            };
            agreementParty: {
                Shape: AgreementParty | null;
                Name: "AgreementParty";
                Nullable: true;
            };
            commitment: {
                Shape: Commitment | null;
                Name: "Commitment";
                Nullable: true;
            };
            commitmentParty: {
                Shape: CommitmentParty | null;
                Name: "CommitmentParty";
                Nullable: true;
            };
            topic: {
                Shape: Topic | null;
                Name: "Topic";
                Nullable: true;
            };
            topicLabel: {
                Shape: TopicLabel | null;
                Name: "TopicLabel";
                Nullable: true;
            };
        };
    };
    Change: {
        Name: "Change";
        Shape: Change;
        Include: never;
        Select: Prisma.ChangeSelect;
        OrderBy: Prisma.ChangeOrderByWithRelationInput;
        WhereUnique: Prisma.ChangeWhereUniqueInput;
        Where: Prisma.ChangeWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    SlugAlias: {
        Name: "SlugAlias";
        Shape: SlugAlias;
        Include: never;
        Select: Prisma.SlugAliasSelect;
        OrderBy: Prisma.SlugAliasOrderByWithRelationInput;
        WhereUnique: Prisma.SlugAliasWhereUniqueInput;
        Where: Prisma.SlugAliasWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    RecordMerge: {
        Name: "RecordMerge";
        Shape: RecordMerge;
        Include: never;
        Select: Prisma.RecordMergeSelect;
        OrderBy: Prisma.RecordMergeOrderByWithRelationInput;
        WhereUnique: Prisma.RecordMergeWhereUniqueInput;
        Where: Prisma.RecordMergeWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Organization: {
        Name: "Organization";
        Shape: Organization;
        Include: Prisma.OrganizationInclude;
        Select: Prisma.OrganizationSelect;
        OrderBy: Prisma.OrganizationOrderByWithRelationInput;
        WhereUnique: Prisma.OrganizationWhereUniqueInput;
        Where: Prisma.OrganizationWhereInput;
        Create: {};
        Update: {};
        RelationName: "country" | "parent" | "establishedBy" | "children" | "identifiers" | "names" | "changesFrom" | "changesTo" | "memberships" | "memberOf" | "participations" | "agreementParties" | "commitmentParties" | "topics" | "sources" | "citations";
        ListRelations: "children" | "identifiers" | "names" | "changesFrom" | "changesTo" | "memberships" | "memberOf" | "participations" | "agreementParties" | "commitmentParties" | "topics" | "sources" | "citations";
        Relations: {
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            parent: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            establishedBy: {
                Shape: Agreement | null;
                Name: "Agreement";
                Nullable: true;
            };
            children: {
                Shape: Organization[];
                Name: "Organization";
                Nullable: false;
            };
            identifiers: {
                Shape: OrganizationIdentifier[];
                Name: "OrganizationIdentifier";
                Nullable: false;
            };
            names: {
                Shape: OrganizationName[];
                Name: "OrganizationName";
                Nullable: false;
            };
            changesFrom: {
                Shape: OrganizationChange[];
                Name: "OrganizationChange";
                Nullable: false;
            };
            changesTo: {
                Shape: OrganizationChange[];
                Name: "OrganizationChange";
                Nullable: false;
            };
            memberships: {
                Shape: Membership[];
                Name: "Membership";
                Nullable: false;
            };
            memberOf: {
                Shape: Membership[];
                Name: "Membership";
                Nullable: false;
            };
            participations: {
                Shape: Participation[];
                Name: "Participation";
                Nullable: false;
            };
            agreementParties: {
                Shape: AgreementParty[];
                Name: "AgreementParty";
                Nullable: false;
            };
            commitmentParties: {
                Shape: CommitmentParty[];
                Name: "CommitmentParty";
                Nullable: false;
            };
            topics: {
                Shape: Topic[];
                Name: "Topic";
                Nullable: false;
            };
            sources: {
                Shape: Source[];
                Name: "Source";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    OrganizationIdentifier: {
        Name: "OrganizationIdentifier";
        Shape: OrganizationIdentifier;
        Include: Prisma.OrganizationIdentifierInclude;
        Select: Prisma.OrganizationIdentifierSelect;
        OrderBy: Prisma.OrganizationIdentifierOrderByWithRelationInput;
        WhereUnique: Prisma.OrganizationIdentifierWhereUniqueInput;
        Where: Prisma.OrganizationIdentifierWhereInput;
        Create: {};
        Update: {};
        RelationName: "organization";
        ListRelations: never;
        Relations: {
            organization: {
                Shape: Organization;
                Name: "Organization";
                Nullable: false;
            };
        };
    };
    OrganizationName: {
        Name: "OrganizationName";
        Shape: OrganizationName;
        Include: Prisma.OrganizationNameInclude;
        Select: Prisma.OrganizationNameSelect;
        OrderBy: Prisma.OrganizationNameOrderByWithRelationInput;
        WhereUnique: Prisma.OrganizationNameWhereUniqueInput;
        Where: Prisma.OrganizationNameWhereInput;
        Create: {};
        Update: {};
        RelationName: "organization" | "changesFrom" | "changesTo" | "citations";
        ListRelations: "changesFrom" | "changesTo" | "citations";
        Relations: {
            organization: {
                Shape: Organization;
                Name: "Organization";
                Nullable: false;
            };
            changesFrom: {
                Shape: OrganizationChange[];
                Name: "OrganizationChange";
                Nullable: false;
            };
            changesTo: {
                Shape: OrganizationChange[];
                Name: "OrganizationChange";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    OrganizationChange: {
        Name: "OrganizationChange";
        Shape: OrganizationChange;
        Include: Prisma.OrganizationChangeInclude;
        Select: Prisma.OrganizationChangeSelect;
        OrderBy: Prisma.OrganizationChangeOrderByWithRelationInput;
        WhereUnique: Prisma.OrganizationChangeWhereUniqueInput;
        Where: Prisma.OrganizationChangeWhereInput;
        Create: {};
        Update: {};
        RelationName: "from" | "to" | "fromName" | "toName" | "citations";
        ListRelations: "citations";
        Relations: {
            from: {
                Shape: Organization;
                Name: "Organization";
                Nullable: false;
            };
            to: {
                Shape: Organization;
                Name: "Organization";
                Nullable: false;
            };
            fromName: {
                Shape: OrganizationName | null;
                Name: "OrganizationName";
                Nullable: true;
            };
            toName: {
                Shape: OrganizationName | null;
                Name: "OrganizationName";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Person: {
        Name: "Person";
        Shape: Person;
        Include: Prisma.PersonInclude;
        Select: Prisma.PersonSelect;
        OrderBy: Prisma.PersonOrderByWithRelationInput;
        WhereUnique: Prisma.PersonWhereUniqueInput;
        Where: Prisma.PersonWhereInput;
        Create: {};
        Update: {};
        RelationName: "names" | "contacts" | "memberships" | "participations" | "signatures" | "commitmentParties" | "citations";
        ListRelations: "names" | "contacts" | "memberships" | "participations" | "signatures" | "commitmentParties" | "citations";
        Relations: {
            names: {
                Shape: PersonName[];
                Name: "PersonName";
                Nullable: false;
            };
            contacts: {
                Shape: PersonContact[];
                Name: "PersonContact";
                Nullable: false;
            };
            memberships: {
                Shape: Membership[];
                Name: "Membership";
                Nullable: false;
            };
            participations: {
                Shape: Participation[];
                Name: "Participation";
                Nullable: false;
            };
            signatures: {
                Shape: AgreementParty[];
                Name: "AgreementParty";
                Nullable: false;
            };
            commitmentParties: {
                Shape: CommitmentParty[];
                Name: "CommitmentParty";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    PersonName: {
        Name: "PersonName";
        Shape: PersonName;
        Include: Prisma.PersonNameInclude;
        Select: Prisma.PersonNameSelect;
        OrderBy: Prisma.PersonNameOrderByWithRelationInput;
        WhereUnique: Prisma.PersonNameWhereUniqueInput;
        Where: Prisma.PersonNameWhereInput;
        Create: {};
        Update: {};
        RelationName: "person" | "citations";
        ListRelations: "citations";
        Relations: {
            person: {
                Shape: Person;
                Name: "Person";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    PersonContact: {
        Name: "PersonContact";
        Shape: PersonContact;
        Include: Prisma.PersonContactInclude;
        Select: Prisma.PersonContactSelect;
        OrderBy: Prisma.PersonContactOrderByWithRelationInput;
        WhereUnique: Prisma.PersonContactWhereUniqueInput;
        Where: Prisma.PersonContactWhereInput;
        Create: {};
        Update: {};
        RelationName: "person";
        ListRelations: never;
        Relations: {
            person: {
                Shape: Person;
                Name: "Person";
                Nullable: false;
            };
        };
    };
    Membership: {
        Name: "Membership";
        Shape: Membership;
        Include: Prisma.MembershipInclude;
        Select: Prisma.MembershipSelect;
        OrderBy: Prisma.MembershipOrderByWithRelationInput;
        WhereUnique: Prisma.MembershipWhereUniqueInput;
        Where: Prisma.MembershipWhereInput;
        Create: {};
        Update: {};
        RelationName: "organization" | "person" | "memberOrganization" | "memberCountry" | "citations";
        ListRelations: "citations";
        Relations: {
            organization: {
                Shape: Organization;
                Name: "Organization";
                Nullable: false;
            };
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            memberOrganization: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            memberCountry: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    SearchText: {
        Name: "SearchText";
        Shape: SearchText;
        Include: never;
        Select: Prisma.SearchTextSelect;
        OrderBy: Prisma.SearchTextOrderByWithRelationInput;
        WhereUnique: Prisma.SearchTextWhereUniqueInput;
        Where: Prisma.SearchTextWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    SearchWord: {
        Name: "SearchWord";
        Shape: SearchWord;
        Include: never;
        Select: Prisma.SearchWordSelect;
        OrderBy: Prisma.SearchWordOrderByWithRelationInput;
        WhereUnique: Prisma.SearchWordWhereUniqueInput;
        Where: Prisma.SearchWordWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    RecordCount: {
        Name: "RecordCount";
        Shape: RecordCount;
        Include: never;
        Select: Prisma.RecordCountSelect;
        OrderBy: Prisma.RecordCountOrderByWithRelationInput;
        WhereUnique: Prisma.RecordCountWhereUniqueInput;
        Where: Prisma.RecordCountWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Topic: {
        Name: "Topic";
        Shape: Topic;
        Include: Prisma.TopicInclude;
        Select: Prisma.TopicSelect;
        OrderBy: Prisma.TopicOrderByWithRelationInput;
        WhereUnique: Prisma.TopicWhereUniqueInput;
        Where: Prisma.TopicWhereInput;
        Create: {};
        Update: {};
        RelationName: "broader" | "provider" | "narrower" | "labels" | "activities" | "agreements" | "commitments" | "citations";
        ListRelations: "narrower" | "labels" | "activities" | "agreements" | "commitments" | "citations";
        Relations: {
            broader: {
                Shape: Topic | null;
                Name: "Topic";
                Nullable: true;
            };
            provider: {
                Shape: Organization | null;
                Name: "Organization";
                Nullable: true;
            };
            narrower: {
                Shape: Topic[];
                Name: "Topic";
                Nullable: false;
            };
            labels: {
                Shape: TopicLabel[];
                Name: "TopicLabel";
                Nullable: false;
            };
            activities: {
                Shape: Activity[];
                Name: "Activity";
                Nullable: false;
            };
            agreements: {
                Shape: Agreement[];
                Name: "Agreement";
                Nullable: false;
            };
            commitments: {
                Shape: Commitment[];
                Name: "Commitment";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    TopicLabel: {
        Name: "TopicLabel";
        Shape: TopicLabel;
        Include: Prisma.TopicLabelInclude;
        Select: Prisma.TopicLabelSelect;
        OrderBy: Prisma.TopicLabelOrderByWithRelationInput;
        WhereUnique: Prisma.TopicLabelWhereUniqueInput;
        Where: Prisma.TopicLabelWhereInput;
        Create: {};
        Update: {};
        RelationName: "topic" | "citations";
        ListRelations: "citations";
        Relations: {
            topic: {
                Shape: Topic;
                Name: "Topic";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
}
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"AccessToken\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Role\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"revokedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"ServerSecret\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Bytes\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"IdempotentStep\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"step\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fingerprint\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"outcome\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"actor\",\"key\",\"step\"]},\"uniqueIndexes\":[]},\"Activity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Stable short name for people to type: lower-case words joined by hyphens.\"},{\"type\":\"ActivityKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of activity it is.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Its name, as the document gives it, or a plain description where it has none.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Own words on its aim and content, where a document says so.\"},{\"type\":\"ActivityStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether it was planned, confirmed, held, postponed or cancelled.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"startsEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The first day.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startsEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startsLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"startsBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"endsEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The last day.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endsEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endsLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"endsBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Place among the children of the parent, counted from 1, where the document numbers them: Panel 1.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"edition\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of this edition within its series, counted from 1.\"},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"editionBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the number of the edition is stated, or derived from the dates of the series.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"recurrence\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How often a series recurs, as an ISO 8601 duration: `P1Y` every year. Only on a SERIES, and only where a document says so.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityParts\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The activity it is a part of.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Editions\",\"relationFromFields\":[\"seriesId\"],\"isUpdatedAt\":false,\"documentation\":\"The series it is an edition of.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityParts\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The activities it is made up of.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"editions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Editions\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The editions of a series that are on record.\"},{\"type\":\"ActivityTree\",\"kind\":\"object\",\"name\":\"ancestors\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Descendant\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ActivityTree\",\"kind\":\"object\",\"name\":\"descendants\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Ancestor\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ActivityCountry\",\"kind\":\"object\",\"name\":\"countries\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToActivityCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ActivityPlace\",\"kind\":\"object\",\"name\":\"places\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToActivityPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Where it took place.\"},{\"type\":\"Participation\",\"kind\":\"object\",\"name\":\"participations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToParticipation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Who took part in it, and in what role.\"},{\"type\":\"Quantity\",\"kind\":\"object\",\"name\":\"quantities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToQuantity\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures the documents give about it.\"},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"topics\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What it was about.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"agreements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RestsOn\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The agreements it rests on or carries out.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"signedAgreements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SignedAt\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The agreements signed at it.\"},{\"type\":\"Commitment\",\"kind\":\"object\",\"name\":\"commitments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MadeAt\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What was promised or asked for at it, or followed from it.\"},{\"type\":\"Commitment\",\"kind\":\"object\",\"name\":\"fulfils\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FulfilledBy\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The commitments and requests it fulfilled.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToCitation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"seriesId\",\"edition\"]}],\"documentation\":\"Something that took or will take place (IATI activity): a delegation, a training course, a forum, a meeting within it, a lecture within that. Activities form one tree through `parent`.\"},\"ActivityTree\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"ancestorId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"descendantId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"depth\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"ancestor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Ancestor\",\"relationFromFields\":[\"ancestorId\"],\"isUpdatedAt\":false},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"descendant\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Descendant\",\"relationFromFields\":[\"descendantId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"ancestorId\",\"descendantId\"]},\"uniqueIndexes\":[]},\"ActivityCountry\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"activityId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToActivityCountry\",\"relationFromFields\":[\"activityId\"],\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityCountryToCountry\",\"relationFromFields\":[\"countryId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"activityId\",\"countryId\"]},\"uniqueIndexes\":[]},\"ActivityPlace\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"activityId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"City or region, in its common English spelling. Null where the document names only the country.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"venue\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Building or institution: a hotel, a headquarters, an institute.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameAsPrinted\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place as the document prints it, slips included, where that differs.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToActivityPlace\",\"relationFromFields\":[\"activityId\"],\"isUpdatedAt\":false,\"documentation\":\"The activity that took place there.\"},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityPlaceToCountry\",\"relationFromFields\":[\"countryId\"],\"isUpdatedAt\":false,\"documentation\":\"The country the place is in.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityPlaceToCitation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Where an activity took place.\"},\"Participation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"activityId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ParticipationRole\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The part played: host, funder, head of delegation, speaker, visited body.\"},{\"type\":\"ParticipationStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether they were invited, nominated, confirmed, came, declined or stayed away.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"post\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The post held at the time, as the document words it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"unit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The unit of the organisation at the time, as the document words it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameAsPrinted\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The participant (the person, else the organisation, else the country) as the document prints it, slips included.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationAsPrinted\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation as the document prints it: the name of its day.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Own words on what they did there: the subject of a speech, what a lecture showed.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToParticipation\",\"relationFromFields\":[\"activityId\"],\"isUpdatedAt\":false,\"documentation\":\"The activity taken part in.\"},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToParticipation\",\"relationFromFields\":[\"countryId\"],\"isUpdatedAt\":false,\"documentation\":\"The country that took part, or for which the organisation or person did.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organization\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToParticipation\",\"relationFromFields\":[\"organizationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that took part, or for which the person did.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ParticipationToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person who took part.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToParticipation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"activityId\",\"role\",\"countryId\",\"organizationId\",\"personId\"]}],\"documentation\":\"That a country, an organisation or a person had a role in an activity. One row may name all three: a person, for an organisation, of a country.\"},\"Quantity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"activityId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"QuantityMetric\",\"kind\":\"enum\",\"name\":\"metric\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What is counted or measured; the unit is part of it.\"},{\"type\":\"Float\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The figure.\"},{\"type\":\"QuantityQualifier\",\"kind\":\"enum\",\"name\":\"qualifier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the figure is exact, about, or a minimum.\"},{\"type\":\"QuantityBasis\",\"kind\":\"enum\",\"name\":\"basis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the figure was planned or is what happened.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"population\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who or what exactly is counted, in own words.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToQuantity\",\"relationFromFields\":[\"activityId\"],\"isUpdatedAt\":false,\"documentation\":\"The activity the figure is about.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToQuantity\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A figure a document gives about an activity. What was planned and what came are two rows.\"},\"Agreement\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Stable short name for people to type: lower-case words joined by hyphens.\"},{\"type\":\"AgreementKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of instrument it is.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Its name, as the document gives it, or a plain description where it has none.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Own words on what it is about, where a document says so.\"},{\"type\":\"AgreementStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How far it has come, as it was last entered: no day that passes changes it. Which are in force today tells\\n`agreementsByState` of a relationship. UNKNOWN where no document says.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"signedEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was signed.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"signedEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"signedLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"signedBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"inForceEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it came into force.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"inForceEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"inForceLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"inForceBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expiresEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it expires.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"expiresBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"place\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"City or venue of the signing.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeCountryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"signedAtId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"supersededById\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"placeCountry\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToCountry\",\"relationFromFields\":[\"placeCountryId\"],\"isUpdatedAt\":false,\"documentation\":\"The country in which it was signed.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"signedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SignedAt\",\"relationFromFields\":[\"signedAtId\"],\"isUpdatedAt\":false,\"documentation\":\"The activity at which it was signed.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"supersededBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Supersedes\",\"relationFromFields\":[\"supersededById\"],\"isUpdatedAt\":false,\"documentation\":\"The agreement that took its place.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"supersedes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Supersedes\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The agreements whose place it took.\"},{\"type\":\"AgreementParty\",\"kind\":\"object\",\"name\":\"parties\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToAgreementParty\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Who it binds.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"establishes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Establishes\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The bodies it sets up.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RestsOn\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The activities that rest on it.\"},{\"type\":\"Commitment\",\"kind\":\"object\",\"name\":\"commitments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToCommitment\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What it commits its parties to.\"},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"topics\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What it is about.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToCitation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A memorandum, declaration, treaty or plan between countries or organisations.\"},\"AgreementParty\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"agreementId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"signatoryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"signatoryPost\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The post in which the signatory signed, as the document words it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameAsPrinted\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The party as the document prints it: the name of its day.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"agreement\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToAgreementParty\",\"relationFromFields\":[\"agreementId\"],\"isUpdatedAt\":false,\"documentation\":\"The agreement it is a party to.\"},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToCountry\",\"relationFromFields\":[\"countryId\"],\"isUpdatedAt\":false,\"documentation\":\"The country that is bound.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organization\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToOrganization\",\"relationFromFields\":[\"organizationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that is bound, or that signed for its country.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"signatory\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToPerson\",\"relationFromFields\":[\"signatoryId\"],\"isUpdatedAt\":false,\"documentation\":\"The person who signed. Null where no document names one.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToCitation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"agreementId\",\"countryId\",\"organizationId\"]}],\"documentation\":\"A party to an agreement: a country, an organisation, or an organisation for its country.\"},\"ImportRun\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fingerprint\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"batches\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"created\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"updated\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"unchanged\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ImportRow\",\"kind\":\"object\",\"name\":\"rows\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ImportRowToImportRun\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"ImportRow\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"runId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"report\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ImportRun\",\"kind\":\"object\",\"name\":\"run\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ImportRowToImportRun\",\"relationFromFields\":[\"runId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"runId\",\"at\"]},\"uniqueIndexes\":[]},\"Commitment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Stable short name for people to type: lower-case words joined by hyphens.\"},{\"type\":\"CommitmentKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A promise, or a request for help.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What was promised or asked for, in own words.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Own words on the circumstances, where a document says so.\"},{\"type\":\"CommitmentStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How far it has come. UNKNOWN where no document says.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"madeEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was made or asked.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"madeEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"madeLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"madeBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"dueEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it is due.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"dueEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"dueLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"dueBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"agreementId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"activityId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fulfilledById\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"agreement\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToCommitment\",\"relationFromFields\":[\"agreementId\"],\"isUpdatedAt\":false,\"documentation\":\"The agreement that contains it.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MadeAt\",\"relationFromFields\":[\"activityId\"],\"isUpdatedAt\":false,\"documentation\":\"The activity at which it was made, or that it followed from.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"fulfilledBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FulfilledBy\",\"relationFromFields\":[\"fulfilledById\"],\"isUpdatedAt\":false,\"documentation\":\"The activity that fulfilled it.\"},{\"type\":\"CommitmentParty\",\"kind\":\"object\",\"name\":\"parties\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentToCommitmentParty\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Who promised or asked, and whom.\"},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"topics\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What it is about.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToCommitment\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"What someone promised, or what someone asked for.\"},\"CommitmentParty\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commitmentId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"CommitmentSide\",\"kind\":\"enum\",\"name\":\"side\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BY: who promises or asks. TO: who is promised or asked.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameAsPrinted\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The party as the document prints it; the only identification where it names a group without its members.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Commitment\",\"kind\":\"object\",\"name\":\"commitment\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentToCommitmentParty\",\"relationFromFields\":[\"commitmentId\"],\"isUpdatedAt\":false,\"documentation\":\"The commitment or request.\"},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentPartyToCountry\",\"relationFromFields\":[\"countryId\"],\"isUpdatedAt\":false,\"documentation\":\"The country, or the country of the organisation or person.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organization\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentPartyToOrganization\",\"relationFromFields\":[\"organizationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentPartyToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToCommitmentParty\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"commitmentId\",\"side\",\"countryId\",\"organizationId\",\"personId\",\"nameAsPrinted\"]}],\"documentation\":\"Who made a commitment or request, or to whom it was made: a country, an organisation or a person.\"},\"Country\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"ISO 3166-1 alpha-2 code, upper case: `KR`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"alpha3\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"ISO 3166-1 alpha-3 code, upper case: `KOR`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"numeric\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"ISO 3166-1 numeric code, which is also the UN M49 code of the country: `410`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"UN M49 code of the region: `142` (Asia). Null for Antarctica.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"subregionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"UN M49 code of the subregion: `030` (Eastern Asia). Null where M49 draws none.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"m49Codes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Every UN M49 area that contains the country, groupings such as `419` (Latin America and the Caribbean) included.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organizations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToOrganization\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The organisations that belong to the country.\"},{\"type\":\"Membership\",\"kind\":\"object\",\"name\":\"memberships\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToMembership\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What the country is a member of.\"},{\"type\":\"Participation\",\"kind\":\"object\",\"name\":\"participations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToParticipation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What the country, its organisations and its people took part in.\"},{\"type\":\"ActivityPlace\",\"kind\":\"object\",\"name\":\"places\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityPlaceToCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ActivityCountry\",\"kind\":\"object\",\"name\":\"activities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityCountryToCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AgreementParty\",\"kind\":\"object\",\"name\":\"agreementParties\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The agreements it, or an organisation for it, is a party to.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"agreementsSigned\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CommitmentParty\",\"kind\":\"object\",\"name\":\"commitmentParties\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentPartyToCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The commitments and requests made by it or to it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A country or territory of ISO 3166-1. Codes and regions come from Unicode CLDR; names are rendered from CLDR in any of its languages.\"},\"Source\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Stable short name for people to type: lower-case words joined by hyphens.\"},{\"type\":\"SourceKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of document it is.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the document is, in own words: publisher, date and subject.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BCP 47 tag of the language it is written in: `en`, `ko`, `es`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The publisher's own number for it: `N/51/2007`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where it can be read. Null where the address is not known.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sha256\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the text as collected, in hexadecimal, so that the copy that was read can be recognised.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisherId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisherAsPrinted\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The publisher as the document prints it: the name of its day.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publishedEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was published.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"publishedBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"publisher\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToSource\",\"relationFromFields\":[\"publisherId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that published it.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages it contributed.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A document that says something about cooperation.\"},\"Citation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"field\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The field of the record that the passage supports, by its API name: `starts`. Null where it supports the record as a whole.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locator\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where in the document: `paragraph 3`, `list of participants`.\"},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"basis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the claim rests on the passage: stated, derived by reckoning, inferred, or disputed by another passage.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"claim\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The value that this passage gives, where it differs from what the record holds or disputes it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Own words on how the claim was read out of the passage.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationNameId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationChangeId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personNameId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"membershipId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"activityId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"activityPlaceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"participationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"quantityId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"agreementId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"agreementPartyId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commitmentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commitmentPartyId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"topicId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"topicLabelId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToSource\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false,\"documentation\":\"The document cited.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organization\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToOrganization\",\"relationFromFields\":[\"organizationId\"],\"isUpdatedAt\":false},{\"type\":\"OrganizationName\",\"kind\":\"object\",\"name\":\"organizationName\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToOrganizationName\",\"relationFromFields\":[\"organizationNameId\"],\"isUpdatedAt\":false},{\"type\":\"OrganizationChange\",\"kind\":\"object\",\"name\":\"organizationChange\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToOrganizationChange\",\"relationFromFields\":[\"organizationChangeId\"],\"isUpdatedAt\":false},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false},{\"type\":\"PersonName\",\"kind\":\"object\",\"name\":\"personName\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPersonName\",\"relationFromFields\":[\"personNameId\"],\"isUpdatedAt\":false},{\"type\":\"Membership\",\"kind\":\"object\",\"name\":\"membership\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToMembership\",\"relationFromFields\":[\"membershipId\"],\"isUpdatedAt\":false},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToCitation\",\"relationFromFields\":[\"activityId\"],\"isUpdatedAt\":false},{\"type\":\"ActivityPlace\",\"kind\":\"object\",\"name\":\"activityPlace\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityPlaceToCitation\",\"relationFromFields\":[\"activityPlaceId\"],\"isUpdatedAt\":false},{\"type\":\"Participation\",\"kind\":\"object\",\"name\":\"participation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToParticipation\",\"relationFromFields\":[\"participationId\"],\"isUpdatedAt\":false},{\"type\":\"Quantity\",\"kind\":\"object\",\"name\":\"quantity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToQuantity\",\"relationFromFields\":[\"quantityId\"],\"isUpdatedAt\":false},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"agreement\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToCitation\",\"relationFromFields\":[\"agreementId\"],\"isUpdatedAt\":false},{\"type\":\"AgreementParty\",\"kind\":\"object\",\"name\":\"agreementParty\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToCitation\",\"relationFromFields\":[\"agreementPartyId\"],\"isUpdatedAt\":false},{\"type\":\"Commitment\",\"kind\":\"object\",\"name\":\"commitment\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToCommitment\",\"relationFromFields\":[\"commitmentId\"],\"isUpdatedAt\":false},{\"type\":\"CommitmentParty\",\"kind\":\"object\",\"name\":\"commitmentParty\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToCommitmentParty\",\"relationFromFields\":[\"commitmentPartyId\"],\"isUpdatedAt\":false},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"topic\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToTopic\",\"relationFromFields\":[\"topicId\"],\"isUpdatedAt\":false},{\"type\":\"TopicLabel\",\"kind\":\"object\",\"name\":\"topicLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToTopicLabel\",\"relationFromFields\":[\"topicLabelId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Which passage of which document supports a record, or one field of it, and how.\"},\"Change\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"sequence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Position in the order in which the database saw the writes.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"record\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The type of the record: `Activity`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"recordId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ChangeOperation\",\"kind\":\"enum\",\"name\":\"operation\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the record was created, updated or deleted.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"before\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The fields that changed, as they were before. Null for a new record.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"after\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The fields that changed, as they are after. Null for a deleted record.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who made the change. Null where the connection did not say.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"action\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the actor was doing: the name of the mutation or command.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reason\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why it was changed, where the actor said so.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the change was made.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audienceBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audienceAfter\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"xid\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"erasedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When personal data in this change was erased for good. Null where none was.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"One write of one record, as the database itself saw it: who, when, what before and what after.\"},\"SlugAlias\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"record\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"recordId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"record\",\"slug\"]}]},\"RecordMerge\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"record\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"survivorId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"duplicateId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"duplicateSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The slug that the duplicate had; it leads to the survivor now.\"},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"changes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who merged them.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reason\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why, where the actor said so.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When they were merged.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"undoneAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the merge was undone. Null while it holds.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"undoneBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who undid it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"That two records were found to be one: the duplicate went into the survivor, with all that referred to it.\"},\"Organization\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Stable short name for people to type: lower-case words joined by hyphens.\"},{\"type\":\"OrganizationClassification\",\"kind\":\"enum\",\"name\":\"classification\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of body it is.\"},{\"type\":\"OrganizationLifecycle\",\"kind\":\"enum\",\"name\":\"lifecycle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How far it has come into being. A body that was agreed is not a body that operates.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Own words on what it is, where a document says so.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"establishedById\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToOrganization\",\"relationFromFields\":[\"countryId\"],\"isUpdatedAt\":false,\"documentation\":\"The country it belongs to. Null for bodies of several countries, whatever the seat of their headquarters.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationTree\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation it is a part of.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"establishedBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Establishes\",\"relationFromFields\":[\"establishedById\"],\"isUpdatedAt\":false,\"documentation\":\"The agreement that sets it up.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationTree\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The organisations that are parts of it.\"},{\"type\":\"OrganizationIdentifier\",\"kind\":\"object\",\"name\":\"identifiers\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToOrganizationIdentifier\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Identifiers other registers give it.\"},{\"type\":\"OrganizationName\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToOrganizationName\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Every name and spelling it has or had.\"},{\"type\":\"OrganizationChange\",\"kind\":\"object\",\"name\":\"changesFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ChangeFrom\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"OrganizationChange\",\"kind\":\"object\",\"name\":\"changesTo\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ChangeTo\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Membership\",\"kind\":\"object\",\"name\":\"memberships\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MembershipOf\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Who belongs to it: people in their posts, member organisations, member countries.\"},{\"type\":\"Membership\",\"kind\":\"object\",\"name\":\"memberOf\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MembershipBy\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The organisations it belongs to.\"},{\"type\":\"Participation\",\"kind\":\"object\",\"name\":\"participations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToParticipation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What it, or someone for it, took part in.\"},{\"type\":\"AgreementParty\",\"kind\":\"object\",\"name\":\"agreementParties\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToOrganization\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The agreements it is a party to.\"},{\"type\":\"CommitmentParty\",\"kind\":\"object\",\"name\":\"commitmentParties\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentPartyToOrganization\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The commitments and requests made by it or to it.\"},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"topics\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The systems it provides.\"},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"sources\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The documents it published.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToOrganization\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A ministry, agency, city, international organisation, bank, network, committee, centre or company (Popolo Organization). One record through all its renamings.\"},\"OrganizationIdentifier\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"scheme\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The register that gives the identifier, as a code of org-id.guide or a host name.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The identifier within its scheme.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organization\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToOrganizationIdentifier\",\"relationFromFields\":[\"organizationId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"scheme\",\"value\"]}],\"documentation\":\"An identifier another register gives the organisation: a scheme and a value within it.\"},\"OrganizationName\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name itself, as written in its language.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BCP 47 tag of the language the name is in: `en`, `ko`, `es`.\"},{\"type\":\"NameKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether it is the official name, an acronym, another name in use, or a spelling a document prints.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"validFromEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the name is in use.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validFromEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validFromLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"validFromBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"validUntilEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Until when the name was in use, the last day included. Null where it still is, or where nothing is known of an end.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validUntilEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validUntilLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"validUntilBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organization\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToOrganizationName\",\"relationFromFields\":[\"organizationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation so named.\"},{\"type\":\"OrganizationChange\",\"kind\":\"object\",\"name\":\"changesFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FromName\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"OrganizationChange\",\"kind\":\"object\",\"name\":\"changesTo\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToName\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToOrganizationName\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"organizationId\",\"name\",\"language\",\"kind\"]}],\"documentation\":\"One name of an organisation, in one language, with the time it was in use.\"},\"OrganizationChange\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"OrganizationChangeKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Renaming, merger or split.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"dateEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the change took effect.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"dateEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"dateLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"dateBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fromId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fromNameId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toNameId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"from\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ChangeFrom\",\"relationFromFields\":[\"fromId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation before the change.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"to\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ChangeTo\",\"relationFromFields\":[\"toId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation after the change; the same one after a renaming.\"},{\"type\":\"OrganizationName\",\"kind\":\"object\",\"name\":\"fromName\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FromName\",\"relationFromFields\":[\"fromNameId\"],\"isUpdatedAt\":false,\"documentation\":\"The name it bore before.\"},{\"type\":\"OrganizationName\",\"kind\":\"object\",\"name\":\"toName\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToName\",\"relationFromFields\":[\"toNameId\"],\"isUpdatedAt\":false,\"documentation\":\"The name it bore after.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToOrganizationChange\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"One step in the lineage of organisations. A renaming keeps the organisation and changes its name; a merger or a split leads from one organisation to another.\"},\"Person\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Stable short name for people to type: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name to show, in Latin script where the documents print it so.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"honorificPrefix\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The form of address a document prints before the name: `Ms.`, `H.E.`.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"PersonName\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonName\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Every name and spelling, in any script.\"},{\"type\":\"PersonContact\",\"kind\":\"object\",\"name\":\"contacts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonContact\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Ways to reach the person. Only for those who may see what is internal.\"},{\"type\":\"Membership\",\"kind\":\"object\",\"name\":\"memberships\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MembershipToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The posts held.\"},{\"type\":\"Participation\",\"kind\":\"object\",\"name\":\"participations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ParticipationToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What the person took part in.\"},{\"type\":\"AgreementParty\",\"kind\":\"object\",\"name\":\"signatures\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementPartyToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What the person signed.\"},{\"type\":\"CommitmentParty\",\"kind\":\"object\",\"name\":\"commitmentParties\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentPartyToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The commitments and requests made by or to the person.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A person named by a document (Popolo Person).\"},\"PersonName\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name as written in its language.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BCP 47 tag of the language or script the name is written in: `en`, `ko`, `es`.\"},{\"type\":\"NameKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether it is the official name, another name in use, or a spelling a document prints.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonName\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person so named.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPersonName\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"personId\",\"name\",\"language\",\"kind\"]}],\"documentation\":\"One name or spelling of a person, in any script.\"},\"PersonContact\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ContactKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of address it is.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The address, number or link itself.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Always INTERNAL: the database accepts nothing else.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonContact\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person so reached.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"personId\",\"kind\",\"value\"]}],\"documentation\":\"A way to reach a person. Always internal, whoever entered it.\"},\"Membership\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organizationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberOrganizationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberCountryId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"post\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The post held, as the document words it: `Executive Secretary`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"unit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The unit of the organisation in which the post is: `e-Government Bureau`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"validFromEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the membership lasts.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validFromEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validFromLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"validFromBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"validUntilEdtf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Until when it lasted, the last day included. Null where it still does, or where nothing is known of an end.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validUntilEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validUntilLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Basis\",\"kind\":\"enum\",\"name\":\"validUntilBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"organization\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MembershipOf\",\"relationFromFields\":[\"organizationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation someone belongs to.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MembershipToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The member, where it is a person.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"memberOrganization\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MembershipBy\",\"relationFromFields\":[\"memberOrganizationId\"],\"isUpdatedAt\":false,\"documentation\":\"The member, where it is an organisation.\"},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"memberCountry\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToMembership\",\"relationFromFields\":[\"memberCountryId\"],\"isUpdatedAt\":false,\"documentation\":\"The member, where it is a country.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToMembership\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"That a person, an organisation or a country belongs to an organisation, in which post and when (Popolo Membership).\"},\"SearchText\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SearchField\",\"kind\":\"enum\",\"name\":\"field\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SearchKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"recordId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"weight\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"normal\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"origin\",\"originId\",\"field\"]},\"uniqueIndexes\":[]},\"SearchWord\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"word\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"spelling\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"RecordCount\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"record\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"year\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"count\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"record\",\"kind\",\"status\",\"year\",\"visibility\",\"id\"]},\"uniqueIndexes\":[]},\"Topic\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Stable short name for people to type: lower-case words joined by hyphens.\"},{\"type\":\"TopicKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A theme, or a named system.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Own words on what it is, where a document says so.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"broaderId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"providerId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"dacSectorCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"OECD DAC CRS purpose code, five digits: `15110`. Null until a registrar assigns one.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"broader\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Broader\",\"relationFromFields\":[\"broaderId\"],\"isUpdatedAt\":false,\"documentation\":\"The wider topic it falls under.\"},{\"type\":\"Organization\",\"kind\":\"object\",\"name\":\"provider\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganizationToTopic\",\"relationFromFields\":[\"providerId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that provides the system.\"},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"narrower\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Broader\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The topics that fall under it.\"},{\"type\":\"TopicLabel\",\"kind\":\"object\",\"name\":\"labels\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TopicToTopicLabel\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What it is called, by language.\"},{\"type\":\"Activity\",\"kind\":\"object\",\"name\":\"activities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ActivityToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The activities about it.\"},{\"type\":\"Agreement\",\"kind\":\"object\",\"name\":\"agreements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AgreementToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The agreements about it.\"},{\"type\":\"Commitment\",\"kind\":\"object\",\"name\":\"commitments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommitmentToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The commitments and requests about it.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToTopic\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"What cooperation is about: a theme, or a system that a country runs and shows to others (SKOS concept).\"},\"TopicLabel\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"topicId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The label as written in its language.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BCP 47 tag of the language: `en`, `ko`, `es`.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"preferred\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether it is the label to show in its language (SKOS prefLabel) or another one in use (SKOS altLabel).\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Grows by one with each change of the record; send it back to change only what you have seen.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"visibility\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who may see the record.\"},{\"type\":\"Visibility\",\"kind\":\"enum\",\"name\":\"audience\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the record entered the registry.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":true,\"documentation\":\"When the record last changed.\"},{\"type\":\"Topic\",\"kind\":\"object\",\"name\":\"topic\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TopicToTopicLabel\",\"relationFromFields\":[\"topicId\"],\"isUpdatedAt\":false,\"documentation\":\"The topic so labelled.\"},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToTopicLabel\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The passages that support it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"topicId\",\"label\",\"language\"]}],\"documentation\":\"A label of a topic in one language.\"}}}}"); }