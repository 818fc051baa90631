//! Questionnaires.

use api_model::ApiModel;

use crate::shared::{Flag, Sourced};

/// An answer.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Answer {
    /// The API's identifier of the answer.
    pub id: Option<String>,
    /// The provider's identifier of the answer.
    pub remote_id: Option<String>,
    /// What kind of answer it is.
    pub r#type: Option<Sourced<QuestionType>>,
    /// The values.
    pub values: Option<Vec<String>>,
}

/// A question type.
#[doc(alias = "AnswerEnum")]
#[doc(alias = "QuestionsTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum QuestionType {
    /// Short text.
    ShortText,
    /// Long text.
    LongText,
    /// Attachment.
    Attachment,
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
    /// Video.
    Video,
    /// Reference check.
    ReferenceCheck,
    /// A URL.
    Url,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A condition type.
#[doc(alias = "ConditionTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ConditionType {
    /// Equals to.
    EqualsTo,
    /// Contains.
    Contains,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// An answer that is to be created.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateAnswer {
    /// The API's identifier of the answer.
    pub id: Option<String>,
    /// What kind of answer it is.
    pub r#type: Option<Sourced<QuestionType>>,
    /// The values.
    pub values: Option<Vec<String>>,
}

/// A questionnaire that is to be created.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateQuestionnaire {
    /// The API's identifier of the questionnaire.
    pub id: Option<String>,
    /// The answers.
    pub answers: Option<Vec<CreateAnswer>>,
}

/// A job posting questionnaire.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct JobPostingQuestionnaire {
    /// The API's identifier of the job posting questionnaire.
    pub id: Option<String>,
    /// The provider's identifier of the job posting questionnaire.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether it is internal.
    pub internal: Option<Flag>,
    /// The questions.
    pub questions: Option<Vec<Question>>,
}

/// The question that another depends on.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ParentQuestion {
    /// The API's identifier of the parent question.
    pub id: Option<String>,
    /// The provider's identifier of the parent question.
    pub remote_id: Option<String>,
    /// The identifiers of the options.
    pub option_ids: Option<Vec<String>>,
    /// The provider's identifiers of the options.
    pub remote_option_ids: Option<Vec<String>>,
    /// How the condition compares.
    pub condition_type: Option<Sourced<ConditionType>>,
}

/// A question.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Question {
    /// The API's identifier of the question.
    pub id: Option<String>,
    /// The provider's identifier of the question.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What kind of question it is.
    pub r#type: Option<Sourced<QuestionType>>,
    /// The text.
    pub text: Option<String>,
    /// Whether an answer is required.
    pub required: Option<Flag>,
    /// The answers to choose from.
    pub multiple_choice_answers: Option<Vec<MultipleChoiceAnswer>>,
    /// The question that this one depends on.
    pub parent_question: Option<ParentQuestion>,
}

/// An answer to choose.
#[doc(alias = "QuestionMultipleChoiceAnswers")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct MultipleChoiceAnswer {
    /// The API's identifier of the multiple choice answer.
    pub id: Option<String>,
    /// The provider's identifier of the multiple choice answer.
    pub remote_id: Option<String>,
    /// The text.
    pub text: Option<String>,
}

/// A questionnaire.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// The API's identifier of the questionnaire.
    pub id: Option<String>,
    /// The provider's identifier of the questionnaire.
    pub remote_id: Option<String>,
    /// The answers.
    pub answers: Option<Vec<Answer>>,
}
