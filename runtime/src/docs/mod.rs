//! Documentation pages in Markdown, from the table: what an SDK says of each of its models.
//!
//! ```
//! use api_model::{ApiModel, docs};
//!
//! /// A person's badge.
//! #[derive(ApiModel)]
//! struct Badge {
//!     #[api(example = 7)]
//!     id: u8,
//!     /// Shown to people.
//!     name: Option<String>,
//! }
//!
//! assert_eq!(
//!     docs::markdown::<Badge>(),
//!     "\
//! ## Badge
//!
//! A person's badge.
//!
//! ### Fields
//!
//! | Field | Type | Required | Description | Example |
//! | --- | --- | --- | --- | --- |
//! | `id` | *integer* | :heavy_check_mark: | N/A | `7` |
//! | `name` | *string* \\| *null* | :heavy_minus_sign: | Shown to people. | |
//! "
//! );
//! ```

mod cell;
mod page;

use alloc::string::String;
use alloc::vec::Vec;

use crate::api_model::ApiModel;
use crate::field_type::FieldType;
use crate::model::{Model, Ty};
use crate::names::Names;

/// The page of a model. Other models are links to the pages of [`pages`], in the same folder.
pub fn markdown<T: ApiModel>() -> String {
    page::markdown(&Names::of(Ty::Model(T::model)), T::model())
}

/// A page for each model that a type is made of, in order of first appearance; itself included, if it is a model.
///
/// Several models have their pages made together as one tuple: `pages::<(Account, Vec<Employee>)>()`.
pub fn pages<'de, T: FieldType<'de>>() -> Vec<Page> {
    all(&Names::of(T::ty()))
}

/// The same for models whose types are not at hand, such as those of a registry.
///
/// ```
/// # #[derive(api_model::ApiModel)] struct Account { owner: Owner }
/// # #[derive(api_model::ApiModel)] struct Owner(String);
/// use api_model::{ApiModel, docs};
///
/// let pages = docs::pages_of([Account::model(), Owner::model()]);
/// let files: Vec<_> = pages.iter().map(|page| page.file.as_str()).collect();
/// assert_eq!(files, ["account.md", "owner.md"]);
/// ```
pub fn pages_of(models: impl IntoIterator<Item = &'static Model>) -> Vec<Page> {
    all(&Names::of_models(models))
}

fn all(names: &Names) -> Vec<Page> {
    let page = |(model, name)| Page { file: cell::file(name), markdown: page::markdown(names, model) };
    names.iter().map(page).collect()
}

/// A model's page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The name of its file, which other pages link to: `connectsessiontoken.md`.
    pub file: String,
    /// Its text.
    pub markdown: String,
}
