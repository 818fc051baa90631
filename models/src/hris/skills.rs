//! Skills.

use api_model::ApiModel;
use serde_json::Value;

use crate::shared::{Flag, Language, Paginated, Single, Sourced};

/// A single skill.
pub type EntitySkillResult = Single<EntitySkill>;

/// A skill.
#[doc(alias = "EntitySkills")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct EntitySkill {
    /// The API's identifier of the skill.
    pub id: Option<String>,
    /// The provider's identifier of the skill.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Information-Technology")]
    pub name: Option<String>,
    /// Whether it is active.
    pub active: Option<Flag>,
    /// The language.
    pub language: Option<Sourced<Language>>,
    /// The greatest proficiency.
    pub maximum_proficiency: Option<Proficiency>,
    /// The least proficiency.
    pub minimum_proficiency: Option<Proficiency>,
}

/// What creates a skill.
#[doc(alias = "EntitySkillsCreateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateEntitySkillRequest {
    /// The API's identifier of the skill.
    pub id: Option<String>,
    /// The name.
    #[api(example = "Information-Technology")]
    pub name: Option<String>,
    /// The greatest proficiency.
    pub maximum_proficiency: Option<Proficiency>,
    /// The least proficiency.
    pub minimum_proficiency: Option<Proficiency>,
}

/// One page of skills.
pub type EntitySkillsPaginated = Paginated<EntitySkill>;

/// A level of proficiency, in the API's words and in the provider's.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Proficiency {
    /// The API's identifier of the proficiency.
    pub id: Option<String>,
    /// The provider's identifier of the proficiency.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Expert")]
    pub name: Option<String>,
    /// The value, in the API's own words.
    pub value: Option<ProficiencyLevel>,
    /// The value as the provider has it: any JSON.
    pub source_value: Option<Value>,
}

/// A proficiency level.
#[doc(alias = "Proficiency")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ProficiencyLevel {
    /// Level 1.
    #[serde(rename = "1")]
    One,
    /// Level 2.
    #[serde(rename = "2")]
    Two,
    /// Level 3.
    #[serde(rename = "3")]
    Three,
    /// Level 4.
    #[serde(rename = "4")]
    Four,
    /// Level 5.
    #[serde(rename = "5")]
    Five,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
