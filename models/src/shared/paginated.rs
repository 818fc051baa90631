//! One page of a list, and a single record.

use api_model::ApiModel;
use serde_json::Number;

use super::RawResponse;

/// One page of a list.
///
/// The next page is asked for with [`next`](Self::next) as the cursor; the last one has none.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Paginated<T> {
    /// The records of this page.
    pub data: Vec<T>,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// The number of the next page.
    #[deprecated(note = "pages are asked for by cursor: use `next`")]
    pub next_page: Option<String>,
    /// How many records there are on all pages, where the API tells.
    pub total: Option<Number>,
    /// What the provider was asked and what it answered, if the request asked for it.
    pub raw: Option<Vec<RawResponse>>,
}

/// One page of a list, by those endpoints that may leave the records out.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct LoosePaginated<T> {
    /// The records of this page.
    pub data: Option<Vec<T>>,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// What the provider was asked and what it answered, if the request asked for it.
    pub raw: Option<Vec<RawResponse>>,
}

/// A single record.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Single<T> {
    /// The record.
    pub data: T,
    /// What the provider was asked and what it answered, if the request asked for it.
    pub raw: Option<Vec<RawResponse>>,
}

/// A single record, by those endpoints that may leave it out.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct LooseSingle<T> {
    /// The record.
    pub data: Option<T>,
    /// What the provider was asked and what it answered, if the request asked for it.
    pub raw: Option<Vec<RawResponse>>,
}
