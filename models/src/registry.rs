//! Every model, by the name that the API has for it.
//!
//! For programs that learn only when they run what a document is: those that keep recorded responses, or check them.
//!
//! ```
//! let entry = stackone_models::registry::find("CreateResult").unwrap();
//! let report = entry.rewrite(br#"{"statusCode":"201"}"#).unwrap_err();
//! let pointers: Vec<_> = report.iter().map(|violation| violation.pointer()).collect();
//! assert_eq!(pointers, ["/statusCode", "/message", "/timestamp", "/data"]);
//! ```

use api_model::schema::{json_schema, openapi};
use api_model::{ApiModel, FieldType, Model, Report};
use serde_json::Value;

#[allow(clippy::wildcard_imports, reason = "the areas, those that are compiled")]
use crate::*;

/// A model, by the name that the API has for it.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    name: &'static str,
    path: &'static str,
    model: fn() -> &'static Model,
    schema: fn() -> Value,
    components: fn() -> Value,
    rewrite: fn(&[u8]) -> Result<String, Report>,
}

impl Entry {
    const fn of<T: ApiModel + for<'de> FieldType<'de>>(name: &'static str, path: &'static str) -> Self {
        let (schema, components, rewrite) = (json_schema::<T>, openapi::<T>, rewrite::<T>);
        Self { name, path, model: T::model, schema, components, rewrite }
    }

    /// The name that the API has for the model.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The path of the type in this crate.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// What the derive knows about the model. A generic type has one table for each of its instances.
    pub fn model(&self) -> &'static Model {
        (self.model)()
    }

    /// The model's JSON Schema, with those of the models inside of it.
    pub fn schema(&self) -> Value {
        (self.schema)()
    }

    /// The same for `OpenAPI` 3.1: the model's schema and those of the models inside of it, by their names.
    pub fn components(&self) -> Value {
        (self.components)()
    }

    /// Reads a document as the model, and writes it again.
    ///
    /// # Errors
    ///
    /// The complete [`Report`]: everything that is wrong with the document.
    pub fn rewrite(&self, document: &[u8]) -> Result<String, Report> {
        (self.rewrite)(document)
    }
}

fn rewrite<T: ApiModel>(document: &[u8]) -> Result<String, Report> {
    T::from_json(document).map(|value| value.to_json())
}

/// The model that the API calls by this name, if its area is compiled.
pub fn find(name: &str) -> Option<&'static Entry> {
    all().find(|entry| entry.name == name)
}

/// Every model whose area is compiled.
pub fn all() -> impl Iterator<Item = &'static Entry> {
    LISTS.iter().copied().flatten()
}

/// The one list: for each condition, the API's names and the types that stand for them.
macro_rules! models {
    ($(#[cfg($condition:meta)] { $($name:ident: $ty:ty,)* })*) => {
        const LISTS: &[&[Entry]] = &[$(
            #[cfg($condition)]
            &[$(Entry::of::<$ty>(stringify!($name), stringify!($ty)),)*],
        )*];
    };
}

models! {
    #[cfg(all())] {
        BadGatewayResponse: shared::BadGatewayResponse,
        BadRequestResponse: shared::BadRequestResponse,
        ConflictResponse: shared::ConflictResponse,
        ForbiddenResponse: shared::ForbiddenResponse,
        InternalServerErrorResponse: shared::InternalServerErrorResponse,
        NotFoundResponse: shared::NotFoundResponse,
        NotImplementedResponse: shared::NotImplementedResponse,
        PreconditionFailedResponse: shared::PreconditionFailedResponse,
        RequestTimedOutResponse: shared::RequestTimedOutResponse,
        TooManyRequestsResponse: shared::TooManyRequestsResponse,
        UnauthorizedResponse: shared::UnauthorizedResponse,
        UnifiedError: shared::UnifiedError,
        UnprocessableEntityResponse: shared::UnprocessableEntityResponse,
        BatchResultApiModel: shared::BatchResult,
        CreateResult: shared::CreateResult,
        CreateResultDataApiModel: shared::CreatedRecord,
        DeleteResult: shared::DeleteResult,
        UnifiedWarningApiModel: shared::UnifiedWarning,
        UpdateResult: shared::UpdateResult,
        WriteResultApiModel: shared::WriteResult,
        ProviderError: shared::ProviderError,
        ProviderErrorApiModel: shared::ProviderError,
        RawResponse: shared::RawResponse,
        ConfidentialEnumApiModel: shared::Sourced<shared::MappedFlag>,
        DownloadApiModel: shared::Download,
        DownloadHeadersApiModel: shared::DownloadHeaders,
    }
    #[cfg(any(feature = "hris", feature = "iam"))] {
        File: shared::File,
        FileCategoryEnumApiModel: shared::Sourced<String>,
        GroupTypeEnum: shared::Sourced<shared::GroupType>,
        RoleTypeEnum: shared::Sourced<shared::RoleType>,
    }
    #[cfg(any(feature = "ats", feature = "hris"))] {
        ContractTypeEnum: shared::Sourced<shared::ContractType>,
        EmploymentScheduleTypeEnum: shared::Sourced<shared::ContractType>,
        EmploymentTypeEnum: shared::Sourced<shared::EmploymentType>,
        PayFrequencyEnum: shared::Sourced<shared::PayFrequency>,
        PayPeriodEnum: shared::Sourced<shared::PayPeriod>,
        TypeEnum: shared::Sourced<shared::EmploymentType>,
        EmploymentContractTypeEnum: shared::Sourced<shared::ContractType>,
    }
    #[cfg(any(feature = "ats", feature = "hris", feature = "iam", feature = "lms"))] {
        Content: shared::Content,
        AuthorModel: shared::Author,
        Category: shared::Category,
        CategoryLevelEnumModel: shared::Sourced<shared::Level>,
        ContentTypeEnum: shared::Sourced<shared::ContentType>,
        LocalizationModel: shared::Localization,
        SkillLevelEnum: shared::Sourced<shared::Level>,
        Skills: shared::Skill,
        LanguageEnum: shared::Sourced<shared::Language>,
    }
    #[cfg(any(feature = "ats", feature = "crm", feature = "hris"))] {
        CustomFieldDefinition: shared::CustomFieldDefinition,
        CustomFieldDefinitionResultApiModel: shared::CustomFieldDefinitionResult,
        CustomFieldDefinitionsPaginated: shared::CustomFieldDefinitionsPaginated,
        CustomFieldOption: shared::CustomFieldOption,
        CustomFields: shared::CustomField,
        CustomFieldTypeEnum: shared::Sourced<shared::CustomFieldType>,
    }
    #[cfg(any(feature = "ats", feature = "documents", feature = "hris", feature = "iam", feature = "ticketing"))] {
        FileFormatEnum: shared::Sourced<shared::FileFormat>,
    }
    #[cfg(any(feature = "crm", feature = "hris"))] {
        CountryCodeEnum: shared::Sourced<shared::Country>,
        ISO3166_2SubDivisionEnum: shared::Sourced<String>,
        CountryEnum: shared::Sourced<shared::Country>,
        LocationTypeEnum: shared::Sourced<shared::LocationType>,
    }
    #[cfg(any(feature = "lms", feature = "messaging"))] {
        LmsUser: shared::LmsUser,
    }
    #[cfg(any(feature = "accounting", feature = "hris"))] {
        CurrencyCodeEnum: shared::Sourced<shared::Currency>,
        CurrencyEnum: shared::Sourced<shared::Currency>,
    }
    #[cfg(feature = "connect_sessions")] {
        ConnectSession: connect_sessions::ConnectSession,
        ConnectSessionAuthenticate: connect_sessions::ConnectSessionAuthenticate,
        ConnectSessionCreate: connect_sessions::ConnectSessionCreate,
        ConnectSessionTokenAuthLink: connect_sessions::ConnectSessionTokenAuthLink,
        ConnectSessionToken: connect_sessions::ConnectSessionToken,
    }
    #[cfg(feature = "accounts")] {
        LinkedAccount: accounts::LinkedAccount,
        LinkedAccountMeta: accounts::LinkedAccountMeta,
        PatchAccountExternalDto: accounts::PatchAccountRequest,
        StatusReason: accounts::StatusReason,
    }
    #[cfg(feature = "connectors")] {
        ConnectorsMeta: connectors::ConnectorsMeta,
        ConnectorsMetaResources: connectors::ConnectorsMetaResources,
        ConnectorsMetaResourcesImagesApiModel: connectors::ConnectorsMetaImages,
    }
    #[cfg(feature = "actions")] {
        ActionMetaItem: actions::ActionMetaItem,
        ActionsMeta: actions::ActionsMeta,
        ActionsMetaPaginated: actions::ActionsMetaPaginated,
        ActionsRpcQueryDto: actions::ActionsRpcQuery,
        ActionsRpcRequestDto: actions::ActionsRpcRequest,
        ActionsRpcResponse: actions::ActionsRpcResponse,
        AuthenticationMetaItem: actions::AuthenticationMetaItem,
        JsonRpcMessageDto: actions::JsonRpcMessage,
    }
    #[cfg(feature = "proxy")] {
        ProxyRequestBody: proxy::ProxyRequestBody,
        ProxyResponseApiModel: proxy::ProxyResponse,
    }
    #[cfg(feature = "logs")] {
        AdvancedLogRequestData: logs::AdvancedLogRequestData,
        AdvancedLogRequestDataUrl: logs::AdvancedLogUrl,
        AdvancedLogResponseData: logs::AdvancedLogResponseData,
        CustomMappingError: logs::CustomMappingError,
        PlatformLog: logs::PlatformLog,
        PlatformLogsPaginated: logs::PlatformLogsPaginated,
        StepLog: logs::StepLog,
        StepLogPartial: logs::StepLogPartial,
        StepLogsPaginated: logs::StepLogsPaginated,
        UnifiedLogResult: logs::UnifiedLogResult,
        UnifiedLogs: logs::UnifiedLog,
        UnifiedLogsPaginated: logs::UnifiedLogsPaginated,
        UnifiedLogsPartial: logs::UnifiedLogPartial,
    }
    #[cfg(feature = "hris")] {
        BankAccountTypeEnum: shared::Sourced<hris::BankAccountType>,
        BenefitsTypeEnum: shared::Sourced<hris::BenefitType>,
        ClearingCode: hris::ClearingCode,
        ClearingCodeTypeEnum: shared::Sourced<hris::ClearingCodeType>,
        CompaniesPaginated: hris::CompaniesPaginated,
        Company: hris::Company,
        CompanyResult: hris::CompanyResult,
        ContractTypeApiModel: hris::LabeledContractType,
        CostCenters: hris::CostCenterShare,
        CreateCostCenterApiModel: hris::CreateCostCenter,
        CreateEmployeeEmploymentApiModel: hris::CreateEmployeeEmployment,
        CreateEmployeeLocationApiModel: hris::CreateEmployeeLocation,
        CreateEmploymentApiModel: hris::CreateEmployment,
        CreateHRISBenefit: hris::CreateBenefit,
        DepartmentTypeEnum: shared::Sourced<hris::DepartmentType>,
        DivisionTypeEnum: shared::Sourced<hris::DivisionType>,
        Employee: hris::Employee,
        EmployeeResult: hris::EmployeeResult,
        EmployeesPaginated: hris::EmployeesPaginated,
        Employment: hris::Employment,
        EmploymentGradeApiModel: hris::EmploymentGrade,
        EmploymentJobApiModel: hris::EmploymentJob,
        EmploymentManagerApiModel: hris::EmploymentManager,
        EmploymentResult: hris::EmploymentResult,
        EmploymentsPaginated: hris::EmploymentsPaginated,
        EmploymentStatusEnum: shared::Sourced<hris::EmploymentStatus>,
        EntitySkillResult: hris::EntitySkillResult,
        EntitySkills: hris::EntitySkill,
        EntitySkillsCreateRequestDto: hris::CreateEntitySkillRequest,
        EntitySkillsPaginated: hris::EntitySkillsPaginated,
        EthnicityEnum: shared::Sourced<hris::Ethnicity>,
        GenderEnum: shared::Sourced<hris::Gender>,
        HRISBankDetails: hris::BankDetails,
        HrisBatchDocumentUploadRequestDto: hris::BatchDocumentUploadRequest,
        HRISBenefit: hris::Benefit,
        HRISBenefitResult: hris::BenefitResult,
        HRISBenefitsPaginated: hris::BenefitsPaginated,
        HRISCostCenter: hris::CostCenter,
        HRISCostCenterPaginated: hris::CostCenterPaginated,
        HRISCostCenterResult: hris::CostCenterResult,
        HrisCreateEmployeeRequestDto: hris::CreateEmployeeRequest,
        HrisCreateEmploymentRequestDto: hris::CreateEmploymentRequest,
        HrisCreateTimeOffRequestDto: hris::CreateTimeOffRequest,
        HrisCreateWorkEligibilityRequestDto: hris::CreateWorkEligibilityRequest,
        HRISDepartment: hris::Department,
        HRISDepartmentsPaginated: hris::DepartmentsPaginated,
        HRISDepartmentsResult: hris::DepartmentsResult,
        HRISDivision: hris::Division,
        HRISDivisionsPaginated: hris::DivisionsPaginated,
        HRISDivisionsResult: hris::DivisionsResult,
        HrisDocumentApiModel: hris::Document,
        HrisDocumentResult: hris::DocumentResult,
        HrisDocumentsPaginated: hris::DocumentsPaginated,
        HrisDocumentsUploadCategoryEnumApiModel: shared::Sourced<hris::DocumentCategory>,
        HrisDocumentsUploadRequestDto: hris::DocumentUploadRequest,
        HrisDocumentTypeEnum: shared::Sourced<hris::DocumentCategory>,
        HRISGroup: hris::Group,
        HRISGroupsPaginated: hris::GroupsPaginated,
        HRISGroupsResult: hris::GroupsResult,
        HrisInviteEmployeeRequestDto: hris::InviteEmployeeRequest,
        HrisJob: hris::Job,
        HrisJobResult: hris::JobResult,
        HrisJobsPaginated: hris::JobsPaginated,
        HrisJobStatusEnum: shared::Sourced<hris::JobStatus>,
        HRISLocation: hris::Location,
        HRISLocationResult: hris::LocationResult,
        HRISLocationsPaginated: hris::LocationsPaginated,
        HrisShift: hris::Shift,
        HrisShiftResult: hris::ShiftResult,
        HrisShiftsPaginated: hris::ShiftsPaginated,
        HRISTeam: hris::Team,
        HRISTeamsPaginated: hris::TeamsPaginated,
        HRISTeamsResult: hris::TeamsResult,
        HrisUpdateEmployeeRequestDto: hris::UpdateEmployeeRequest,
        HrisUpdateEmploymentRequestDto: hris::UpdateEmploymentRequest,
        Image: hris::Image,
        InviteEmployeeResult: hris::InviteEmployeeResult,
        JobDescriptionApiModel: hris::JobDescription,
        LaborTypeApiModel: hris::LaborType,
        ManagerRoleApiModel: hris::ManagerRole,
        MaritalStatusEnum: shared::Sourced<hris::MaritalStatus>,
        NationalIdentityNumberApiModel: hris::NationalIdentityNumber,
        NationalIdentityNumberTypeEnumApiModel: shared::Sourced<hris::NationalIdentityNumberType>,
        Position: hris::Position,
        PositionResult: hris::PositionResult,
        PositionsPaginated: hris::PositionsPaginated,
        PositionStatusEnum: shared::Sourced<hris::PositionStatus>,
        PreferredLanguageEnum: shared::Sourced<hris::PreferredLanguage>,
        Proficiency: hris::Proficiency,
        Reason: hris::TimeOffReason,
        Reference: hris::Reference,
        ReferencePaginated: hris::ReferencePaginated,
        ReferenceResult: hris::ReferenceResult,
        ShiftApprovalStatusEnum: shared::Sourced<hris::ShiftApprovalStatus>,
        ShiftBreak: hris::ShiftBreak,
        ShiftStatusEnum: shared::Sourced<hris::ShiftStatus>,
        Task: hris::Task,
        TaskCommentApiModel: hris::TaskComment,
        TaskResult: hris::TaskResult,
        TasksPaginated: hris::TasksPaginated,
        TaskStatusEnum: shared::Sourced<hris::TaskStatus>,
        TaskTypeEnum: shared::Sourced<hris::TaskType>,
        TeamTypeEnum: shared::Sourced<hris::TeamType>,
        TimeEntries: hris::TimeEntry,
        TimeEntriesPaginated: hris::TimeEntriesPaginated,
        TimeEntriesResult: hris::TimeEntriesResult,
        TimeEntryStatusEnum: shared::Sourced<hris::TimeEntryStatus>,
        TimeOff: hris::TimeOff,
        TimeOffBalanceResult: hris::TimeOffBalanceResult,
        TimeOffBalances: hris::TimeOffBalance,
        TimeOffBalancesPaginated: hris::TimeOffBalancesPaginated,
        TimeOffBalanceUnitEnum: shared::Sourced<hris::TimeUnit>,
        TimeOffPaginated: hris::TimeOffPaginated,
        TimeOffPolicies: hris::TimeOffPolicy,
        TimeOffPoliciesPaginated: hris::TimeOffPoliciesPaginated,
        TimeOffPolicyResult: hris::TimeOffPolicyResult,
        TimeOffPolicyTypeEnum: shared::Sourced<hris::TimeOffType>,
        TimeOffResult: hris::TimeOffResult,
        TimeOffStatusEnum: shared::Sourced<hris::TimeOffStatus>,
        TimeOffTypeEnum: shared::Sourced<hris::TimeOffType>,
        TypeApiModel: hris::LabeledEmploymentType,
        UpdateTaskRequestDto: hris::UpdateTaskRequest,
        WorkEligibility: hris::WorkEligibility,
        WorkEligibilityPaginated: hris::WorkEligibilityPaginated,
        WorkEligibilityResult: hris::WorkEligibilityResult,
        WorkEligibilityTypeEnum: shared::Sourced<hris::WorkEligibilityType>,
        WorkTimeApiModel: hris::WorkTime,
        WorkTimeUnitEnum: shared::Sourced<hris::WorkTimePeriod>,
    }
    #[cfg(feature = "ats")] {
        Answer: ats::Answer,
        AnswerEnum: shared::Sourced<ats::QuestionType>,
        Application: ats::Application,
        ApplicationAttachment: ats::ApplicationAttachment,
        ApplicationCandidate: ats::ApplicationCandidate,
        ApplicationChanges: ats::ApplicationChange,
        ApplicationChangesDataModel: ats::ApplicationChangeValues,
        ApplicationChangesPaginated: ats::ApplicationChangesPaginated,
        ApplicationChangeTypeEnum: shared::Sourced<ats::ApplicationChangeType>,
        ApplicationResult: ats::ApplicationResult,
        ApplicationsPaginated: ats::ApplicationsPaginated,
        ApplicationStage: ats::ApplicationStage,
        ApplicationStageResult: ats::ApplicationStageResult,
        ApplicationStagesPaginated: ats::ApplicationStagesPaginated,
        ApplicationStatusEnum: shared::Sourced<ats::ApplicationStatus>,
        AssessmentPackage: ats::AssessmentPackage,
        AssessmentPackagePaginated: ats::AssessmentPackagePaginated,
        AssessmentPackageResult: ats::AssessmentPackageResult,
        AssessmentTypeEnum: shared::Sourced<ats::ContentSectionType>,
        AtsCreateApplicationRequestDto: ats::CreateApplicationRequest,
        AtsCreateBackgroundCheckOrderRequestDto: ats::CreateBackgroundCheckOrderRequest,
        AtsCreateBackgroundCheckPackagesRequestDto: ats::CreateBackgroundCheckPackageRequest,
        AtsCreateCandidateRequestDto: ats::CreateCandidateRequest,
        AtsCreateCandidatesAssessmentsRequestDto: ats::CreateAssessmentOrderRequest,
        AtsCreateJobRequestDto: ats::CreateJobRequest,
        AtsCreateNotesRequestDto: ats::CreateNoteRequest,
        AtsCreateOfferRequestDto: ats::CreateOfferRequest,
        AtsDocumentApiModel: ats::Document,
        AtsDocumentResult: ats::DocumentResult,
        AtsDocumentsPaginated: ats::DocumentsPaginated,
        AtsDocumentsUploadCategoryEnumApiModel: shared::Sourced<ats::DocumentCategory>,
        AtsDocumentsUploadRequestDto: ats::DocumentUploadRequest,
        AtsDocumentTypeEnum: shared::Sourced<ats::DocumentCategory>,
        AtsJob: ats::Job,
        AtsJobHiringTeam: ats::HiringTeamMember,
        AtsJobResult: ats::JobResult,
        AtsJobsPaginated: ats::JobsPaginated,
        AtsJobStatusEnum: shared::Sourced<ats::JobStatus>,
        ATSLocation: ats::Location,
        ATSLocationResult: ats::LocationResult,
        ATSLocationsPaginated: ats::LocationsPaginated,
        AtsMoveApplicationRequestDto: ats::MoveApplicationRequest,
        AtsRejectApplicationRequestDto: ats::RejectApplicationRequest,
        AtsUpdateApplicationRequestDto: ats::UpdateApplicationRequest,
        AtsUpdateBackgroundCheckPackagesRequestDto: ats::UpdateBackgroundCheckPackageRequest,
        AtsUpdateBackgroundCheckResultRequestDto: ats::UpdateBackgroundCheckResultRequest,
        AtsUpdateCandidateRequestDto: ats::UpdateCandidateRequest,
        AtsUpdateCandidatesAssessmentsResultsRequestDto: ats::UpdateAssessmentResultRequest,
        AtsUpdateJobRequestDto: ats::UpdateJobRequest,
        AtsUpdateNotesRequestDto: ats::UpdateNoteRequest,
        Attachment: ats::Attachment,
        AttachmentContentType: shared::Sourced<ats::AttachmentContentType>,
        BackgroundCheckPackage: ats::BackgroundCheckPackage,
        BackgroundCheckPackagePaginated: ats::BackgroundCheckPackagePaginated,
        BackgroundCheckPackageResult: ats::BackgroundCheckPackageResult,
        Candidate: ats::Candidate,
        CandidateEmail: ats::CandidateEmail,
        CandidateResult: ats::CandidateResult,
        CandidatesPaginated: ats::CandidatesPaginated,
        ChangesActor: ats::ChangeActor,
        CompensationTypeEnum: shared::Sourced<ats::CompensationType>,
        ConditionTypeEnum: shared::Sourced<ats::ConditionType>,
        CreateAnswer: ats::CreateAnswer,
        CreateAssessmentOrderResult: ats::CreateAssessmentOrderResult,
        CreateBackgroundCheckOrderResult: ats::CreateBackgroundCheckOrderResult,
        CreateCandidate: ats::CreateCandidate,
        CreatePackage: ats::CreatePackage,
        CreateQuestionnaire: ats::CreateQuestionnaire,
        CreateSource: ats::CreateSource,
        Department: ats::Department,
        DepartmentResult: ats::DepartmentResult,
        DepartmentsPaginated: ats::DepartmentsPaginated,
        Field: ats::ScorecardField,
        Interview: ats::Interview,
        Interviewer: ats::Interviewer,
        InterviewPart: ats::InterviewPart,
        InterviewsPaginated: ats::InterviewsPaginated,
        InterviewsResult: ats::InterviewsResult,
        InterviewStage: ats::InterviewStage,
        InterviewStageResult: ats::InterviewStageResult,
        InterviewStagesPaginated: ats::InterviewStagesPaginated,
        InterviewStatusEnum: shared::Sourced<ats::InterviewStatus>,
        InterviewTypeEnum: shared::Sourced<ats::InterviewType>,
        JobPosting: ats::JobPosting,
        JobPostingCompensation: ats::JobPostingCompensation,
        JobPostingContent: ats::JobPostingContent,
        JobPostingContentSection: ats::JobPostingContentSection,
        JobPostingLocation: ats::JobPostingLocation,
        JobPostingQuestionnaire: ats::JobPostingQuestionnaire,
        JobPostingResult: ats::JobPostingResult,
        JobPostingsPaginated: ats::JobPostingsPaginated,
        JobPostingStatusEnum: shared::Sourced<ats::JobPostingStatus>,
        List: ats::List,
        ListItem: ats::ListItem,
        ListResult: ats::ListResult,
        ListsPaginated: ats::ListsPaginated,
        ListTypeEnum: shared::Sourced<ats::ListType>,
        MoveApplicationResult: ats::MoveApplicationResult,
        Note: ats::Note,
        NoteContentApiModel: ats::NoteContent,
        NoteResult: ats::NoteResult,
        NotesPaginated: ats::NotesPaginated,
        NotesVisibilityEnum: shared::Sourced<ats::NoteVisibility>,
        Offer: ats::Offer,
        OfferHistory: ats::OfferHistory,
        OffersPaginated: ats::OffersPaginated,
        OffersResult: ats::OffersResult,
        OfferStatusEnum: shared::Sourced<ats::OfferStatus>,
        OrderApplicationApiModel: ats::OrderApplication,
        OrderBackgroundCheckPackageApiModel: ats::OrderBackgroundCheckPackage,
        OrderCandidateApiModel: ats::OrderCandidate,
        OrderJobApiModel: ats::OrderJob,
        OrderJobHiringTeamApiModel: ats::HiringTeamMember,
        OrderPackageApiModel: ats::OrderPackage,
        Package: ats::Package,
        ParentQuestion: ats::ParentQuestion,
        PhoneNumber: ats::PhoneNumber,
        Question: ats::Question,
        QuestionMultipleChoiceAnswers: ats::MultipleChoiceAnswer,
        Questionnaire: ats::Questionnaire,
        QuestionsTypeEnum: shared::Sourced<ats::QuestionType>,
        RejectApplicationResult: ats::RejectApplicationResult,
        RejectedReason: ats::RejectedReason,
        RejectedReasonResult: ats::RejectedReasonResult,
        RejectedReasonsPaginated: ats::RejectedReasonsPaginated,
        RejectedReasonTypeEnum: shared::Sourced<ats::RejectedReasonType>,
        ResultEnum: shared::Sourced<ats::AssessmentResult>,
        ResultLink: ats::ResultLink,
        ScheduledInterview: ats::ScheduledInterview,
        ScheduledInterviewsPaginated: ats::ScheduledInterviewsPaginated,
        ScheduledInterviewsResult: ats::ScheduledInterviewsResult,
        ScoreApiModel: ats::Score,
        Scorecard: ats::Scorecard,
        ScorecardSection: ats::ScorecardSection,
        ScorecardsPaginated: ats::ScorecardsPaginated,
        ScorecardsResult: ats::ScorecardsResult,
        SocialLink: ats::SocialLink,
        Source: ats::Source,
        Tag: ats::Tag,
        UpdatePackage: ats::UpdatePackage,
        UpdateResultCandidateApiModel: ats::ResultCandidate,
        User: ats::User,
    }
    #[cfg(feature = "crm")] {
        Account: crm::Account,
        AccountAddress: crm::AccountAddress,
        AccountResult: crm::AccountResult,
        AccountsPaginated: crm::AccountsPaginated,
        Contact: crm::Contact,
        ContactResult: crm::ContactResult,
        ContactsPaginated: crm::ContactsPaginated,
        CrmCreateContactRequestDto: crm::CreateContactRequest,
    }
    #[cfg(feature = "iam")] {
        IamGroup: iam::Group,
        IamGroupResult: iam::GroupResult,
        IamGroupsPaginated: iam::GroupsPaginated,
        IamMfaTypeEnum: shared::Sourced<iam::MfaType>,
        IamPermission: iam::Permission,
        IamPermissionTypeEnum: shared::Sourced<iam::PermissionType>,
        IamPoliciesPaginated: iam::PoliciesPaginated,
        IamPolicy: iam::Policy,
        IamPolicyResult: iam::PolicyResult,
        IamResource: iam::Resource,
        IamResourceTypeEnum: shared::Sourced<iam::ResourceType>,
        IamRole: iam::Role,
        IamRoleResult: iam::RoleResult,
        IamRolesPaginated: iam::RolesPaginated,
        IamUpdateUserRequestDto: iam::UpdateUserRequest,
        IamUser: iam::User,
        IamUserResult: iam::UserResult,
        IamUsersPaginated: iam::UsersPaginated,
        UserStatusEnum: shared::Sourced<iam::UserStatus>,
    }
    #[cfg(feature = "marketing")] {
        Campaign: marketing::Campaign,
        CampaignResult: marketing::CampaignResult,
        CampaignsPaginated: marketing::CampaignsPaginated,
        ChannelsEnum: shared::Sourced<marketing::Channel>,
        ContentBlock: marketing::ContentBlock,
        ContentBlockResult: marketing::ContentBlockResult,
        ContentBlocksPaginated: marketing::ContentBlocksPaginated,
        ContentBlockStatusEnumApiModel: shared::Sourced<marketing::PublicationStatus>,
        ContentBlockTypeEnumApiModel: shared::Sourced<marketing::ContentBlockType>,
        CreateMessage: marketing::CreateMessage,
        EmailMessageContents: marketing::EmailContent,
        EmailMessages: marketing::EmailMessage,
        EmailTemplate: marketing::EmailTemplate,
        EmailTemplateResult: marketing::EmailTemplateResult,
        EmailTemplatesPaginated: marketing::EmailTemplatesPaginated,
        InAppMessageContents: marketing::InAppContent,
        InAppMessages: marketing::InAppMessage,
        InAppTemplate: marketing::InAppTemplate,
        InAppTemplateResult: marketing::InAppTemplateResult,
        InAppTemplatesPaginated: marketing::InAppTemplatesPaginated,
        MarketingCreateContentBlocksRequestDto: marketing::CreateContentBlockRequest,
        MarketingCreateEmailTemplateRequestDto: marketing::CreateEmailTemplateRequest,
        MarketingCreateInAppTemplateRequestDto: marketing::CreateInAppTemplateRequest,
        MarketingCreatePushTemplateRequestDto: marketing::CreatePushTemplateRequest,
        MarketingCreateSmsTemplateRequestDto: marketing::CreateSmsTemplateRequest,
        MarketingCreateTemplateRequestDto: marketing::CreateTemplateRequest,
        Message: marketing::Message,
        MessageTypeEnum: shared::Sourced<marketing::MessageType>,
        PushMessageContents: marketing::PushContent,
        PushMessages: marketing::PushMessage,
        PushTemplate: marketing::PushTemplate,
        PushTemplateResult: marketing::PushTemplateResult,
        PushTemplatesPaginated: marketing::PushTemplatesPaginated,
        ScheduleTypeEnum: shared::Sourced<marketing::ScheduleType>,
        SmsMessageContents: marketing::SmsContent,
        SmsMessages: marketing::SmsMessage,
        SmsTemplate: marketing::SmsTemplate,
        SmsTemplateResult: marketing::SmsTemplateResult,
        SmsTemplatesPaginated: marketing::SmsTemplatesPaginated,
        StatusEnum: shared::Sourced<marketing::PublicationStatus>,
        Template: marketing::Template,
        TemplateResult: marketing::TemplateResult,
        TemplatesPaginated: marketing::TemplatesPaginated,
    }
    #[cfg(feature = "lms")] {
        UserResult: lms::UserResult,
        UsersPaginated: lms::UsersPaginated,
        AdditionalData: lms::AdditionalData,
        Assignment: lms::Assignment,
        AssignmentResult: lms::AssignmentResult,
        AssignmentsPaginated: lms::AssignmentsPaginated,
        AssignmentStatusEnum: shared::Sourced<lms::AssignmentStatus>,
        CategoriesPaginated: lms::CategoriesPaginated,
        CategoryResult: lms::CategoryResult,
        Completion: lms::Completion,
        CompletionResult: lms::CompletionResult,
        CompletionsPaginated: lms::CompletionsPaginated,
        ContentPaginated: lms::ContentPaginated,
        ContentResult: lms::ContentResult,
        Course: lms::Course,
        CoursePaginated: lms::CoursePaginated,
        CourseResult: lms::CourseResult,
        CreateCategoriesApiModel: lms::CreateCategory,
        CreateSkillsApiModel: lms::CreateSkill,
        LearningObjectTypeEnum: shared::Sourced<lms::LearningObjectType>,
        LmsBatchUpsertContentRequestDto: lms::BatchUpsertContentRequest,
        LmsCreateAssignmentRequestDto: lms::CreateAssignmentRequest,
        LmsCreateCompletionRequestDto: lms::CreateCompletionRequest,
        LmsUpsertContentRequestDto: lms::UpsertContentRequest,
        ResultStatusEnum: shared::Sourced<lms::Outcome>,
        SkillResult: lms::SkillResult,
        SkillsPaginated: lms::SkillsPaginated,
        UpsertResult: lms::UpsertResult,
        UpsertResultDataExternalReferenceModel: lms::UpsertedRecord,
        WriteContentTypeEnum: shared::Sourced<lms::WriteContentType>,
    }
    #[cfg(feature = "ticketing")] {
        TicketingAttachment: ticketing::Attachment,
        TicketingAttachmentResult: ticketing::AttachmentResult,
        TicketingAttachmentsPaginated: ticketing::AttachmentsPaginated,
        TicketingComment: ticketing::Comment,
        TicketingCommentResult: ticketing::CommentResult,
        TicketingCommentsPaginated: ticketing::CommentsPaginated,
        TicketingComponent: ticketing::Component,
        TicketingComponentResult: ticketing::ComponentResult,
        TicketingComponentsPaginated: ticketing::ComponentsPaginated,
        TicketingContent: ticketing::Content,
        TicketingOrganization: ticketing::Organization,
        TicketingProject: ticketing::Project,
        TicketingProjectResult: ticketing::ProjectResult,
        TicketingProjectsPaginated: ticketing::ProjectsPaginated,
        TicketingReadTicket: ticketing::Ticket,
        TicketingTicketCreateRequestDto: ticketing::CreateTicketRequest,
        TicketingTicketPriorityTypeEnum: ticketing::TicketPriority,
        TicketingTicketResult: ticketing::TicketResult,
        TicketingTicketsPaginated: ticketing::TicketsPaginated,
        TicketingTicketStatus: ticketing::TicketStatus,
        TicketingTicketStatusesPaginated: ticketing::TicketStatusesPaginated,
        TicketingTicketStatusTypeEnum: shared::Sourced<ticketing::TicketStatusType>,
        TicketingTicketType: ticketing::TicketType,
        TicketingTicketTypePaginated: ticketing::TicketTypePaginated,
        TicketingTicketTypeResult: ticketing::TicketTypeResult,
        TicketingTicketUpdateRequestDto: ticketing::UpdateTicketRequest,
        TicketingUser: ticketing::User,
        TicketingUserResult: ticketing::UserResult,
        TicketingUsersPaginated: ticketing::UsersPaginated,
        TicketingUserTypeEnum: shared::Sourced<ticketing::UserType>,
    }
    #[cfg(feature = "documents")] {
        DriveResult: documents::DriveResult,
        Drives: documents::Drive,
        DrivesPaginated: documents::DrivesPaginated,
        FileResult: documents::FileResult,
        Files: documents::File,
        FilesPaginated: documents::FilesPaginated,
        FolderResult: documents::FolderResult,
        Folders: documents::Folder,
        FoldersPaginated: documents::FoldersPaginated,
        UnifiedUploadCategoryEnumApiModel: shared::Sourced<String>,
        UnifiedUploadRequestDto: documents::UploadRequest,
    }
    #[cfg(feature = "messaging")] {
        MessagingAttachment: messaging::Attachment,
        MessagingAttachmentResult: messaging::AttachmentResult,
        MessagingAttachmentsPaginated: messaging::AttachmentsPaginated,
        MessagingConversation: messaging::Conversation,
        MessagingConversationResult: messaging::ConversationResult,
        MessagingConversationsPaginated: messaging::ConversationsPaginated,
        MessagingCreateConversationRequestDto: messaging::CreateConversationRequest,
        MessagingMessage: messaging::Message,
        MessagingMessageContent: messaging::MessageContent,
        MessagingMessageResult: messaging::MessageResult,
        MessagingMessageSendRequestDto: messaging::SendMessageRequest,
        MessagingMessagesPaginated: messaging::MessagesPaginated,
        MessagingUser: messaging::User,
        MessagingUserResult: messaging::UserResult,
        MessagingUsersPaginated: messaging::UsersPaginated,
    }
    #[cfg(feature = "accounting")] {
        AccountingAccount: accounting::Account,
        AccountingAccountResult: accounting::AccountResult,
        AccountingAccountsPaginated: accounting::AccountsPaginated,
        AccountingCompaniesPaginated: accounting::CompaniesPaginated,
        AccountingCompany: accounting::Company,
        AccountingCompanyResult: accounting::CompanyResult,
        AccountingJournal: accounting::Journal,
        AccountingJournalBatchCreateRequestDto: accounting::BatchCreateJournalsRequest,
        AccountingJournalCreateRequestDto: accounting::CreateJournalRequest,
        AccountingJournalResult: accounting::JournalResult,
        AccountingJournalsPaginated: accounting::JournalsPaginated,
        AccountingJournalStatusEnum: shared::Sourced<accounting::JournalStatus>,
        AccountingTaxRate: accounting::TaxRate,
        AccountingTaxRateResult: accounting::TaxRateResult,
        AccountingTaxRatesPaginated: accounting::TaxRatesPaginated,
        AccountTypeEnum: shared::Sourced<accounting::AccountType>,
        CreateJournalLine: accounting::CreateJournalLine,
        JournalLine: accounting::JournalLine,
    }
}
