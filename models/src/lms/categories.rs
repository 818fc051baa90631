//! Categories.

use api_model::ApiModel;

use crate::shared::{Category, JsonObject, Language, Level, Paginated, Single, Sourced};

/// One page of categories.
pub type CategoriesPaginated = Paginated<Category>;

/// A single category.
pub type CategoryResult = Single<Category>;

/// A category that is to be created.
#[doc(alias = "CreateCategoriesApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateCategory {
    /// The API's identifier of the category.
    pub id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Information-Technology")]
    pub name: Option<String>,
    /// The level in the hierarchy.
    pub hierarchy: Option<Sourced<Level>>,
    /// The level in the hierarchy.
    #[deprecated]
    pub level: Option<Sourced<Level>>,
    /// The language.
    pub language: Option<Sourced<Language>>,
}
