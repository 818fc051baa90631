//! Skills.

use api_model::ApiModel;

use crate::shared::{Language, Level, Paginated, Single, Skill, Sourced};

/// A skill that is to be created.
#[doc(alias = "CreateSkillsApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateSkill {
    /// The API's identifier of the skill.
    pub id: Option<String>,
    /// The name.
    #[api(example = "Information-Technology")]
    pub name: Option<String>,
    /// The level in the hierarchy.
    pub hierarchy: Option<Sourced<Level>>,
    /// The language.
    pub language: Option<Sourced<Language>>,
    /// The level in the hierarchy.
    #[deprecated]
    pub level: Option<Sourced<Level>>,
}

/// A single skill.
pub type SkillResult = Single<Skill>;

/// One page of skills.
pub type SkillsPaginated = Paginated<Skill>;
