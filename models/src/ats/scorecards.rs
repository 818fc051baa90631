//! Scorecards.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Flag, Paginated, Single};

/// A scorecard field.
#[doc(alias = "Field")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ScorecardField {
    /// The API's identifier of the scorecard field.
    pub id: Option<String>,
    /// The provider's identifier of the scorecard field.
    pub remote_id: Option<String>,
    /// A name for people.
    #[api(example = "Problem Solving")]
    pub label: Option<String>,
    /// What kind of scorecard field it is.
    pub r#type: Option<ScorecardFieldType>,
    /// The values.
    #[api(example = ["Excellent", "Good", "Average", "Poor"])]
    pub values: Option<Vec<String>>,
    /// Whether an answer is required.
    pub required: Option<Flag>,
}

/// A scorecard field type.
#[doc(alias = "FieldType")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ScorecardFieldType {
    /// Short text.
    ShortText,
    /// Long text.
    LongText,
    /// Multi select.
    MultiSelect,
    /// Single select.
    SingleSelect,
    /// Boolean.
    Boolean,
    /// Number.
    Number,
    /// Date.
    Date,
    /// Phone.
    Phone,
    /// Email.
    Email,
    /// Score.
    Score,
    /// Location.
    Location,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A scorecard.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// The API's identifier of the scorecard.
    pub id: Option<String>,
    /// The provider's identifier of the scorecard.
    pub remote_id: Option<String>,
    /// The sections.
    pub sections: Option<Vec<ScorecardSection>>,
    /// A name for people.
    #[api(example = "Technical Interview")]
    pub label: Option<String>,
    /// The identifier of the candidate.
    pub candidate_id: Option<String>,
    /// The provider's identifier of the candidate.
    pub remote_candidate_id: Option<String>,
    /// The identifier of the application.
    pub application_id: Option<String>,
    /// The provider's identifier of the application.
    pub remote_application_id: Option<String>,
    /// The identifier of the interview.
    pub interview_id: Option<String>,
    /// The provider's identifier of the interview.
    pub remote_interview_id: Option<String>,
    /// The identifier of the author.
    pub author_id: Option<String>,
    /// The provider's identifier of the author.
    pub remote_author_id: Option<String>,
    /// The recommendation, all in all.
    pub overall_recommendation: Option<Recommendation>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// What a scorecard recommends.
#[doc(alias = "ScorecardOverallRecommendation")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Recommendation {
    /// Strong yes.
    StrongYes,
    /// Yes.
    Yes,
    /// No.
    No,
    /// Strong no.
    StrongNo,
    /// No decision.
    NoDecision,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A scorecard section.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ScorecardSection {
    /// The API's identifier of the scorecard section.
    pub id: Option<String>,
    /// The provider's identifier of the scorecard section.
    pub remote_id: Option<String>,
    /// A name for people.
    #[api(example = "Technical Skills")]
    pub label: Option<String>,
    /// The fields.
    pub fields: Option<Vec<ScorecardField>>,
}

/// One page of scorecards.
pub type ScorecardsPaginated = Paginated<Scorecard>;

/// A single scorecard.
pub type ScorecardsResult = Single<Scorecard>;
